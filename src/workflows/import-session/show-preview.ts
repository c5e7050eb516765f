import type { Decimal } from "../../exact/decimal";
import { roundToPlaces } from "../../exact/round";
import {
  treatments,
  treatmentsBy,
  type ImportProblem,
  type ImportProblemCode,
  type SetAsideReason,
  type Treatment,
} from "../../faults/import-problem";
import { yearChanges, type YearChange } from "../../importing/write/after-import";
import { monthsText } from "../../monitoring/missing-months";
import { intensityOf } from "../../monitoring/year-intensity";
import type { YearFigures } from "../../monitoring/series";
import { groupedText } from "../../strings/grouped";
import { intensityShown } from "../shown/intensity-shown";
import type { Question } from "./questions";
import type { ImportSession } from "./import-session";
import type { Preview } from "./preview";

/** What an import would do, as a screen shows it. */
export interface ShownPreview {
  readonly read: number;
  readonly imported: number;
  /** Rows left out, by the reason. */
  readonly setAside: readonly (readonly [SetAsideReason, number])[];
  /** Units of the emission and the output, and of their quotient; "" where there are none. */
  readonly units: {
    readonly emission: string;
    readonly output: string;
    readonly intensity: string;
  };
  /** Every year before and after, latest first. */
  readonly years: readonly {
    readonly year: number;
    readonly before: ShownTotals;
    readonly after: ShownTotals;
  }[];
  /** Years that lack months, and whether they stand for the whole year all the same. */
  readonly incomplete: readonly {
    readonly year: number;
    readonly months: string;
    readonly isWhole: boolean;
  }[];
  /** What only a person can settle, and what each answer makes of the years. */
  readonly questions: readonly ShownQuestion[];
  /** All others. */
  readonly problems: readonly ShownProblems[];
}

/** Emission, output and intensity as texts; "–" where there is none. */
export type ShownTotals = readonly [emission: string, output: string, intensity: string];

/** Problems of one kind, what is done about them, and what else may be. */
export interface ShownProblems {
  readonly code: ImportProblemCode;
  readonly count: number;
  readonly listed: readonly ImportProblem[];
  readonly treatment: Treatment;
  readonly allowed: readonly Treatment[];
}

/** A question with its problems; without an answer nothing is imported. */
export interface ShownQuestion extends Pick<ShownProblems, "code" | "count" | "listed"> {
  readonly answer: Treatment | null;
  readonly readings: readonly {
    readonly treatment: Treatment;
    /** The unit of the intensity by this answer; "" where there is none. */
    readonly unit: string;
    /** The years by this answer, latest first. */
    readonly years: readonly { readonly year: number; readonly totals: ShownTotals }[];
  }[];
}

/** The preview of the session as a screen shows it, beside the years the workbook has now. */
export const showPreview = (
  { answers, mode, wholeYears }: ImportSession,
  { analysis, wanted, questions }: Preview,
  before: readonly YearFigures[],
): ShownPreview => {
  const { emission = "", output = "" } = wanted;
  const chosen = treatmentsBy(answers);
  const listedOf = (code: ImportProblemCode) =>
    analysis.problems.find((group) => group.code === code)?.listed ?? [];
  return {
    read: analysis.read,
    imported: analysis.imported,
    setAside: [...analysis.setAside],
    units: { emission, output, intensity: intensityUnit(wanted) },
    years: yearChanges(before, analysis.years, mode).map((change) => ({
      year: change.year,
      before: totals(change.before),
      after: totals(change.after),
    })),
    incomplete: analysis.years
      .filter(({ missingMonths }) => missingMonths.length > 0)
      .map(({ year, missingMonths }) => ({
        year,
        months: monthsText(missingMonths),
        isWhole: wholeYears.has(year),
      })),
    questions: questions.map((its) =>
      shownQuestion(its, {
        // What was just chosen stands at once; the preview that counts by it takes its time.
        answer: answers[its.code] ?? null,
        listed: listedOf(its.code),
      }),
    ),
    problems: analysis.problems
      .filter(({ code }) => !questions.some((its) => its.code === code))
      .map((group) => ({
        ...group,
        treatment: chosen[group.code],
        allowed: treatments[group.code],
      })),
  };
};

const intensityUnit = ({ emission = "", output = "" }: Preview["wanted"]): string =>
  emission && output ? `${emission}/${output}` : "";

const shownQuestion = (
  { code, count, readings }: Question,
  now: Pick<ShownQuestion, "answer" | "listed">,
): ShownQuestion => ({
  ...now,
  code,
  count,
  readings: readings.map(({ treatment, years, wanted }) => ({
    treatment,
    unit: intensityUnit(wanted),
    years: years.map((its) => ({ year: its.year, totals: totals(its) })).reverse(),
  })),
});

const shownPlaces = 3;

const amount = (value: Decimal | null | undefined): string =>
  value ? groupedText(roundToPlaces(value, shownPlaces).toFixed()) : "–";

const totals = (its: YearChange["after"]): ShownTotals => {
  const intensity = its && intensityOf(its.emission, its.output);
  return [amount(its?.emission), amount(its?.output), intensity ? intensityShown(intensity) : "–"];
};
