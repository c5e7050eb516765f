import { openListSheet } from "../excel/open-list-sheet";
import { writeRecords } from "../excel/write-records";
import { refuse } from "../faults/refusal";
import type { WorkbookSource } from "../reading/workbook-source";
import { isSealed } from "../seal/seal-state";
import { names } from "../sheets/defined-names";
import type { PlacedValue } from "../sheets/process/place-records";
import { secondScores } from "../sheets/process/second-scores";
import type { Reading } from "../sheets/reading";
import type { ItemId } from "../standard/table-a1";
import { requireOurs } from "./workbook-marks";
import { listToShow } from "./open-records";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";
import { possiblePlans } from "./plan-of";
import { textOf } from "./workbook-marks";

/** A second assessor's workbook as it was read, and what it is called. */
export interface SecondWorkbook {
  readonly reading: Reading;
  readonly file: string;
}

/** Reads a second assessor's workbook. */
export const readSecond = (
  source: WorkbookSource,
  file: string,
): Promise<Outcome<SecondWorkbook>> =>
  outcomeOfOurs(async () => {
    const { reading } = await source.readWhole(await possiblePlans());
    requireOurs(reading);
    return { reading, file };
  }, source);

/** What became of a second assessor's judgements: new rows, rows that say something else now, rows that were so; and the items whose entry is no score. */
export interface MergedSecond {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly wrong: readonly ItemId[];
}

/**
 * Brings a second assessor's judgements into the open workbook's list of them, in that assessor's name; the list is made
 * at first use, and no score of Table A.1 changes. A file of another assessment, or the open file itself, is refused.
 */
export const mergeSecond = (
  { reading, file }: SecondWorkbook,
  by: string,
): Promise<Outcome<MergedSecond>> =>
  outcomeOfOurs(async () => {
    let second = { scores: [], wrong: [] } as ReturnType<typeof secondScores>;
    await openListSheet((first) => {
      second = secondScores(reading, requireOurs(first));
      requireSecond(first, reading, file);
      if (isSealed(first)) refuse("sealed");
      return listToShow(first, "second_scores");
    }, "behind");
    const { scores, wrong } = second;
    const records = scores.map(
      ({ item, score, note }) =>
        new Map<string, PlacedValue>([
          ["item", item],
          ["score", score === null ? null : Number(score)],
          ["note", note],
          ["assessor", by.trim()],
        ]),
    );
    const list = "second_scores";
    const placed = await writeRecords({ list, records, known: ["item", "assessor"] });
    return { added: placed.added.length, changed: placed.changes, same: placed.same, wrong };
  });

/** A copy for a second assessor has the assessment's id and one of its own as a file. */
const requireSecond = (first: Reading, second: Reading, file: string): void => {
  const [one, other] = [first, second].map((reading) => ({
    assessment: textOf(reading, names.workbookId),
    copy: textOf(reading, names.copyId),
  }));
  if (!one || !other || one.assessment !== other.assessment || one.copy === other.copy)
    refuse("not-second-copy", file);
};
