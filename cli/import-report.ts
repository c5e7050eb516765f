import type { ImportProblem } from "../src/faults/import-problem";
import { intensityText } from "../src/importing/rows/intensity";
import type { Units } from "../src/importing/rows/import-source";
import type { WidePeriods } from "../src/importing/shape/layout";
import { importProblemParts } from "../src/strings/import-words";
import type { Language } from "../src/strings/language";
import type { ImportSession } from "../src/workflows/import-session/import-session";
import { convertedColumns, type Preview } from "../src/workflows/import-session/preview";

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
  readonly problems: readonly ProblemLine[];
  /** How many problems there are of each kind; of one kind at most 5,000 are listed. */
  readonly problemCounts: Readonly<Record<string, number>>;
}

interface YearLine {
  readonly year: number;
  readonly emission: string | null;
  readonly output: string | null;
  readonly energy?: string;
  readonly intensity: string | null;
  readonly missingMonths?: readonly number[];
}

type ProblemLine = Pick<ImportProblem, "code" | "row" | "column" | "text" | "treatment"> & {
  readonly rule: string;
  readonly remedy: string;
};

/** The report of an import's preview, its sentences in the language. */
export const importReport = (
  session: ImportSession,
  { analysis, wanted }: Preview,
  language: Language,
): ImportReport => {
  const wide = session.sources[0]?.table?.wide;
  const problems = analysis.problems.flatMap(({ listed }) => listed);
  return {
    ...(wide ? { wide } : {}),
    read: analysis.read,
    imported: analysis.imported,
    setAside: Object.fromEntries(analysis.setAside),
    units: Object.fromEntries(Object.entries(wanted).filter(([, unit]) => unit !== "")),
    years: analysis.years.map((year) => ({
      year: year.year,
      emission: year.emission?.toFixed() ?? null,
      output: year.output?.toFixed() ?? null,
      ...(year.energy ? { energy: year.energy.toFixed() } : {}),
      intensity: intensityText(year),
      ...(year.missingMonths.length > 0
        ? { missingMonths: year.missingMonths.map(({ month }) => month) }
        : {}),
    })),
    problems: [...convertedColumns(session), ...problems].map((problem) => {
      const { code, row, column, text, treatment } = problem;
      return { code, row, column, text, treatment, ...importProblemParts(problem, language) };
    }),
    problemCounts: Object.fromEntries(analysis.problems.map(({ code, count }) => [code, count])),
  };
};
