import { fullTexts as english } from "../strings/en-US/full-texts";
import type { Language } from "../strings/language";
import { fullTexts as chinese, type FullTextWords } from "../strings/zh-CN/full-texts";
import { fullTextsName } from "./defined-names";
import { SheetDraft } from "./sheet-draft";
import type { SheetPlan } from "./sheet-plan";
import { splitText } from "./split-text";

/** A text that a row of its own sheet has no room for: the cell it is from, as a program and as a person knows it. */
export interface LongText {
  readonly key: string;
  readonly place: string;
  readonly text: string;
}

/** A row of the sheet: where the text stands, a piece of it, and its key. */
export type FullTextRow = readonly [place: string, piece: string, key: string];

export const fullTextWords = (language: Language): FullTextWords =>
  language === "zh-CN" ? chinese : english;

const widths = [115, 424, 60] as const;
const printedColumns = 2;
const firstRow = 3;
/** Lines of a piece: several of them fill a page better than one as high as a row can be. */
const mostLines = 14;

/** The rows that show the texts whole, one below the other. */
export const fullTextRows = (
  texts: readonly LongText[],
  { goesOn }: FullTextWords,
): readonly FullTextRow[] =>
  texts.flatMap(({ key, place, text }) =>
    splitText(text, widths[1], mostLines).map((piece, index): FullTextRow => [
      index === 0 ? place : goesOn(place),
      piece,
      key,
    ]),
  );

/** Lays out the sheet of the texts that no row of their own sheet has room for; it is made when there is one, and anew when they change. */
export const layOutFullTexts = (language: Language, rows: readonly FullTextRow[]): SheetPlan => {
  const words = fullTextWords(language);
  const draft = new SheetDraft({
    key: "full",
    title: words.title,
    tabColor: "#217346",
    columnWidths: widths,
    orientation: "portrait",
    protection: "protected",
  });
  draft.title(words.sheetTitle, words.note, printedColumns);
  draft.row(firstRow - 1, 0, words.headings, "heading");
  draft.height(firstRow - 1, 24);
  rows.forEach(([place, piece, key], index) => {
    const row = firstRow + index;
    draft.row(row, 0, [place], "label");
    draft.row(row, 1, [piece], "text");
    draft.row(row, 2, [key], "helper");
    draft.fit(row, place, draft.width(0));
    draft.fit(row, piece, draft.width(1));
  });
  draft.name(fullTextsName, {
    row: firstRow,
    column: 0,
    rows: rows.length,
    columns: widths.length,
  });
  draft.freeze(firstRow, { first: firstRow - 1, last: firstRow - 1 });
  draft.showOnly(printedColumns);
  return draft.plan();
};
