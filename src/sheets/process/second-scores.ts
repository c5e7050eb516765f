import { checkAssessment, type Assessment } from "../../assessment/check-assessment";
import type { CheckedItem } from "../../assessment/check-items";
import { asShown, blank } from "../../cells/cell-value";
import type { Language } from "../../strings/language";
import { notApplicableNote } from "../../strings/not-applicable-note";
import type { ItemId } from "../../standard/table-a1";
import { readEntries } from "../read-entries";
import { readItemCells, type ItemCells } from "../read-item-cells";
import type { Reading } from "../reading";

/** How a second assessor judged one item: a score in exact digits, null where it is left out, and the note beside it. */
export interface SecondScore {
  readonly item: ItemId;
  readonly score: string | null;
  readonly note: string;
}

/** What a second assessor's copy brings back, and the items whose entry is no score of theirs. */
export interface SecondScores {
  readonly scores: readonly SecondScore[];
  readonly wrong: readonly ItemId[];
}

/** The judgements in a second assessor's copy, in the order of Table A.1; items still open are not among them. */
export const secondScores = (reading: Reading, language: Language): SecondScores => {
  const cells = readItemCells(reading);
  const { items }: Pick<Assessment, "items"> = checkAssessment(readEntries(reading));
  return {
    scores: items.flatMap((checked) => scoreOf(checked, cells.get(checked.item.id), language)),
    wrong: items.filter(({ state }) => state.kind === "wrong").map(({ item }) => item.id),
  };
};

const scoreOf = (
  { item: { id }, state }: CheckedItem,
  cells: ItemCells | undefined,
  language: Language,
): readonly SecondScore[] => {
  const note = asShown(cells?.evidence?.value ?? blank).trim();
  if (state.kind === "scored") return [{ item: id, score: state.score.toFixed(), note }];
  if (state.kind !== "not-applicable") return [];
  const lines = [notApplicableNote(state.reason, language), note];
  return [{ item: id, score: null, note: lines.filter(Boolean).join("\n") }];
};
