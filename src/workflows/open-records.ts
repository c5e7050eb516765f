import { openListSheet, type SheetToShow } from "../excel/open-list-sheet";
import { refuse } from "../faults/refusal";
import { isSealed } from "../seal/seal-state";
import { hasPart } from "../sheets/file-format";
import { layOutList } from "../sheets/lay-out-list";
import { planOfSheet } from "../sheets/lay-out-workbook";
import { pageTexts } from "../sheets/page-texts";
import { formatIn, type Reading } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import { recordLists, type RecordListKey } from "../standard/record-lists";
import { requireOurs } from "./workbook-marks";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";

/** The list's sheet, or how it is made; a sealed workbook gets no list that the seal would cover. */
export const listToShow = (reading: Reading, list: RecordListKey): SheetToShow => {
  const language = requireOurs(reading);
  if (!hasPart(formatIn(reading), "lists")) refuse("no-records");
  const there = reading.lists.get(list);
  if (there) return { kind: "there", title: there.headers.sheet };
  if (recordLists[list].part === "assessment" && isSealed(reading)) refuse("sealed");
  const words = sheetLanguage(language);
  const plan = planOfSheet(language, layOutList(words, list));
  return { kind: "new", plan, page: pageTexts(reading, words) };
};

/** Shows a list of records and makes its sheet at first use. */
export const openRecords = (list: RecordListKey): Promise<Outcome<"made" | "shown">> =>
  outcomeOfOurs(() => openListSheet((reading) => listToShow(reading, list), "front"));
