import type { Language } from "../../../src/strings/language";
import { absoluteReference } from "../../../src/cells/address";
import { DataDigests } from "../../../src/seal/data-digests";
import { digestReading, type Signer } from "../../../src/seal/digest";
import type { RowDigest } from "../../../src/seal/digest-rows";
import { layOutSeal } from "../../../src/seal/lay-out-seal";
import { sealPatch, type SealPatch } from "../../../src/seal/seal-patch";
import { sealNames } from "../../../src/sheets/defined-names";
import { planOfSheet } from "../../../src/sheets/lay-out-workbook";
import type { Content, WorkbookPlan } from "../../../src/sheets/sheet-plan";
import { fillName } from "./fill-book";
import { placeOf, sheetOf } from "./find-in-book";
import { changeCells, layOutBook, shownOf, type PlainBook } from "./plain-book";
import { dataIn, readPlain } from "./read-plain";

/** The digests of the rows of the workbook's data. */
export const dataDigestsOf = async (book: PlainBook): Promise<readonly RowDigest[]> => {
  const digests = new DataDigests();
  const rows = dataIn(book, "values,formulas");
  if (rows) await digests.add(rows);
  return digests.finish();
};

/** Writes what a seal or its removal writes onto the seal's sheet. */
export const writeSealPatch = (book: PlainBook, { cells, lists }: SealPatch): void => {
  const { sheet } = placeOf(book, sealNames.state);
  for (const [name, text] of cells) fillName(book, name, [text]);
  for (const { name, place, rows } of lists) {
    const area = { ...place, rows: rows.length };
    changeCells(sheet, area, (cell, row, column) => {
      const content: Exclude<Content, null> = rows[row]?.[column] ?? "";
      return { ...cell, content, shown: shownOf(content), format: "@" };
    });
    book.names.set(name, `=${absoluteReference(sheet.title, area)}`);
  }
};

/** Locks every entry of the plan and protects its sheets. */
const lockEntries = (book: PlainBook, plan: WorkbookPlan): void => {
  for (const { title, entries } of plan.sheets) {
    const sheet = sheetOf(book, title);
    sheet.isProtected = true;
    for (const area of entries) changeCells(sheet, area, (cell) => ({ ...cell, locked: true }));
  }
};

/** Seals a scored workbook, signed where a private key (PEM text) is given. */
export const sealBook = async (
  book: PlainBook,
  plan: WorkbookPlan,
  {
    signer,
    language,
    key,
  }: {
    readonly signer: Signer;
    readonly language: Language;
    readonly key: string | null;
  },
): Promise<void> => {
  lockEntries(book, plan);
  const reading = readPlain(book);
  const digests = await digestReading(reading, await dataDigestsOf(book));
  const patch = await sealPatch({ reading, digests }, signer, { language, key });
  if (!book.names.has(sealNames.state))
    layOutBook(planOfSheet(language, layOutSeal(language)), book);
  writeSealPatch(book, patch);
};
