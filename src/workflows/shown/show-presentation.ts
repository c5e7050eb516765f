import { infoName } from "../../sheets/defined-names";
import type { CategoryId } from "../../standard/table-a1";
import type { ShownValidity } from "../../strings/validity-text";
import type { Checked } from "../check-workbook";
import { textOf } from "../workbook-marks";
import { showProfile } from "./show-profile";
import { showResult } from "./show-result";
import type { ShownScore } from "./shown-score";

/** What a room full of people is shown of a result: plain texts, as they go from window to window. */
export interface ShownPresentation extends ShownScore {
  readonly organisation: string;
  readonly formula: string;
  readonly qualitative: string;
  readonly quantitative: string;
  readonly intensity: string;
  readonly validity: ShownValidity | null;
  readonly categories: readonly {
    readonly id: CategoryId;
    readonly score: string;
    readonly maximum: string;
    /** From 0 to 1. */
    readonly share: number;
  }[];
}

/** The presentation of the workbook's result; null while it is withheld. */
export const showPresentation = (checked: Checked): ShownPresentation | null => {
  const { composite, qualitative, quantitative, intensity, validity } = showResult(
    checked,
    new Date(),
  );
  if (!composite || !qualitative || !quantitative) return null;
  return {
    ...composite,
    organisation: textOf(checked.reading, infoName("organisation")),
    qualitative: qualitative.score,
    quantitative: quantitative.score,
    intensity: intensity?.value ?? "",
    validity,
    categories: showProfile(checked).map(({ id, score, maximum, shares }) => ({
      id,
      score,
      maximum,
      share: shares.score ?? 0,
    })),
  };
};
