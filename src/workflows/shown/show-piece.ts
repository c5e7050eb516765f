import { dayOf, isDate } from "../../assessment/check-date";
import { asShown, blank } from "../../cells/cell-value";
import type { RecordRow } from "../../sheets/list-rows";
import type { RecordColumn } from "../../standard/record-lists";
import { recordChoiceFromText } from "../../strings/record-choice-from-text";

/** What a piece of evidence says besides the item it is of, in the order in which a form asks for it. */
export const pieceColumns = [
  "text",
  "document",
  "version",
  "method",
  "asked",
  "date",
  "place",
] as const satisfies readonly Exclude<RecordColumn<"evidence">, "item">[];

/** A piece of evidence as a form takes it: its method by its code, its date as 2026-11-29, "" where it says nothing. */
export type ShownPiece = Readonly<Record<(typeof pieceColumns)[number], string>>;

/** A piece of evidence as a form takes it: a method that cannot be chosen is left out, a date that is none stays its text. */
export const showPiece = (row: RecordRow): ShownPiece => {
  const said = (key: (typeof pieceColumns)[number]): string => {
    const value = row.get(key)?.value ?? blank;
    const text = asShown(value).trim();
    if (key === "method") return recordChoiceFromText("evidence_method", text) ?? "";
    return key === "date" && isDate(value) ? dayOf(value.double) : text;
  };
  return Object.fromEntries(pieceColumns.map((key) => [key, said(key)])) as ShownPiece;
};
