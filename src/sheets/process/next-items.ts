import type { Assessment } from "../../assessment/check-assessment";
import { asShown, blank } from "../../cells/cell-value";
import { decimalFromDouble, type Decimal } from "../../exact/decimal";
import { scoredItems, type ItemId } from "../../standard/table-a1";
import type { Migration } from "../plan-migration";
import { readItemCells, type ItemCells } from "../read-item-cells";
import type { Reading } from "../reading";
import { judgements } from "./compare-assessments";
import { rescorings } from "./rescored";
import { itemsOf, rowsForNext } from "./rows-for-next";
import type { Judgement } from "./score-pairs";

/** What goes over into the next assessment about an item: its point for the site, what to look at, an open nonconformity. */
type CarriedOfItem = "site" | "look_at" | "nonconformity";

/** How an item was judged last time, what of it goes over, and why it is judged afresh. */
export interface NextItem {
  readonly item: ItemId;
  readonly last: Judgement;
  /** The score after a nonconformity was closed. */
  readonly rescored: Decimal | null;
  /** The reason for leaving it out, and the record beside the score. */
  readonly note: string;
  readonly carried: readonly CarriedOfItem[];
  readonly why: "scored" | "rescored" | "not-applicable" | "none" | "nonconformity";
}

/** What a person sees of every item before the next assessment is made, in printed order. No score goes over: the result of an evaluation holds for its own period (12.4.1). */
export const nextItems = (
  { reading, assessment }: { readonly reading: Reading; readonly assessment: Assessment },
  last: Migration,
): readonly NextItem[] => {
  const cells = readItemCells(reading);
  const judged = judgements(assessment);
  const after = new Map(
    rescorings(reading).flatMap(({ item, score: { value } }) =>
      value.kind === "number" ? [[item, decimalFromDouble(value.double)] as const] : [],
    ),
  );
  const rows = rowsForNext(last.lists);
  const looked = itemsOf("item_records", rows.get("item_records"));
  const open = itemsOf("nonconformities", rows.get("nonconformities"));
  return scoredItems.map(({ id }): NextItem => {
    const judgement = judged.get(id) ?? "none";
    const rescored = after.get(id) ?? null;
    const its = cells.get(id) ?? {};
    const carried = [
      ...(textOf(its, "site") ? ["site" as const] : []),
      ...(looked.has(id) ? ["look_at" as const] : []),
      ...(open.has(id) ? ["nonconformity" as const] : []),
    ];
    return {
      item: id,
      last: judgement,
      rescored,
      note: [textOf(its, "notApplicable"), textOf(its, "evidence")].filter(Boolean).join("\n"),
      carried,
      why: whyOf(judgement, { isRescored: rescored !== null, isOpen: open.has(id) }),
    };
  });
};

const textOf = (its: ItemCells, column: "site" | "notApplicable" | "evidence"): string =>
  asShown(its[column]?.value ?? blank).trim();

/** What weighs most in judging it again. */
const whyOf = (
  judgement: Judgement,
  { isRescored, isOpen }: { readonly isRescored: boolean; readonly isOpen: boolean },
): NextItem["why"] => {
  if (isOpen) return "nonconformity";
  if (isRescored) return "rescored";
  return typeof judgement === "string" ? judgement : "scored";
};
