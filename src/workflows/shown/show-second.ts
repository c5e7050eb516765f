import type { CellAddress } from "../../cells/address";
import { entryValue, type EntryValue } from "../../cells/entry-value";
import { isSealed } from "../../seal/seal-state";
import { hasPart } from "../../sheets/file-format";
import { disagreements, scorePairs, type ScorePair } from "../../sheets/process/score-pairs";
import { readItemCells } from "../../sheets/read-item-cells";
import { formatIn } from "../../sheets/reading";
import { itemById, type ItemId } from "../../standard/table-a1";
import type { Language } from "../../strings/language";
import { judgementText } from "../../strings/judgement-text";
import type { Checked } from "../check-workbook";

/** An item on which two assessors differ, or did until something was agreed. */
export interface ShownDisagreement {
  readonly item: ItemId;
  /** The item's wording in the standard. */
  readonly text: string;
  readonly assessor: string;
  readonly first: string;
  readonly second: string;
  /** Second less first, with its sign; "" where one of them is no score. */
  readonly difference: string;
  readonly notes: readonly string[];
  readonly agreed: { readonly score: string; readonly reason: string } | null;
  readonly state: ScorePair["state"];
  readonly where: CellAddress;
  /** What the row says now, which an agreement is compared with. */
  readonly was: Readonly<Record<"score" | "notApplicable", EntryValue>>;
}

/** How the second assessment stands. */
export interface ShownSecond {
  readonly scored: number;
  readonly same: number;
  /** Without an agreement that Table A.1 follows. */
  readonly open: number;
  readonly disagreements: readonly ShownDisagreement[];
  readonly isSealed: boolean;
}

/** The second assessor's judgements beside the first; null in a file whose format has no place for them. */
export const showSecond = ({ reading }: Checked, language: Language): ShownSecond | null => {
  if (!hasPart(formatIn(reading), "lists")) return null;
  const pairs = scorePairs(reading);
  const unlike = disagreements(pairs);
  const cells = readItemCells(reading);
  const wasOf = (item: ItemId, column: "score" | "notApplicable"): EntryValue => {
    const entry = cells.get(item)?.[column];
    return entry ? entryValue(entry.value) : null;
  };
  return {
    scored: pairs.length,
    same: pairs.length - unlike.length,
    open: unlike.filter(({ state }) => state !== "agreed").length,
    disagreements: unlike.map((pair) => ({
      item: pair.item,
      text: itemById(pair.item)?.text ?? "",
      assessor: pair.assessor,
      first: judgementText(pair.first, language),
      second: judgementText(pair.second, language),
      difference: signed(pair.difference),
      notes: [pair.firstNote, pair.secondNote],
      agreed: pair.agreed && {
        score: judgementText(pair.agreed.judgement, language),
        reason: pair.agreed.reason,
      },
      state: pair.state,
      where: pair.where,
      was: { score: wasOf(pair.item, "score"), notApplicable: wasOf(pair.item, "notApplicable") },
    })),
    isSealed: isSealed(reading),
  };
};

const signed = (difference: ScorePair["difference"]): string => {
  if (!difference) return "";
  return difference.gt(0) ? `+${difference.toFixed()}` : difference.toFixed();
};
