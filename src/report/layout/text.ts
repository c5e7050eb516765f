import {
  AlignmentType,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from "docx";
import { tagStart } from "../document-values";
import { TaggedRun } from "./control";

/** A part of a paragraph: words, or the tag of a control that shows some. */
export type Piece = string | { readonly tag: string };

/** The control of a tag, named without what all tags begin with. */
export const tagged = (name: string): Piece => ({ tag: `${tagStart}${name}` });

const runOf = (piece: Piece, options: { readonly bold?: boolean; readonly size?: number }) =>
  typeof piece === "string"
    ? new TextRun({ text: piece, ...options })
    : new TaggedRun(piece.tag, options);

interface Look {
  readonly bold?: boolean;
  /** half-points */
  readonly size?: number;
  readonly align?: "left" | "center";
  /** twentieths of a point */
  readonly before?: number;
  readonly after?: number;
  readonly indent?: "first-line" | "none";
  readonly lines?: "close" | "wide";
  /** On the page of what follows. */
  readonly keepNext?: boolean;
}

/** The distance of lines in 240ths of one. */
const lineOf = { close: 260, wide: 360 } as const;

/** Two signs of the body's text, in twentieths of a point. */
const twoSigns = 480;

/** A paragraph of words and controls; of the body, as it is indented there. */
export const paragraph = (pieces: readonly Piece[], look: Look = {}): Paragraph => {
  const { bold, size, align = "left", indent = "none", lines = "wide" } = look;
  const { before = 0, after = 0, keepNext } = look;
  const run = { ...(bold ? { bold } : {}), ...(size ? { size } : {}) };
  const children: readonly ParagraphChild[] = pieces.map((piece) => runOf(piece, run));
  return new Paragraph({
    children,
    alignment: align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before, after, line: lineOf[lines], lineRule: LineRuleType.AUTO },
    ...(indent === "first-line" ? { indent: { firstLine: twoSigns } } : {}),
    ...(keepNext ? { keepNext } : {}),
  });
};

/** A paragraph of the body. */
export const bodyText = (...pieces: readonly Piece[]): Paragraph =>
  paragraph(pieces, { indent: "first-line", after: 60 });

/** A paragraph of the body that begins with what it is about. */
export const labelled = (label: string, colon: string, ...pieces: readonly Piece[]): Paragraph =>
  bodyText(`${label}${colon}`, ...pieces);

/** The title of a document or of a page of it. */
export const titleText = (words: string, at: "here" | "new-page" = "here"): Paragraph =>
  new Paragraph({
    text: words,
    heading: HeadingLevel.TITLE,
    pageBreakBefore: at === "new-page",
  });

/** What a table is called, above it. */
export const caption = (words: string): Paragraph =>
  paragraph([words], {
    bold: true,
    size: 21,
    align: "center",
    before: 120,
    after: 60,
    keepNext: true,
  });

/** A heading that the table of contents lists. */
export const heading = (level: 1 | 2, words: string, at: "here" | "new-page" = "here"): Paragraph =>
  new Paragraph({
    text: words,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    pageBreakBefore: at === "new-page",
  });
