import { Decimal, hundred } from "../../exact/decimal";
import { showToPlaces } from "../../exact/round";
import type { Notice, NoticeCode } from "../../faults/notice";
import { hasExpired } from "../../assessment/validity";
import type { ShownValidity } from "../../strings/validity-text";
import { endedBySurveillance } from "../../sheets/process/surveillance";
import { openParameters } from "../../standard/choices";
import type { ParameterKey } from "../../standard/parameters";
import { table22, type GradeId } from "../../standard/table-22";
import type { ItemId } from "../../standard/table-a1";
import type { Checked } from "../check-workbook";
import { parameterText } from "./parameter-text";
import { shownFields } from "./show-parameters";
import { showQuantitative, type ShownQuantitative } from "./show-quantitative";
import { shownScore, type ShownScore } from "./shown-score";
import { ownDay } from "../shown-time";

/** The result with its reasons, line by line; a line that is not decided is null. */
export interface ShownResult extends ShownQuantitative {
  readonly qualitative: {
    readonly score: string;
    readonly earned: string;
    readonly possible: string;
  } | null;
  readonly composite: (ShownScore & { readonly formula: string }) | null;
  /** The grades with the score from which each begins. */
  readonly bands: readonly { readonly grade: GradeId; readonly from: string }[];
  readonly gradeNames: ShownScore["gradeNames"];
  readonly validity: ShownValidity | null;
  /** Parameters that the draft leaves open, as their cells have them, and whether the method in use has a field for each. */
  readonly openParameters: readonly {
    readonly key: ParameterKey;
    readonly text: string;
    readonly hasField: boolean;
  }[];
  /** What was asked about the data and answered, or confirmed (R16). */
  readonly answers: readonly Notice[];
  readonly notApplicable: readonly {
    readonly id: ItemId;
    readonly text: string;
    readonly reason: string;
  }[];
}

/** What the workbook's result shows at that moment. */
export const showResult = (checked: Checked, now: Date): ShownResult => {
  const { card, reading } = checked;
  const ended = endedBySurveillance(reading);
  const { qualitative, validity, gradeNames } = card;
  const fields = shownFields(checked);
  return {
    ...showQuantitative(card),
    qualitative: qualitative && {
      score: showToPlaces(qualitative.score, 2, []),
      earned: qualitative.earned.toFixed(),
      possible: qualitative.possible.toFixed(),
    },
    composite: compositeOf(checked),
    bands: table22.map(({ id, lowerBound }) => ({ grade: id, from: lowerBound })),
    gradeNames,
    validity: validity && {
      until: validity.until,
      state: ended?.result ?? (hasExpired(validity, ownDay(now)) ? "expired" : "valid"),
      since: ended?.since ?? "",
    },
    openParameters: openParameters.map((key) => ({
      key,
      text: asInSheet(key, parameterText(checked, key)),
      hasField: fields.has(key),
    })),
    answers: checked.assessment.notices.filter(({ code }) => answerCodes.has(code)),
    notApplicable: (qualitative?.notApplicable ?? []).map(({ item: { id, text }, reason }) => ({
      id,
      text,
      reason,
    })),
  };
};

/** A limit is a percentage in the sheet; what is no number stands as it is. */
const asInSheet = (key: ParameterKey, text: string): string => {
  const isLimit = key === "limit_full" || key === "limit_partial";
  return isLimit && isNumber(text) ? `${new Decimal(text).times(hundred).toFixed()} %` : text;
};

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

/** What says how a question of the data was answered. */
const answerCodes: ReadonlySet<NoticeCode> = new Set(["output-answered", "figure-confirmed"]);

const compositeOf = ({ card }: Checked): ShownResult["composite"] => {
  const score = shownScore(card);
  const { qualitative, quantitative, composite } = card;
  if (!score || !qualitative || !quantitative || !composite) return null;
  const { weights } = composite;
  const ofItems = `${weights.qualitative.toFixed()} × ${showToPlaces(qualitative.score, 2, [])}`;
  const ofData = `${weights.quantitative.toFixed()} × ${quantitative.score.toFixed()}`;
  return { ...score, formula: `${ofItems} + ${ofData}` };
};
