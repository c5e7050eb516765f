import type { ImportProblem } from "../src/faults/import-problem";
import { toText } from "../src/exact/ratio";
import type { YearTotals } from "../src/importing/analysis/analyse";
import { intensityOf } from "../src/monitoring/year-intensity";
import { measureKeys } from "../src/standard/column-keys";
import { monitoringColumns, type MeasureKey } from "../src/standard/monitoring-columns";
import type { Units } from "../src/importing/analysis/import-source";
import type { WidePeriods } from "../src/importing/shape/layout";
import { importProblemParts, importWords } from "../src/strings/import-words";
import type { Language } from "../src/strings/language";
import type { ImportSession } from "../src/workflows/import-session/import-session";
import { convertedColumns, type Preview } from "../src/workflows/import-session/preview";
import type { Question } from "../src/workflows/import-session/questions";

/** What was read, what becomes of it, and the totals by year. */
export interface ImportReport {
  /** That years or months stand across the columns, and the line above them that names the year. */
  readonly wide?: WidePeriods;
  readonly read: number;
  readonly imported: number;
  readonly setAside: Readonly<Record<string, number>>;
  /** The units of the totals: those the workbook declares, or else those given. */
  readonly units: Units;
  readonly years: readonly YearLine[];
  /** What only a person can settle; there where the data ask something. */
  readonly questions?: readonly QuestionLine[];
  readonly problems: readonly ProblemLine[];
  /** How many problems there are of each kind; of one kind at most 5,000 are listed. */
  readonly problemCounts: Readonly<Record<string, number>>;
}

/** A required measure that the year lacks is null, an optional one is not there. */
interface YearLine extends Readonly<Partial<Record<MeasureKey, string | null>>> {
  readonly year: number;
  readonly intensity: string | null;
  readonly missingMonths?: readonly number[];
}

/** A question: what each answer makes of the years, the option that gives it, and the one that holds; null while it is open. */
interface QuestionLine {
  readonly question: string;
  readonly title: string;
  readonly count: number;
  readonly answer: string | null;
  readonly default: string;
  readonly readings: readonly {
    readonly says: string;
    readonly option: string;
    /** The units of these years. */
    readonly units: Units;
    readonly years: readonly YearLine[];
  }[];
}

type ProblemLine = Pick<ImportProblem, "code" | "row" | "column" | "text" | "treatment"> & {
  readonly rule: string;
  readonly remedy: string;
};

/** The report of an import's preview, its sentences in the language. */
export const importReport = (
  session: ImportSession,
  { analysis, wanted, questions }: Preview,
  language: Language,
): ImportReport => {
  const wide = session.sources[0]?.table?.wide;
  const problems = analysis.problems.flatMap(({ listed }) => listed);
  return {
    ...(wide ? { wide } : {}),
    read: analysis.read,
    imported: analysis.imported,
    setAside: Object.fromEntries(analysis.setAside),
    units: named(wanted),
    years: analysis.years.map(yearLine),
    ...(questions.length > 0
      ? { questions: questions.map((its) => questionLine(its, language)) }
      : {}),
    problems: [...convertedColumns(session), ...problems].map((problem) => {
      const { code, row, column, text, treatment } = problem;
      return { code, row, column, text, treatment, ...importProblemParts(problem, language) };
    }),
    problemCounts: Object.fromEntries(analysis.problems.map(({ code, count }) => [code, count])),
  };
};

/** Those of the units that there are. */
const named = (units: Units): Units =>
  Object.fromEntries(Object.entries(units).filter(([, unit]) => unit !== ""));

const questionLine = (
  { code, count, answer, proposed, readings }: Question,
  language: Language,
): QuestionLine => {
  const { problems, treatments } = importWords(language);
  return {
    question: code,
    title: problems[code].title,
    count,
    answer,
    default: proposed,
    readings: readings.map(({ treatment, years, wanted }) => ({
      says: treatments[treatment],
      option: `--answer ${code}=${treatment}`,
      units: named(wanted),
      years: years.map(yearLine),
    })),
  };
};

const yearLine = (its: YearTotals): YearLine => {
  const amounts = measureKeys.flatMap((key) => {
    const text = its[key]?.toFixed() ?? null;
    return text === null && monitoringColumns[key].need === "optional" ? [] : [[key, text]];
  });
  const intensity = intensityOf(its.emission, its.output);
  return {
    year: its.year,
    ...(Object.fromEntries(amounts) as Partial<Record<MeasureKey, string | null>>),
    intensity: intensity && toText(intensity),
    ...(its.missingMonths.length > 0
      ? { missingMonths: its.missingMonths.map(({ month }) => month) }
      : {}),
  };
};
