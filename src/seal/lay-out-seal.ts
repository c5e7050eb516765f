import { sealNames } from "../sheets/defined-names";
import { newFormat } from "../sheets/file-format";
import { SheetDraft } from "../sheets/sheet-draft";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { Language } from "../strings/language";
import { laterWordsOf } from "../strings/words-of";
import type { SealWords } from "../strings/zh-CN/seal";
import { sectionsOf } from "./sections-of";

/** The words of a seal in the workbook's language. */
export const sealWords = (language: Language): SealWords => laterWordsOf(language).seal;

const sections = sectionsOf(newFormat);
const labelled = ["state", "by", "time", "digest", "publicKey", "signature"] as const;
const printedColumns = 4;
/** Points that the digest or reason of an act has. */
export const logWidth = 260;
/** Acts that have a printed row waiting for them. */
const printedActs = 20;
const firstLabel = 2;
const sectionsRow = firstLabel + labelled.length + 1;
const logRow = sectionsRow + 1 + sections.length + 1;

/** Where the lists begin: the sections, and two that grow: every covered row's digest to the right of what is printed, and the acts below. */
export const listPlaces = {
  sections: { row: sectionsRow + 1, column: 1, columns: 1 },
  rows: { row: sectionsRow + 1, column: 5, columns: 3 },
  log: { row: logRow + 1, column: 0, columns: 4 },
} as const;

/** Lays out the sheet of the seal; it is made when a workbook is first sealed, and stays. */
export const layOutSeal = (language: Language): SheetPlan => {
  const words = sealWords(language);
  const draft = new SheetDraft({
    key: "seal",
    title: words.title,
    tabColor: "#7F6000",
    columnWidths: [110, 110, 150, logWidth, 20, 90, 130, 380],
    orientation: "portrait",
    protection: "protected",
  });
  draft.title(words.sheetTitle, words.note, printedColumns);
  labelled.forEach((key, index) => {
    const row = firstLabel + index;
    draft.row(row, 0, [words.labels[key]], "label");
    draft.block({ row, column: 1, rows: 1, columns: 3 }, null, "words");
    draft.height(row, key === "publicKey" || key === "signature" ? 48 : 22);
    draft.name(sealNames[key], { row, column: 1, rows: 1, columns: 1 });
  });
  const [section, digest] = words.sectionsHeading;
  draft.row(sectionsRow, 0, [section], "heading");
  draft.block({ row: sectionsRow, column: 1, rows: 1, columns: 3 }, digest, "heading");
  sections.forEach((key, index) => {
    const row = sectionsRow + 1 + index;
    draft.row(row, 0, [words.sections[key]], "label");
    draft.block({ row, column: 1, rows: 1, columns: 3 }, null, "words");
  });
  const digests = { row: sectionsRow + 1, column: 1, rows: sections.length, columns: 1 };
  draft.name(sealNames.sections, digests);
  draft.row(logRow, 0, words.logHeading, "heading");
  for (let row = logRow + 1; row <= logRow + printedActs; row += 1) {
    draft.row(row, 0, Array<null>(printedColumns).fill(null), "words");
    draft.height(row, 30);
  }
  draft.row(sectionsRow, listPlaces.rows.column, ["", ...words.rowsHeading], "heading");
  draft.showOnly(printedColumns);
  return draft.plan();
};

/**
 * The sheet with the names of its two lists that grow, which they have once they have rows: a name covers those beside
 * and below the other cells, and may reach further.
 */
export const namingLists = (
  sheet: SheetPlan,
  lengths: Readonly<Record<"rows" | "log", number>>,
): SheetPlan => {
  const named = (["rows", "log"] as const).flatMap((list) => {
    const place = listPlaces[list];
    const rows = Math.min(lengths[list], logRow + 1 + printedActs - place.row);
    return rows > 0 ? [[sealNames[list], { ...place, rows }] as const] : [];
  });
  return { ...sheet, names: new Map([...sheet.names, ...named]) };
};
