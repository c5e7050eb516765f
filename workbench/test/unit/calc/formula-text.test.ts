import { createCalculator } from "../../../calc/calculator";

const { formulaFault, moveFormula } = createCalculator();

test.each([
  "=1+",
  "=SUM(A1",
  "=SUM(A1))",
  "=SUM(1;2)",
  "=1 2",
  '="open',
  "=()",
  "1+1",
  "=ROUND(1)",
  "=IF(1,2,3,4)",
  "=LET(x,1,x)",
  "=CELL(1)",
  "=Sheet1:Sheet3!A1",
  `="${"x".repeat(256)}"`,
  `=${"1+".repeat(5000)}1`,
  `=${"ABS(".repeat(65)}1${")".repeat(65)}`,
])("finds fault with %.40s", (formula) => {
  expect(formulaFault(formula)).toEqual(expect.any(String));
});

test.each([
  "=A1",
  "=no_such_name",
  "=NOSUCH(1)",
  "=Sheet9!A1",
  "=Sheet1!#REF!",
  "='表A.1'!$A$1",
  "=SUM(Tanping[@[排放量（tCO2e）]])",
  "=IF(,1)",
  "={1,2;3,4}",
  "=_xlfn.XLOOKUP(1,A1:A2,B1:B2)",
])("accepts %s", (formula) => {
  expect(formulaFault(formula)).toBeNull();
});

test.each([
  ["=A1+$B$2+C$3", 1, 2, "=C2+$B$2+E$3"],
  ["='表A.1'!A1&\"A1\"", 1, 0, "='表A.1'!A2&\"A1\""],
  ["=SUM(A:A,2:2,T[a])", 1, 1, "=SUM(B:B,3:3,T[a])"],
  ["=A1", -1, 0, "=#REF!"],
  ["=Sheet1!A1:B2", 0, -1, "=Sheet1!#REF!"],
  ["=XFD1048576", 1, 0, "=#REF!"],
  ["=LOG10(A1)+name", 0, 1, "=LOG10(B1)+name"],
])("moves %s by %i rows and %i columns", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});
