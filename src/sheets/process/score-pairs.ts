import { asShown, blank, isBlank, type CellValue } from "../../cells/cell-value";
import type { CellAddress } from "../../cells/address";
import { decimalFromDouble, type Decimal } from "../../exact/decimal";
import { itemById, scoredItems, type ItemId } from "../../standard/table-a1";
import { isNotApplicableNote } from "../../strings/not-applicable-note";
import { listRows, textIn, type RecordRow } from "../list-rows";
import { readItemCells, type ItemCells } from "../read-item-cells";
import type { Reading } from "../reading";

/** How one assessor judged an item: a score, left out as not applicable, or (yet) nothing that is either. */
export type Judgement = Decimal | "not-applicable" | "none";

/** What was agreed on an item, and why. */
export interface Agreed {
  readonly judgement: Judgement;
  readonly reason: string;
}

/** The two judgements of an item beside each other. */
export interface ScorePair {
  readonly item: ItemId;
  readonly assessor: string;
  readonly first: Judgement;
  readonly second: Judgement;
  /** Second less first; null where one of them is no score. */
  readonly difference: Decimal | null;
  readonly firstNote: string;
  readonly secondNote: string;
  readonly agreed: Agreed | null;
  /** Alike; unlike and nothing agreed; agreed, and Table A.1 says so; agreed, and Table A.1 says something else. */
  readonly state: "same" | "open" | "agreed" | "not-followed";
  /** Where the first score stands. */
  readonly where: CellAddress;
}

/** Every judgement in the list of second scores beside that of Table A.1, item by item in its order; the last row on an item is what was agreed. A row without a judgement says nothing. */
export const scorePairs = (reading: Reading): readonly ScorePair[] => {
  const cells = readItemCells(reading);
  const agreed = new Map(
    rowsOf(reading, "consensus", "reason").map((row) => [
      textIn(row, "item"),
      { judgement: judgementIn(row, "reason"), reason: textIn(row, "reason") },
    ]),
  );
  const rows = rowsOf(reading, "second_scores", "note");
  return scoredItems.flatMap(({ id }) => {
    const its = cells.get(id);
    const where = its?.score?.where;
    if (!its || !where) return [];
    return rows
      .filter((row) => textIn(row, "item") === id)
      .map((row) => pairOf(row, { id, where, first: firstOf(its), its }, agreed.get(id) ?? null));
  });
};

/** The pairs that are not alike, whether something was agreed on them or not. */
export const disagreements = (pairs: readonly ScorePair[]): readonly ScorePair[] =>
  pairs.filter(({ state }) => state !== "same");

interface FirstJudged {
  readonly id: ItemId;
  readonly where: CellAddress;
  readonly first: Judgement;
  readonly its: ItemCells;
}

const pairOf = (
  row: RecordRow,
  { id, where, first, its }: FirstJudged,
  agreed: Agreed | null,
): ScorePair => {
  const second = judgementIn(row, "note");
  return {
    item: id,
    assessor: textIn(row, "assessor"),
    first,
    second,
    difference: isScore(first) && isScore(second) ? second.minus(first) : null,
    firstNote: asShown(its.evidence?.value ?? blank).trim(),
    secondNote: textIn(row, "note"),
    agreed,
    state: stateOf(first, second, agreed),
    where,
  };
};

const stateOf = (
  first: Judgement,
  second: Judgement,
  agreed: Agreed | null,
): ScorePair["state"] => {
  if (agreed) return isAlike(first, agreed.judgement) ? "agreed" : "not-followed";
  return isAlike(first, second) ? "same" : "open";
};

const isScore = (judgement: Judgement): judgement is Decimal => typeof judgement === "object";

const isAlike = (one: Judgement, other: Judgement): boolean =>
  isScore(one) && isScore(other) ? one.equals(other) : one === other;

const rowsOf = (
  { lists }: Reading,
  list: "second_scores" | "consensus",
  words: "note" | "reason",
): readonly RecordRow[] => {
  const read = lists.get(list);
  return (read ? listRows(list, read) : []).filter(
    (row) => itemById(textIn(row, "item")) && judgementIn(row, words) !== "none",
  );
};

/** A row's score; without one, its words may say that the item does not apply. */
const judgementIn = (row: RecordRow, words: "note" | "reason"): Judgement => {
  const score = row.get("score")?.value ?? blank;
  if (!isBlank(score)) return scoreIn(score);
  return isNotApplicableNote(textIn(row, words)) ? "not-applicable" : "none";
};

const firstOf = ({ score, notApplicable }: ItemCells): Judgement => {
  if (score && !isBlank(score.value)) return scoreIn(score.value);
  return notApplicable && !isBlank(notApplicable.value) ? "not-applicable" : "none";
};

const scoreIn = (value: CellValue): Judgement =>
  value.kind === "number" ? decimalFromDouble(value.double) : "none";
