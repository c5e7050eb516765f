import { asShown, isBlank, type CellValue } from "../cells/cell-value";
import type { CellAddress } from "../cells/address";
import type { Decimal } from "../exact/decimal";
import { decimalFromDouble } from "../exact/decimal";
import { problem, type Problem } from "../faults/problem";
import type { Choice } from "../standard/choices";
import { itemById, scoredItems, type ScoredItem } from "../standard/table-a1";
import type { ItemEntries } from "./entries";

/** What was found in one item's row: blank is not zero, and neither is not applicable (R3, R4). */
export type ItemState =
  | { readonly kind: "scored"; readonly score: Decimal }
  | { readonly kind: "not-applicable"; readonly reason: string }
  | { readonly kind: "open" }
  | { readonly kind: "wrong" };

/** A scored item as the evaluator left it; where is null if its row is gone. */
export interface CheckedItem {
  readonly item: ScoredItem;
  readonly where: CellAddress | null;
  readonly state: ItemState;
}

/** The scheme's two rules about scores: how 不适用 counts, and the finest step. */
export interface ScoringRules {
  readonly notApplicable: Choice<"na_rule"> | null;
  /** Null while the scheme does not say: then the finest of all. */
  readonly step: Choice<"score_step"> | null;
}

/** Checks every row of Table A.1 against its item, and answers for all items in printed order (12.2, R2–R4). */
export const checkItems = (
  rows: readonly ItemEntries[],
  rules: ScoringRules,
): { items: readonly CheckedItem[]; problems: readonly Problem[] } => {
  const { byItem, problems } = sortOut(rows);
  const items = scoredItems.map((item): CheckedItem => {
    const row = byItem.get(item.id);
    if (!row) return { item, where: null, state: { kind: "wrong" } };
    const read = checkItem(item, row, rules);
    if ("code" in read) problems.push(read);
    const state: ItemState =
      "code" in read ? { kind: read.code === "item-blank" ? "open" : "wrong" } : read;
    return { item, where: row.score.where, state };
  });
  return { items, problems };
};

/** A row put in between for whatever reason, with nothing in it that could count. */
const isEmpty = ({ id, score, notApplicable }: ItemEntries): boolean =>
  [id, score, notApplicable].every(({ value }) => isBlank(value));

/** Which row belongs to which item, by the id in the row; ids unknown, twice or gone are problems. */
const sortOut = (rows: readonly ItemEntries[]) => {
  const byItem = new Map<string, ItemEntries>();
  const problems: Problem[] = [];
  for (const row of rows) {
    if (isEmpty(row)) continue;
    const text = asShown(row.id.value).trim();
    const item = itemById(text);
    if (!item) problems.push(problem("item-unknown", row.id.where, { text }));
    else if (byItem.has(text))
      problems.push(problem("item-duplicated", row.id.where, { item: text }));
    else byItem.set(text, row);
  }
  if (rows.length > 0)
    for (const { id } of scoredItems)
      if (!byItem.has(id))
        problems.push(problem("item-missing", { name: "tanping_a1_id" }, { item: id }));
  return { byItem, problems };
};

/** A tick or a 是 is no reason: clause 4.3 asks for 正当理由, so it takes words. The sheet's own check counts the same. */
const shortestReason = 4;

const reasonIn = (value: CellValue): string | null => {
  if (value.kind !== "text") return null;
  const reason = value.text.trim();
  return reason.length >= shortestReason ? reason : null;
};

/** What the row of one item says, or the problem that stands in its way. */
export const checkItem = (
  item: ScoredItem,
  row: ItemEntries,
  rules: ScoringRules,
): ItemState | Problem => {
  if (isBlank(row.notApplicable.value)) return readScore(item, row, rules);
  const { where } = row.notApplicable;
  const reason = reasonIn(row.notApplicable.value);
  if (reason === null) {
    const text = asShown(row.notApplicable.value);
    return problem("item-not-applicable-without-reason", where, { item: item.id, text });
  }
  if (!isBlank(row.score.value)) {
    const facts = { item: item.id, score: asShown(row.score.value) };
    return problem("item-not-applicable-and-scored", where, facts);
  }
  if (rules.notApplicable === "not-allowed")
    return problem("item-not-applicable-not-allowed", where, { item: item.id });
  return { kind: "not-applicable", reason };
};

const readScore = (
  item: ScoredItem,
  row: ItemEntries,
  rules: ScoringRules,
): ItemState | Problem => {
  const { value, where } = row.score;
  const { id, maximum } = item;
  const text = asShown(value);
  if (isBlank(value)) return problem("item-blank", where, { item: id, maximum });
  if (value.kind === "error") return problem("item-error", where, { item: id, text });
  if (value.kind !== "number")
    return problem("item-not-a-number", where, { item: id, text, maximum });
  const score = decimalFromDouble(value.double);
  const facts = { item: id, score: text };
  if (score.lt(0)) return problem("item-below-zero", where, facts);
  if (score.gt(maximum)) return problem("item-above-maximum", where, { ...facts, maximum });
  const step = rules.step ?? "0.01";
  if (!score.mod(step).isZero()) return problem("item-off-step", where, { ...facts, step });
  return { kind: "scored", score };
};
