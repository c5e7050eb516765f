import { readdirSync, readFileSync } from "node:fs";
import { basename, join, parse } from "node:path";
import { decideImport, type ImportDecision } from "../../../../cli/decide-import";
import { importReport } from "../../../../cli/import-report";
import { UnclearEncoding, UnusableData } from "../../../../cli/import-source";
import type { ImportWords } from "../../../../cli/import-words";
import type { Units } from "../../../../src/importing/analysis/import-source";
import type { ChosenSource } from "../../../../src/workflows/import-session/chosen-source";
import { newImport } from "../../../../src/workflows/import-session/import-session";

/** What is right of a table. README.md of the corpus says what each part means. */
export interface Right {
  readonly status: "preview" | "asked" | "refused";
  readonly years?: readonly string[];
  readonly notes?: Readonly<Record<string, number>>;
  /** By question: by answer, the years. */
  readonly questions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Where the encoding is asked: by encoding, what the text would say. */
  readonly encodings?: Readonly<Record<string, string>>;
  /** What the sentence of a refusal must say. */
  readonly says?: readonly string[];
}

/** What is right of a table with these words of the command. */
export interface Entry extends Right {
  readonly words: readonly string[];
  readonly declared?: Units;
  /** What the pane makes of the table by itself, where it is not the same; "by hand" where a person must choose its columns. */
  readonly pane?: Right | "by hand";
}

/** A name for the test, the file, and what is right of it. */
export type NamedEntry = readonly [name: string, file: string, entry: Entry];

const filesIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter((its) => pattern.test(its))
    .map((its) => join(folder, its));

/** What is right of each table of a folder, as the data beside it says. */
export const entriesIn = (folder: string): readonly NamedEntry[] =>
  filesIn(folder, /\.(?:csv|tsv|xlsx)$/).flatMap((file) => {
    const { dir, name, base } = parse(file);
    const text = readFileSync(join(dir, `${name}.json`), "utf8");
    const found = JSON.parse(text) as Entry | readonly Entry[];
    return [found]
      .flat()
      .map((entry) => [[basename(dir), base, ...entry.words].join(" "), file, entry] as const);
  });

/** Files of right readings in a folder beside which no table stands. */
export const orphansIn = (folder: string): readonly string[] => {
  const tables = new Set(filesIn(folder, /\.(?:csv|tsv|xlsx)$/).map((file) => parse(file).name));
  return filesIn(folder, /\.json$/).filter((file) => !tables.has(parse(file).name));
};

const nothingDeclared: Units = { emission: "", output: "", energy: "" };

/** A year and its amounts in the order of the columns: "2023 1200 500", with energy behind where there is some. */
const yearText = (line: Readonly<Record<string, unknown>>): string => {
  const { year, emission, output, energy, missingMonths } = line;
  const amounts = [year, emission ?? "–", output ?? "–", ...(energy ? [energy] : [])].map(String);
  const lacks = Array.isArray(missingMonths) ? [`lacks ${missingMonths.join(", ")}`] : [];
  return [...amounts, ...lacks].join(" ");
};
const yearTexts = (years: readonly object[]): readonly string[] =>
  years.map((line) => yearText(line as Readonly<Record<string, unknown>>));

/** The decision, or what stands before it. */
export type Found =
  ImportDecision | { readonly kind: "unclear"; readonly unclear: UnclearEncoding };

/** What was found, in as many parts as the entry names. */
const found = (decision: Found): Right => {
  if (decision.kind === "unclear") {
    const { readings } = decision.unclear;
    const encodings = Object.fromEntries(readings.map((its) => [its.encoding, its.says]));
    return { status: "asked", encodings };
  }
  if (decision.kind === "refused") return { status: "refused" };
  const {
    years,
    questions = [],
    problemCounts,
    problems,
  } = importReport(decision.session, decision.preview, "zh-CN");
  const asked = new Set(questions.map(({ question }) => question));
  const converted = problems.filter(({ code }) => code === "unit-differs").length;
  const counts = { ...problemCounts, ...(converted > 0 ? { "unit-differs": converted } : {}) };
  return {
    status: decision.kind === "asked" ? "asked" : "preview",
    ...(decision.kind === "ready" ? { years: yearTexts(years) } : {}),
    notes: Object.fromEntries(Object.entries(counts).filter(([code]) => !asked.has(code))),
    questions: Object.fromEntries(
      questions.map(({ question, readings }) => [
        question,
        Object.fromEntries(
          readings.map(({ option, years: its }) => [option.split("=")[1], yearTexts(its)]),
        ),
      ]),
    ),
  };
};

/** The decision on the source as it is opened, with the units that the workbook declares. */
export const decided = async (
  words: ImportWords,
  declared: Units,
  open: (words: ImportWords) => Promise<ChosenSource>,
): Promise<Found> => {
  try {
    const empty = newImport({ ...nothingDeclared, ...declared }, words.units);
    return await decideImport(empty, await open(words), words, "zh-CN");
  } catch (error) {
    if (error instanceof UnclearEncoding) return { kind: "unclear", unclear: error };
    if (error instanceof UnusableData) return { kind: "refused", message: error.message };
    throw error;
  }
};

/** Expects of the decision what is right. */
export const holds = (decision: Found, right: Right): void => {
  const { status, years, notes = {}, questions = {}, encodings, says = [] } = right;
  const wanted = encodings
    ? { status, encodings }
    : status === "refused"
      ? { status }
      : { status, ...(years ? { years } : {}), notes, questions };
  expect(found(decision)).toEqual(wanted);
  for (const said of says)
    expect(decision.kind === "refused" ? decision.message : "").toContain(said);
};
