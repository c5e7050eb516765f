import type { CellAddress } from "../../cells/address";
import { isOpen, type Problem } from "../../faults/problem";
import { isSealed } from "../../seal/seal-state";
import { formulaGrade, writtenState } from "../../sheets/written-state";
import type { Checked } from "../check-workbook";
import { shownScore, type ShownScore } from "./shown-score";

/** The result at a glance, or what keeps it from being one. */
export interface ShownSummary {
  readonly isSealed: boolean;
  /** null while it is withheld. */
  readonly score: ShownScore | null;
  /** How the result in the workbook stands to it. */
  readonly written: ReturnType<typeof writtenState>;
  /** Entries to be filled in, and entries to be corrected. */
  readonly missing: ShownLacks;
  readonly wrong: ShownLacks;
  /** The grade the sheet's formulas show; "" where they show none. */
  readonly formulaGrade: string;
}

/** How many entries, and the first that has a cell. */
interface ShownLacks {
  readonly count: number;
  readonly first: CellAddress | null;
}

/** What a summary of the workbook shows. */
export const showSummary = ({ reading, card, language }: Checked): ShownSummary => {
  return {
    isSealed: isSealed(reading),
    score: shownScore(card),
    written: writtenState(reading, card, language),
    missing: lacksOf(card.withheldFor.filter(isOpen)),
    wrong: lacksOf(card.withheldFor.filter((its) => !isOpen(its))),
    formulaGrade: formulaGrade(reading),
  };
};

const lacksOf = (problems: readonly Problem[]): ShownLacks => ({
  count: problems.length,
  first: problems.flatMap(({ where }) => ("name" in where ? [] : [where]))[0] ?? null,
});
