import { AlignmentType, HeadingLevel, Paragraph, TextRun, type ParagraphChild } from "docx";
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
  readonly pageBreakBefore?: boolean;
}

/** Two signs of the body's text, in twentieths of a point. */
const twoSigns = 480;

/** A paragraph of words and controls; of the body, as it is indented there. */
export const paragraph = (
  pieces: readonly Piece[],
  { bold, size, align = "left", before, after, indent = "none", pageBreakBefore }: Look = {},
): Paragraph => {
  const look = { ...(bold ? { bold } : {}), ...(size ? { size } : {}) };
  const children: readonly ParagraphChild[] = pieces.map((piece) => runOf(piece, look));
  return new Paragraph({
    children,
    alignment: align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: before ?? 0, after: after ?? 0 },
    ...(indent === "first-line" ? { indent: { firstLine: twoSigns } } : {}),
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
  });
};

/** A paragraph of the body. */
export const bodyText = (...pieces: readonly Piece[]): Paragraph =>
  paragraph(pieces, { indent: "first-line", after: 60 });

/** A paragraph of the body that begins with what it is about. */
export const labelled = (label: string, colon: string, ...pieces: readonly Piece[]): Paragraph =>
  bodyText(`${label}${colon}`, ...pieces);

/** A heading that the table of contents lists. */
export const heading = (level: 1 | 2, words: string): Paragraph =>
  new Paragraph({
    text: words,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
  });
