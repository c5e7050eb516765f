import type { Language } from "../../../src/strings/language";
import { absoluteReference } from "../../../src/cells/address";
import { DataDigests } from "../../../src/seal/data-digests";
import { digestReading, type Signer, type Stood } from "../../../src/seal/digest";
import type { RowDigest } from "../../../src/seal/digest-rows";
import { layOutSupplements } from "../../../src/seal/lay-out-supplements";
import { layOutSeal } from "../../../src/seal/lay-out-seal";
import { sealPatch, type SealList, type SealPatch } from "../../../src/seal/seal-patch";
import { readSeal } from "../../../src/seal/seal-state";
import { digestAfter } from "../../../src/seal/supplement-chain";
import { supplementPatch } from "../../../src/seal/supplement-patch";
import { recordsName, sealNames, supplementNames } from "../../../src/sheets/defined-names";
import { layOutList } from "../../../src/sheets/lay-out-list";
import { planOfSheet } from "../../../src/sheets/lay-out-workbook";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import type { RecordListKey } from "../../../src/standard/record-lists";
import type { Typed } from "../assessment/sketch";
import type { Content, WorkbookPlan } from "../../../src/sheets/sheet-plan";
import { fillName } from "./fill-book";
import { placeOf, sheetOf } from "./find-in-book";
import {
  changeCells,
  contentOf,
  layOutBook,
  shownOf,
  type PlainBook,
  type PlainSheet,
} from "./plain-book";
import { dataIn, readPlain } from "./read-plain";

/** The digests of the rows of the workbook's data. */
export const dataDigestsOf = (book: PlainBook): readonly RowDigest[] => {
  const digests = new DataDigests();
  const rows = dataIn(book, "values,formulas");
  if (rows) digests.add(rows);
  return digests.finish();
};

/** Writes what a seal or its removal writes onto the seal's sheet. */
export const writeSealPatch = (book: PlainBook, { cells, lists }: SealPatch): void => {
  const { sheet } = placeOf(book, sealNames.state);
  for (const [name, text] of cells) fillName(book, name, [text]);
  writeLists(book, sheet, lists);
};

const writeLists = (book: PlainBook, sheet: PlainSheet, lists: readonly SealList[]): void => {
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
    stood,
  }: {
    readonly signer: Signer;
    readonly language: Language;
    readonly key: string | null;
    readonly stood?: readonly Stood[];
  },
): Promise<void> => {
  lockEntries(book, plan);
  const reading = readPlain(book);
  const digests = await digestReading(reading, dataDigestsOf(book));
  const patch = await sealPatch({ reading, digests, stood }, signer, { language, key });
  if (!book.names.has(sealNames.state))
    layOutBook(planOfSheet(language, layOutSeal(language)), book);
  writeSealPatch(book, patch);
};

/** Adds the sheet of a list of records, with rows in it. */
export const addList = (
  book: PlainBook,
  { language, list }: { readonly language: Language; readonly list: RecordListKey },
  rows: readonly (readonly Typed[])[],
): void => {
  const words = sheetLanguage(language);
  if (!book.names.has(recordsName(list)))
    layOutBook(planOfSheet(language, layOutList(words, list)), book);
  const { sheet, area } = placeOf(book, recordsName(list));
  const cells = { row: area.row + 1, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  changeCells(sheet, cells, (cell, row, column) => {
    const content = contentOf(rows[row]?.[column] ?? null);
    return { ...cell, content, shown: shownOf(content) };
  });
};

/** Closes the records after the seal with a supplementary seal. */
export const supplementBook = async (
  book: PlainBook,
  { signer, language, key }: Parameters<typeof sealBook>[2],
): Promise<void> => {
  const reading = readPlain(book);
  const seal = readSeal(reading)?.digest ?? "";
  const rows = digestAfter(reading);
  const lists = await supplementPatch(reading, { rows, seal }, { ...signer, key });
  const plan = planOfSheet(language, layOutSupplements(language, { log: 1, rows: 1 }));
  if (!book.names.has(supplementNames.log)) layOutBook(plan, book);
  writeLists(book, placeOf(book, supplementNames.log).sheet, lists);
};
