import type { ImportProblem } from "../src/faults/import-problem";
import { toText } from "../src/exact/ratio";
import { SourceFault } from "../src/faults/source-fault";
import { analyse, type Analysis, type YearTotals } from "../src/importing/rows/analyse";
import type { Units } from "../src/importing/rows/import-source";
import type { WidePeriods } from "../src/importing/shape/layout";
import { createPause } from "../src/importing/rows/pause";
import { intensityOf } from "../src/monitoring/year-intensity";
import { measureKeys } from "../src/standard/column-keys";
import { monitoringColumns, type MeasureKey } from "../src/standard/monitoring-columns";
import { importProblemParts } from "../src/strings/import-words";
import type { Language } from "../src/strings/language";
import { refusalSentence, sourceFaultSentence } from "../src/strings/sentences";
import { checkWorkbook } from "../src/workflows/check-workbook";
import { importData } from "../src/workflows/import-data";
import type { Book } from "@tanping/workbench/book/book";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { openFile, requireXlsx, saveFile } from "./book-file";
import { openData, UnusableData, type CommandSource } from "./import-source";
import { realPath } from "./real-path";
import { parseWords, UsageError } from "./usage";
import { withExcel } from "./with-excel";

/** One object of output: what was read, what became of it, and the totals in the units given. */
interface ImportLine {
  readonly file: string;
  readonly status: "imported" | "preview" | "refused";
  /** That years or months stand across the columns, and the line above them that names the year. */
  readonly wide?: WidePeriods;
  readonly read?: number;
  readonly imported?: number;
  readonly setAside?: Readonly<Record<string, number>>;
  readonly years?: readonly YearLine[];
  readonly problems?: readonly ProblemLine[];
  /** How many problems there are of each kind; of one kind at most 5,000 are listed. */
  readonly problemCounts?: Readonly<Record<string, number>>;
  readonly message?: string;
}

/** A required measure that the year lacks is null, an optional one is not there. */
interface YearLine extends Readonly<Partial<Record<MeasureKey, string | null>>> {
  readonly year: number;
  readonly intensity: string | null;
  readonly missingMonths?: readonly number[];
}

type ProblemLine = Pick<ImportProblem, "code" | "row" | "column" | "text" | "treatment"> & {
  readonly rule: string;
  readonly remedy: string;
};

const exitCodes = { imported: 0, preview: 0, refused: 3 } as const;

/** `tanping import BOOK.xlsx DATA …`: the add-in's own import; without --out it only says what it would do. */
export const importFile = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    map: { type: "string" },
    wide: { type: "boolean", default: false },
    "emission-unit": { type: "string" },
    "output-unit": { type: "string" },
    "energy-unit": { type: "string" },
    where: { type: "string" },
    encoding: { type: "string" },
    sheet: { type: "string" },
    append: { type: "boolean", default: false },
    out: { type: "string" },
  });
  const [file, data, ...others] = positionals;
  if (!file || !data || others.length > 0)
    throw new UsageError("import takes one workbook and one file of data.");
  const map = values.map === undefined ? null : { columns: values.map };
  if ((map !== null) === values.wide) throw new UsageError("import needs --map or --wide.");
  const { out } = values;
  if (out !== undefined) requireXlsx(out);
  if (out !== undefined && [file, data].some((its) => realPath(its) === realPath(out)))
    throw new UsageError(`${out} would be overwritten; choose another --out.`);
  const units = unitsOf(values["emission-unit"], values["output-unit"], values["energy-unit"]);
  const { where, encoding, sheet } = values;
  const line = await tryImport(file, async () => {
    const opened = await openData(data, { map: map ?? "wide", units, where, encoding, sheet });
    return importInto(file, opened, { units, out, mode: values.append ? "append" : "replace" });
  });
  process.stdout.write(`${JSON.stringify(line)}\n`);
  return exitCodes[line.status];
};

const unitsOf = (emission?: string, output?: string, energy?: string): Units => ({
  ...(emission === undefined ? {} : { emission }),
  ...(output === undefined ? {} : { output }),
  ...(energy === undefined ? {} : { energy }),
});

const refused = (file: string, message: string): ImportLine => ({
  file,
  status: "refused",
  message,
});

/** What cannot be read or used is said in the line. */
const tryImport = async (file: string, work: () => Promise<ImportLine>): Promise<ImportLine> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SourceFault) return refused(file, sourceFaultSentence(error, "zh-CN"));
    if (error instanceof UnreadableFile || error instanceof UnusableData)
      return refused(file, error.message);
    throw error;
  }
};

interface Options {
  readonly units: Units;
  readonly out: string | undefined;
  readonly mode: "replace" | "append";
}

const importInto = async (
  file: string,
  { source, from, problems }: CommandSource,
  options: Options,
): Promise<ImportLine> => {
  const { book } = await openFile(file);
  const checked = await withExcel(book, checkWorkbook);
  if (checked.kind === "refused") return refused(file, refusalSentence(checked.refusal, "zh-CN"));
  const { language } = checked.answer;
  const analysis = await analyse([source], { wanted: options.units, pause: createPause() });
  const { wide } = source.table;
  const report = {
    file,
    ...(wide ? { wide } : {}),
    ...reportOf(analysis, problems, language),
  };
  if (options.out === undefined) return { ...report, status: "preview" };
  const message = await write(book, {
    source,
    from,
    analysis,
    options,
    out: options.out,
    language,
  });
  return message === null ? { ...report, status: "imported" } : refused(file, message);
};

interface Write extends Pick<CommandSource, "source" | "from"> {
  readonly analysis: Analysis;
  readonly options: Options;
  readonly out: string;
  readonly language: Language;
}

/** Imports and saves; answers why that was not possible, or null. */
const write = async (book: Book, its: Write): Promise<string | null> => {
  const outcome = await withExcel(book, () =>
    importData({
      sources: [its.source],
      from: its.from,
      mode: its.options.mode,
      wholeYears: new Set(),
      now: new Date(),
      analysis: its.analysis,
      shown: its.options.units,
    }),
  );
  if (outcome.kind === "refused") return refusalSentence(outcome.refusal, its.language);
  const unsaved = await saveFile(its.out, book);
  return unsaved === null ? null : `${its.out}: ${unsaved}`;
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

const reportOf = (
  analysis: Analysis,
  problems: readonly ImportProblem[],
  language: Language,
): Omit<ImportLine, "file" | "status" | "wide"> => ({
  read: analysis.read,
  imported: analysis.imported,
  setAside: Object.fromEntries(analysis.setAside),
  years: analysis.years.map(yearLine),
  problems: [...problems, ...analysis.problems.flatMap(({ listed }) => listed)].map((problem) => {
    const { code, row, column, text, treatment } = problem;
    return { code, row, column, text, treatment, ...importProblemParts(problem, language) };
  }),
  problemCounts: Object.fromEntries(analysis.problems.map(({ code, count }) => [code, count])),
});
