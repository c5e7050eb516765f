import { exchangeEntries, type ItemEntry } from "../excel/exchange-entries";
import { openListSheet } from "../excel/open-list-sheet";
import { orUndo } from "../excel/or-undo";
import { writeRecords } from "../excel/write-records";
import { refuse } from "../faults/refusal";
import { isSealed } from "../seal/seal-state";
import { scorePairs } from "../sheets/process/score-pairs";
import type { Reading } from "../sheets/reading";
import type { ItemId } from "../standard/table-a1";
import { agreedReason } from "../strings/agreed-reason";
import { judgementText } from "../strings/judgement-text";
import { marks } from "../strings/sentences";
import { requireOurs } from "./workbook-marks";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";
import { listToShow } from "./open-records";

/** What two assessors agreed on an item: the score, why, and what Table A.1 said when they did. */
export interface Consensus {
  readonly item: ItemId;
  readonly score: number;
  readonly reason: string;
  readonly was: Readonly<Record<"score" | "notApplicable", ItemEntry["was"]>>;
}

/** Writes what was agreed into the list of agreements, and the score into Table A.1, both or neither; refuses where that says something else by now. */
export const enterConsensus = ({ item, score, reason, was }: Consensus): Promise<Outcome<void>> =>
  outcomeOfOurs(async () => {
    let kept = reason;
    await openListSheet((reading) => {
      if (isSealed(reading)) refuse("sealed");
      kept = keptReason(reading, item, reason);
      return listToShow(reading, "consensus");
    }, "behind");
    const entries: readonly ItemEntry[] = [
      { item, column: "notApplicable", value: null, was: was.notApplicable },
      { item, column: "score", value: score, was: was.score },
    ];
    const takeBack = () =>
      exchangeEntries(entries.map((its) => ({ ...its, value: its.was, was: its.value })));
    await orUndo(async () => {
      const exchanged = await exchangeEntries(entries);
      if (exchanged.some(({ kind }) => kind !== "written")) refuse("changed-meanwhile");
      const record = new Map<string, string | number>([
        ["item", item],
        ["score", score],
        ["reason", kept],
      ]);
      await writeRecords({ list: "consensus", records: [record], known: [] });
    }, takeBack);
  });

/** The reason with what was scored before: Table A.1 is about to say what was agreed. */
const keptReason = (reading: Reading, item: ItemId, reason: string): string => {
  const language = requireOurs(reading);
  const pairs = scorePairs(reading).filter((its) => its.item === item);
  const [pair] = pairs;
  if (!pair) return reason;
  const { comma } = marks[language];
  const second = pairs.map((its) => judgementText(its.second, language)).join(comma);
  return agreedReason[language](reason, judgementText(pair.first, language), second);
};
