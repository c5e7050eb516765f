import { newAssessment } from "../../../cli/create";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import type { Value } from "@tanping/workbench/book/value";
import type { Language } from "../../../src/strings/language";
import { enter, enterAssessment, enterRows } from "./fill";

/** One assessment to calculate: its language, and what is entered into a new workbook. */
export interface Filling {
  readonly says: string;
  readonly language: Language;
  readonly fill: (book: Book) => void;
}

const advanced = (book: Book, value: number, emission: number, output: number): void => {
  enterAssessment(book);
  enterRows(book, [[2024, null, null, emission, output], [], [], [], []]);
  enter(book, "tanping_year", 2024);
  enter(book, "tanping_method", "advanced");
  enter(book, "tanping_emission_unit", "kgCO2e");
  enter(book, "tanping_advanced_value", value);
  enter(book, "tanping_advanced_source", "示例：行业协会公告");
  enter(book, "tanping_advanced_year", 2023);
  enter(book, "tanping_advanced_boundary", "yes");
};

const months = (year: number, count: number, emission: number, output: number): Value[][] =>
  Array.from({ length: count }, (_, index) => [year, index + 1, null, emission, output]);

const measured = (book: Book, ...rows: Value[][]): void => {
  enterAssessment(book);
  enterRows(book, rows);
  enter(book, "tanping_year", 2024);
};

const notApplicable = (book: Book, rule: string): void => {
  enterAssessment(book);
  enter(book, "tanping_na_rule", rule);
  enter(book, "tanping_a1_score", 1.7, null, 1.1, null);
  enter(book, "tanping_a1_na", null, "组织没有该过程", null, "组织没有该活动");
};

const energy = (book: Book): void => {
  enterAssessment(book);
  enterRows(book, [
    [2022, null, "锅炉", 900, 1000, null, 410.5],
    [2022, null, "车辆", 30, null, null, 3.3],
    [2023, null, null, 980, 1100, null, 401.7],
    [2024, null, null, 990, 1050, null, 352.1],
    [],
  ]);
  enter(book, "tanping_year", 2024);
  enter(book, "tanping_indicator", "energy-per-output");
  enter(book, "tanping_indicator_reason", "产品能耗限额有强制性标准");
  enter(book, "tanping_energy_unit", "tce");
};

type Named = readonly [says: string, fill: (book: Book) => void];

const edited =
  (...entries: readonly (readonly [name: string, value: Value])[]) =>
  (book: Book): void => {
    enterAssessment(book);
    for (const [name, value] of entries) enter(book, `tanping_${name}`, value);
  };

const fillings: readonly Named[] = [
  ["nothing entered", () => undefined],
  ["the historical method", enterAssessment],
  ["a reduction between the limits", edited(["limit_full", 0.9])],
  ["a reduction below both limits", edited(["year", 2020])],
  [
    "a rise that a limit below zero allows",
    edited(["year", 2020], ["limit_full", -0.5], ["limit_partial", -0.9]),
  ],
  ["the advanced value reached exactly", (book) => advanced(book, 0.1, 0.1 * 3, 3)],
  ["ten percent above the advanced value", (book) => advanced(book, 0.1, 0.11 * 3, 3)],
  ["more than ten percent above it", (book) => advanced(book, 0.1, 0.330001, 3)],
  ["items left out and the rest rescaled", (book) => notApplicable(book, "excluded")],
  ["items not applicable with full marks", (book) => notApplicable(book, "full-marks")],
  ["items not applicable against the rule", (book) => notApplicable(book, "not-allowed")],
  [
    "a year of months",
    (book) => measured(book, [2023, null, null, 973.2, 116.4], ...months(2024, 12, 70.3, 9.1)),
  ],
  [
    "a year that lacks a month",
    (book) => measured(book, [2023, null, null, 973.2, 116.4], ...months(2024, 11, 70.3, 9.1)),
  ],
  ["energy per unit of output", energy],
  [
    "the best year left out",
    edited(["year", 2020], ["excluded_year", 2019], ["excluded_reason", "机组停运"]),
  ],
  [
    "the grade names of the text",
    edited(["grade_names", "text"], ["weight_qualitative", 0.5], ["weight_quantitative", 0.5]),
  ],
  ["weights that do not sum to one", edited(["weight_quantitative", 0.5])],
  ["a score above its maximum", edited(["a1_score", 2.5])],
  ["a text for a score", edited(["a1_score", "满分"])],
  ["a score between the steps", edited(["a1_score", 1.3], ["score_step", 0.5])],
  ["no finest step", edited(["score_step", null])],
  ["no unit of emission", edited(["emission_unit", null])],
  [
    "a text among the data",
    (book) => measured(book, [2023, null, null, "n/a", 10], [2024, null, null, 5, 10]),
  ],
  [
    "data without a year",
    (book) =>
      measured(book, [2023, null, null, 6, 10], [2024, null, null, 5, 10], [null, null, null, 1]),
  ],
  ["an error for a score", edited(["a1_score", { error: "#N/A" }])],
  [
    "an error among the data",
    (book) =>
      measured(book, [2023, null, null, { error: "#DIV/0!" }, 10], [2024, null, null, 5, 10]),
  ],
  [
    "no output",
    (book) => measured(book, [2023, null, null, 5, 10], [2024, null, null, 5, 0], [], [], []),
  ],
];

const languages = ["zh-CN", "en-US"] as const;

/** Assessments of every method, rule and kind of data, right and wrong; the languages take turns. */
export const filledBooks: readonly Filling[] = fillings.map(([says, fill], index) => ({
  says,
  language: languages[index % 2 === 0 ? 0 : 1],
  fill,
}));

/** Makes a new workbook of each language once; answers how to copy one and enter a filling. */
const openFillings = async (): Promise<(filling: Filling) => Book> => {
  const blanks = new Map<Language, BookSnapshot>();
  for (const language of languages)
    blanks.set(language, (await newAssessment(language)).snapshot());
  return ({ language, fill }) => {
    const blank = blanks.get(language);
    if (!blank) throw new Error(`No workbook in ${language}.`);
    const book = Book.load(createCalculator(), blank);
    fill(book);
    return book;
  };
};

interface FilledBook {
  readonly filling: Filling;
  readonly book: Book;
}

/** New workbooks with one filling each, made one after the other as they are asked for. */
export async function* eachFilled(wanted: readonly Filling[]): AsyncGenerator<FilledBook> {
  const open = await openFillings();
  for (const filling of wanted) yield { filling, book: open(filling) };
}

/** New workbooks with one filling each. */
export const fillBooks = async (wanted: readonly Filling[]): Promise<readonly FilledBook[]> => {
  const open = await openFillings();
  return wanted.map((filling) => ({ filling, book: open(filling) }));
};
