import { columnKeys, isMeasure, measureKeys } from "../../standard/column-keys";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import {
  importQuestions,
  treatmentsBy,
  type Answers,
  type ImportProblem,
  type ImportProblemCode,
} from "../../faults/import-problem";
import { importProblemText, importWords } from "../../strings/import-words";
import type { Language } from "../../strings/language";
import { sheetLanguage } from "../../sheets/sheet-language";
import type { Analysis, YearTotals } from "../analysis/analyse";
import { requestBytes } from "./byte-chunks";
import type { ImportSource, Units } from "../analysis/import-source";
import { headingShown } from "../shape/layout";

/** An import that is about to be written. */
export interface ImportRecord {
  /** As a person writes it. */
  readonly time: string;
  /** What the data came from, as a person knows it: a file and how it was read, or a sheet and range. */
  readonly from: string;
  readonly mode: "replace" | "append";
  readonly sources: readonly ImportSource[];
  readonly analysis: Analysis;
  readonly wanted: Units;
  readonly written: number;
  readonly answers: Answers;
  /** Those of the answers that were accepted as proposed. */
  readonly accepted: readonly ImportProblemCode[];
}

/** Problems of a kind that are listed line by line, the first number with which one request carries them all; the rest is counted. */
const listings = [1000, 200, 40, 8, 1];
const longestText = 200;

const fitsRequest = (lines: readonly Line[]): boolean =>
  new TextEncoder().encode(JSON.stringify(lines)).length <= requestBytes;

/** Time, what, count, row, column, text, note. */
type Line = readonly [string, string, number | string, number | string, string, string, string];
const line = (what: string, count: number | string = "", note = ""): Line => [
  "",
  what,
  count,
  "",
  "",
  "",
  note,
];
const cut = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText)}…` : text;

/** The lines an import adds to the sheet of imports: its counts, which add up, its totals by year, and every problem. */
export const importLog = (record: ImportRecord, language: Language): readonly Line[] => {
  const head = summary(record, language);
  for (const listed of listings) {
    const lines = [...head, ...problems(record.analysis, listed, language)];
    if (fitsRequest(lines)) return lines;
  }
  return head;
};

const summary = (record: ImportRecord, language: Language): readonly Line[] => {
  const { sheet, reasons } = importWords(language);
  const { analysis, written } = record;
  return [
    [record.time, sheet.import[record.mode](cut(record.from)), "", "", "", "", ""],
    ...record.sources.flatMap((source) => mapping(source, language)),
    line(sheet.read, analysis.read),
    line(sheet.imported, analysis.imported),
    ...[...analysis.setAside].map(([reason, rows]) => line(sheet.setAside(reasons[reason]), rows)),
    line(sheet.written, written),
    ...answered(record, language),
    ...analysis.years.map((year) =>
      line(sheet.year(year.year), year.rows, totals(year, record.wanted, language)),
    ),
  ];
};

/** Every question that the data asked, and who answered it how. */
const answered = (
  { analysis, answers, accepted }: ImportRecord,
  language: Language,
): readonly Line[] => {
  const { sheet, problems: sentences, treatments } = importWords(language);
  const chosen = treatmentsBy(answers);
  return analysis.problems
    .filter(({ code }) => (importQuestions as readonly ImportProblemCode[]).includes(code))
    .map(({ code, count }) => {
      const by = accepted.includes(code) ? "accepted" : "chosen";
      const answer = treatments[chosen[code]];
      return line(sheet.question(sentences[code].title), count, sheet.answer[by](answer));
    });
};

const mapping = ({ table, settings }: ImportSource, language: Language): readonly Line[] => {
  const { sheet } = importWords(language);
  const { columns: words, words: others } = sheetLanguage(language);
  const heading = (index: number) => {
    const column = table.columns[index];
    if (!column?.made) return column ? cut(headingShown(column)) : "";
    const { key, isUnit } = column.made;
    return isUnit ? `${words[key].heading} ${others.monitoring.unit}` : words[key].heading;
  };
  const mapped = columnKeys.flatMap((key) => {
    const index = settings.columns[key];
    if (index === undefined) return [];
    const unitColumn = isMeasure(key) ? settings.unitColumns[key] : undefined;
    return [
      line(sheet.columns(words[key].heading, heading(index), unitOf(settings.units, key))),
      ...(unitColumn === undefined
        ? []
        : [line(sheet.rowUnits(words[key].heading, heading(unitColumn)))]),
    ];
  });
  const { where } = settings;
  return where ? [...mapped, line(sheet.filter(heading(where.column), cut(where.value)))] : mapped;
};

const unitOf = (units: Units, key: MonitoringColumn): string =>
  isMeasure(key) ? (units[key] ?? "") : "";

const totals = (year: YearTotals, wanted: Units, language: Language): string => {
  const { columns } = sheetLanguage(language);
  return measureKeys
    .flatMap((key) => {
      const amount = year[key];
      return amount
        ? [`${columns[key].heading} ${amount.toFixed()} ${wanted[key] ?? ""}`.trim()]
        : [];
    })
    .join(language === "zh-CN" ? "；" : "; ");
};

const problems = (
  { problems: groups }: Analysis,
  listed: number,
  language: Language,
): readonly Line[] =>
  groups.flatMap(({ code, count, listed: kept }) => {
    const { sheet, problems: sentences } = importWords(language);
    const shown = kept.slice(0, listed);
    const rest = count - shown.length;
    const lines = shown.map((its) => problemLine(its, language));
    return rest > 0 ? [...lines, line(sheet.more(sentences[code].title), rest)] : lines;
  });

const problemLine = (problem: ImportProblem, language: Language): Line => {
  const { sheet, problems: sentences, treatments } = importWords(language);
  const { title } = sentences[problem.code];
  const what = sheet.problem(title, treatments[problem.treatment]);
  const text = cut(problem.text);
  return [
    "",
    what,
    "",
    problem.row,
    cut(problem.column),
    text,
    importProblemText({ ...problem, text }, language),
  ];
};
