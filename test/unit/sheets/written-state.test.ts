import { checkAssessment } from "../../../src/assessment/check-assessment";
import { scoreAssessment } from "../../../src/scoring/score-assessment";
import { names } from "../../../src/sheets/defined-names";
import { readEntries } from "../../../src/sheets/read-entries";
import { sameEntries, writtenNames } from "../../../src/sheets/reading";
import { patchFor } from "../../../src/sheets/report-patch";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import { formulaGrade, writtenState } from "../../../src/sheets/written-state";
import { yearNames } from "../../../src/sheets/year-names";
import { languages } from "../../../src/strings/language";
import { fillName, tellResults } from "../plain-book/fill-book";
import { finishedBook, scoredBook } from "../plain-book/finished-book";
import type { PlainBook } from "../plain-book/plain-book";
import { readPlain } from "../plain-book/read-plain";
import { readingOf } from "./reading-of";

const time = "2026-11-23T12:00:00+08:00";
const scored = () => scoredBook("zh-CN", time);
const cardOf = (book: PlainBook) => scoreAssessment(checkAssessment(readEntries(readPlain(book))));
const stateOf = (book: PlainBook) => writtenState(readPlain(book), cardOf(book), "zh-CN");

it.each(languages)("in %s a scored workbook agrees with its entries", (language) => {
  const book = scoredBook(language, time);
  expect(writtenState(readPlain(book), cardOf(book), language)).toBe("agrees");
});

it("a workbook without a result has none written", () => {
  expect(stateOf(finishedBook("zh-CN"))).toBe("none");
  expect(writtenState(readingOf({}), cardOf(scored()), "zh-CN")).toBe("none");
});

it("the time of scoring alone is no result", () => {
  const book = finishedBook("zh-CN");
  fillName(book, names.resultTime, [time]);
  expect(stateOf(book)).toBe("none");
});

const withoutItems = [names.resultNotApplicable, names.resultWithheld, names.resultState];

it.each(
  writtenNames.filter(
    (name) => name !== names.resultTime && !withoutItems.some((its) => its === name),
  ),
)("a result of which %s is another was changed", (name) => {
  const book = scored();
  fillName(book, name, [null]);
  expect(stateOf(book)).toBe("changed");
});

it.each(["不一致", "已变更", ""])("formulas that say %j differ from the result", (check) => {
  const book = scored();
  tellResults(book, names.resultCheck, [check]);
  expect(stateOf(book)).toBe("differs");
});

it("the written result is exact: qualitative, quantitative, weight, composite, grade and tier", () => {
  const patch = patchFor(cardOf(scored()), { language: sheetLanguage("zh-CN"), time, state: "1" });
  expect([...patch]).toEqual([
    [names.resultQualitative, 99.5],
    [names.resultQuantitative, 100],
    [names.resultWeight, 0.6],
    [names.resultComposite, 99.7],
    [names.resultGrade, "四星"],
    [names.resultTime, time],
    [names.resultTier, "1.评价年度与历史最优年度相比，下降幅度在10%以上。"],
    [names.resultNotApplicable, null],
    [names.resultWithheld, null],
    [names.resultState, null],
  ]);
});

it("a composite that is withheld clears every cell of the result and says when and why", () => {
  const book = scored();
  fillName(book, "tanping_a1_score", [null]);
  const patch = patchFor(cardOf(book), { language: sheetLanguage("zh-CN"), time, state: "1" });
  const said = new Map<string, string>([
    [
      names.resultWithheld,
      `2026-11-23 12:00 计算，尚不能得出结果：\n表A.1!E4：1.1.1 尚未评分；空白不等于 0。请填 0 至 2 之间的数。`,
    ],
    [names.resultState, "1"],
  ]);
  expect([...patch]).toEqual(writtenNames.map((name) => [name, said.get(name) ?? null]));
});

it("the grade of the formulas is read as it is shown", () => {
  expect(formulaGrade(readPlain(scored()))).toBe("四星");
  expect(formulaGrade(readingOf({}))).toBe("");
});

const score = (book: PlainBook) => fillName(book, "tanping_a1_score", [1]);

it.each<readonly [says: string, act: (book: PlainBook) => void, same: boolean]>([
  ["a score", score, false],
  ["a parameter", (book) => fillName(book, "tanping_year", [2020]), false],
  ["a figure of the data", (book) => fillName(book, "tanping_monitoring", [2015]), false],
  ["a yearly total", (book) => tellResults(book, yearNames.history, [1]), false],
  ["the written result", (book) => fillName(book, names.resultComposite, [1]), true],
  ["the evidence", (book) => fillName(book, "tanping_a1_evidence", ["记录"]), true],
])("whether entries are the same after a change of %s", (_, act, same) => {
  const book = scored();
  act(book);
  expect(sameEntries(readPlain(scored()), readPlain(book))).toBe(same);
});

it("a name that is gone is a change of entries", () => {
  const book = scored();
  book.names.delete("tanping_date");
  expect(sameEntries(readPlain(scored()), readPlain(book))).toBe(false);
});
