import {
  defaultTreatments,
  importQuestions,
  treatments,
  type ImportProblemCode,
  type Treatment,
} from "../../faults/import-problem";
import { analyse, type Analysis, type YearTotals } from "../../importing/analysis/analyse";
import type { Units } from "../../importing/analysis/import-source";
import type { Pause } from "../../importing/rows/pause";
import { treat, understoodSources, wantedUnits, type ImportSession } from "./import-session";

/** A kind of problem that only a person can settle, and what each answer makes of the years. */
export interface Question {
  readonly code: ImportProblemCode;
  /** How many cells or rows it is about. */
  readonly count: number;
  /** What a person chose; null while the question is open. */
  readonly answer: Treatment | null;
  /** What is proposed. */
  readonly proposed: Treatment;
  readonly readings: readonly Reading[];
}

/** One answer, and the totals of the years by it. */
interface Reading {
  readonly treatment: Treatment;
  readonly years: readonly YearTotals[];
  /** The units of the totals: an answer may change the workbook's. */
  readonly wanted: Units;
}

/** The questions that the session's data ask, each with the totals of the years by every answer. */
export const questionsOf = async (
  session: ImportSession,
  analysis: Analysis,
  pause: Pause,
): Promise<readonly Question[]> => {
  const questions: Question[] = [];
  for (const { code, count } of analysis.problems) {
    if (!isAsked(code)) continue;
    const readings: Reading[] = [];
    for (const treatment of treatments[code]) {
      const answered = treat(session, code, treatment);
      const wanted = wantedUnits(answered);
      const { years } = await analyse(understoodSources(answered), { wanted, pause });
      readings.push({ treatment, years, wanted });
    }
    const answer = session.answers[code] ?? null;
    questions.push({ code, count, answer, proposed: defaultTreatments[code], readings });
  }
  return questions;
};

const isAsked = (code: ImportProblemCode): code is (typeof importQuestions)[number] =>
  (importQuestions as readonly ImportProblemCode[]).includes(code);

/** Those that nobody has answered yet. */
export const openQuestions = (questions: readonly Question[]): readonly Question[] =>
  questions.filter(({ answer }) => answer === null);
