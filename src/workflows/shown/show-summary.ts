import { isOpen } from "../../faults/problem";
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
  readonly missing: number;
  readonly wrong: number;
  /** The grade the sheet's formulas show; "" where they show none. */
  readonly formulaGrade: string;
}

/** What a summary of the workbook shows. */
export const showSummary = ({ reading, card, language }: Checked): ShownSummary => {
  const missing = card.withheldFor.filter(isOpen).length;
  return {
    isSealed: isSealed(reading),
    score: shownScore(card),
    written: writtenState(reading, card, language),
    missing,
    wrong: card.withheldFor.length - missing,
    formulaGrade: formulaGrade(reading),
  };
};
