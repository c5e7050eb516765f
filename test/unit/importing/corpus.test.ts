import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { decideImport, type ImportDecision } from "../../../cli/decide-import";
import { importReport } from "../../../cli/import-report";
import { dataCells, openData, UnusableData } from "../../../cli/import-source";
import { importWords, type ImportWords } from "../../../cli/import-words";
import type { Units } from "../../../src/importing/analysis/import-source";
import {
  chooseSource,
  type ChosenSource,
} from "../../../src/workflows/import-session/chosen-source";
import { newImport } from "../../../src/workflows/import-session/import-session";

/** What is right of a table. README.md of the corpus says what each part means. */
interface Right {
  readonly status: "preview" | "asked" | "refused";
  readonly years?: readonly string[];
  readonly notes?: Readonly<Record<string, number>>;
  /** By question: by answer, the years. */
  readonly questions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** What the sentence of a refusal must say. */
  readonly says?: readonly string[];
}

interface Entry extends Right {
  readonly words: readonly string[];
  readonly declared?: Units;
  /** What the pane makes of the table by itself, where it is not the same; "by hand" where a person must choose its columns. */
  readonly pane?: Right | "by hand";
}

const corpus = join(__dirname, "../../data/import-corpus");

const entries = readdirSync(corpus, { withFileTypes: true })
  .filter((its) => its.isDirectory())
  .flatMap(({ name: kind }) => readdirSync(join(corpus, kind)).map((file) => join(kind, file)))
  .filter((file) => /\.(?:csv|tsv|xlsx)$/.test(file))
  .flatMap((file) => {
    const { dir, name } = parse(file);
    const text = readFileSync(join(corpus, dir, `${name}.json`), "utf8");
    const found = JSON.parse(text) as Entry | readonly Entry[];
    return [found]
      .flat()
      .map((entry) => [`${file} ${entry.words.join(" ")}`, file, entry] as const);
  });

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

/** What was found, in as many parts as the entry names. */
const found = (decision: ImportDecision): Right => {
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

const decided = async (
  words: ImportWords,
  declared: Units,
  open: (words: ImportWords) => Promise<ChosenSource>,
): Promise<ImportDecision> => {
  try {
    const empty = newImport({ ...nothingDeclared, ...declared }, words.units);
    return await decideImport(empty, await open(words), words, "zh-CN");
  } catch (error) {
    if (error instanceof UnusableData) return { kind: "refused", message: error.message };
    throw error;
  }
};

const holds = (decision: ImportDecision, right: Right): void => {
  const { status, years, notes = {}, questions = {}, says = [] } = right;
  const wanted =
    status === "refused" ? { status } : { status, ...(years ? { years } : {}), notes, questions };
  expect(found(decision)).toEqual(wanted);
  for (const said of says)
    expect(decision.kind === "refused" ? decision.message : "").toContain(said);
};

it("has a right reading for every table, and none for tables there are not", () => {
  expect(entries.length).toBeGreaterThan(0);
  const orphans = readdirSync(corpus, { withFileTypes: true })
    .filter((its) => its.isDirectory())
    .flatMap(({ name: kind }) => readdirSync(join(corpus, kind)).map((file) => join(kind, file)))
    .filter((file) => file.endsWith(".json"))
    .filter((file) => !entries.some(([, its]) => `${its}`.startsWith(file.replace(/json$/, ""))));
  expect(orphans).toEqual([]);
});

describe("the command line", () => {
  it.each(entries)("reads %s right", async (_, file, entry) => {
    const words = importWords(["book.xlsx", join(corpus, file), ...entry.words]);
    holds(await decided(words, entry.declared ?? {}, openData), entry);
  });
});

describe("the pane, with what the headings suggest,", () => {
  const ofPane = entries.filter(([, , { pane }]) => pane !== "by hand");
  it.each(ofPane)("reads %s right", async (_, file, { pane, words, declared = {}, ...right }) => {
    const said = importWords(["book.xlsx", join(corpus, file), ...words]);
    const suggested = async () => chooseSource(await dataCells(said), () => null);
    const its = typeof pane === "object" ? pane : right;
    holds(await decided(said, declared, suggested), its);
  });
});
