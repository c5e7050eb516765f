import { Book } from "../../../book/book";
import type { Value } from "../../../book/value";
import { createCalculator } from "../../../calc/calculator";
import { offeredFunctions } from "../../../calc/functions/find-function";
import { unsupportedFunctions } from "../../../calc/functions/unsupported-functions";

const evaluator = (options: { date1904?: boolean } = {}) => {
  const calculator = createCalculator();
  const book = new Book(calculator, options);
  const at = { sheetId: book.activeSheet.id, row: 9, column: 9 };
  return (formula: string): Value => calculator.evaluate(book, formula, at);
};

const evaluate = evaluator();
const evaluate1904 = evaluator({ date1904: true });

test.each([
  ["=DATE(2024,2,29)", 43_889],
  ["=EDATE(43889,12)", 44_254],
  ["=EOMONTH(43889,1)", 43_920],
  ["=WORKDAY(43889,1)", 43_890],
  ["=WEEKDAY(43889)", 5],
  ["=ISOWEEKNUM(43889)", 9],
  ["=NETWORKDAYS(43889,43896)", 6],
  ['=DATEDIF(43889,44254,"Y")', 0],
  ["=DAYS360(43889,44254)", 358],
  ["=YEARFRAC(42369,42735)", 1],
  ["=COUPNCD(39106,39400,2,1)", 39_216],
  ["=HOUR(0.75)", 18],
  ["=DATE(1904,1,1)", 0],
])("counts days from 1904 in a book that does: %s", (formula, expected) => {
  expect(evaluate1904(formula)).toBe(expected);
});

test("has no day before 1904 in such a book", () => {
  expect(evaluate1904("=DATE(1903,12,31)")).toEqual({ error: "#NUM!" });
});

test.each([
  ['=SUM(FIND("b",{"ab","b"}))', 3],
  ["=SUM(GCD(4,6),LEN({1,22}))", 5],
  ["=ROUND(SUM(NORM.S.DIST({-1,1},TRUE)),9)", 1],
  ["=ROUND(SUM(PMT({0.01,0.02},12,-1000)),6)", 183.408385],
  ["=SUM(LARGE({5,3,9},{1,3}))", 12],
  ["=COLUMNS(DEC2BIN({1,2,3}))", 3],
])("works element by element over a block: %s", (formula, expected) => {
  expect(evaluate(formula)).toBe(expected);
});

test.each([
  ["=SUM(IFERROR(SQRT({4,-1}),7))", 9],
  ["=COUNT(1/{1,0,2})", 2],
  ['=IFERROR(BIN2DEC("x"),"no")', "no"],
])("has an error only where one is: %s", (formula, expected) => {
  expect(evaluate(formula)).toBe(expected);
});

test.each([
  ["=NORM.DIST(NA(),0,1,TRUE)", "#N/A"],
  ['=PMT("a",1,1)', "#VALUE!"],
  ["=STDEV({1,2},1/0)", "#DIV/0!"],
  ["=EFFECT(-1,4)", "#NUM!"],
  ["=EXP(1000)", "#NUM!"],
])("answers an error as a cell's error: %s", (formula, error) => {
  expect(evaluate(formula)).toEqual({ error });
});

test.each([
  ["=LEFT(Z99,1)", ""],
  ["=PMT(Z99,10,1000)", -100],
  ["=EXACT(Z99,)", true],
  ["=STDEV(1,Z99,3)", Math.SQRT2],
  ["=MEDIAN(Z1:Z9,4)", 4],
])("takes a blank cell for nothing, or for 0, as Excel does: %s", (formula, expected) => {
  expect(evaluate(formula)).toBe(expected);
});

test("never offers what it refuses to take", () => {
  expect(offeredFunctions.filter((name) => unsupportedFunctions.has(name))).toEqual([]);
});
