import { canonicalFormula, movedFormula, namedArea } from "../../../src/integrity/formula-text";

it.each([
  ["spaces and line breaks", "= sum( A1 ,\n 2 )", "=SUM(A1,2)"],
  ["the case of functions, cells and names", "=Sum(a1,Tanping_X)", "=SUM(A1,TANPING_X)"],
  ["quotes that a title does not need", "='数据'!A1", "=数据!A1"],
  ["the way a number is written", "=1.50+1E2+.5", "=1.5+100+0.5"],
  ["TRUE as a function", "=IF(TRUE(),FALSE( ),1)", "=IF(TRUE,FALSE,1)"],
  ["the data table's name in its own cells", "=[年份]", "=TanpingMonitoring[年份]"],
  ["the sign that Excel shows before an INDEX", "=1+@INDEX(A1:A3,2)", "=1+INDEX(A1:A3,2)"],
  ["the prefix of a newer function", "=_xlfn.CONCAT(A1)", "=CONCAT(A1)"],
])("two formulas are one whatever is done to %s", (_, one, other) => {
  expect(canonicalFormula(one)).toBe(canonicalFormula(other));
});

it.each([
  ["=A1", "=$A$1"],
  ["=[年份]", "=[月份]"],
  ['="a"', '="A"'],
  ["=A1+B1", "=B1+A1"],
  ["=TanpingMonitoring[年份]", "=Other[年份]"],
  ["=SUM(@A1:A3)", "=SUM(A1:A3)"],
  ['="@INDEX("', '="INDEX("'],
  ["=1", "=1.0000001"],
  ["='表 一'!A1", "='表 二'!A1"],
])("%s and %s are two formulas", (one, other) => {
  expect(canonicalFormula(one)).not.toBe(canonicalFormula(other));
});

it.each([
  ["='表A.1'!$E$4:$E$55", { title: "表A.1", area: { row: 3, column: 4, rows: 52, columns: 1 } }],
  ["='它''s'!$A$1", { title: "它's", area: { row: 0, column: 0, rows: 1, columns: 1 } }],
  ["=$A$1", null],
  ["='表A.1'!$A:$A", null],
  ["='表A.1'!#REF!", null],
  ["=#REF!", null],
  ["=99.9", null],
  ["=TanpingMonitoring[#Data]", null],
  ["=tanping_a1_id", null],
])("the cells of %s", (formula, area) => expect(namedArea(formula)).toEqual(area));

const down = (title: string, row: number, column: number) => ({ title, row: row + 1, column });

it.each([
  ["=A1+$B$2", "=A2+$B$3"],
  ["=SUM(A1:B2)", "=SUM(A2:B3)"],
  ["='表 一'!A1", "='表 一'!A2"],
  ["=SUM(A:A)+tanping_x+1", "=SUM(A:A)+tanping_x+1"],
  ['=tanping_x&"A1"', '=tanping_x&"A1"'],
])("where every cell went one row down, %s is %s", (formula, moved) => {
  expect(movedFormula(formula, down)).toBe(moved);
});

it("a formula is left as it is spelled where its cells stayed", () => {
  const stays = (title: string, row: number, column: number) => ({ title, row, column });
  expect(movedFormula("='数据'!a1 + B2", stays)).toBe("='数据'!a1 + B2");
});

it("there is no formula where one of its cells is gone", () => {
  const gone = (title: string, row: number, column: number) =>
    row === 1 ? null : { title, row, column };
  expect(movedFormula("=A1+A2", gone)).toBeNull();
  expect(movedFormula("=SUM(A1:A2)", gone)).toBeNull();
});
