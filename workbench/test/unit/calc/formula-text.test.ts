import { tellRefusal } from "../../../book/refusals/refusal";
import { createCalculator } from "../../../calc/calculator";

const { formulaFault, moveFormula } = createCalculator();

test.each([
  ["=1+", "Not a formula: Invalid syntax"],
  ["=SUM(A1", "Not a formula: Invalid syntax"],
  ["=SUM(A1))", "Not a formula: Expected (END) but got )"],
  ["=SUM(1;2)", "Not a formula: Invalid syntax"],
  ["=1 2", "Not a formula: Expected (END) but got Literal"],
  ['="open', "A quotation mark is missing"],
  ["=()", "Not a formula: Invalid syntax"],
  ["1+1", "A formula begins with ="],
  ["=ROUND(1)", "ROUND has too few arguments"],
  ["=IF(1,2,3,4)", "IF has too many arguments"],
  ["=LET(x,1,x)", "LET and LAMBDA are not supported"],
  ["=LAMBDA(x,x)", "LET and LAMBDA are not supported"],
  ["=LAMBDA(x,x)(1)", "Only a function can be called"],
  ["=CELL(1)", "CELL is not supported"],
  ["=_xlfn.MAP(A1,B1)", "MAP is not supported"],
  ["=Sheet1:Sheet3!A1", "Sheet1:Sheet3!A1 refers to several sheets, which is not supported"],
  ["='Sheet1:Sheet3'!A1", "'Sheet1:Sheet3'!A1 refers to several sheets, which is not supported"],
  ["=(A1,B1)", "Unions of ranges are not supported"],
  [`="${"x".repeat(256)}"`, "A text in a formula has at most 255 characters"],
  [`=${"1+".repeat(5000)}1`, "A formula has at most 8192 characters"],
  [`=${"ABS(".repeat(65)}1${")".repeat(65)}`, "Functions nest at most 64 levels deep"],
])("finds fault with %.40s", (formula, fault) => {
  const found = formulaFault(formula);
  expect(found && tellRefusal(found)).toBe(fault);
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
  `="${"x".repeat(255)}"`,
  `=${"ABS(".repeat(64)}1${")".repeat(64)}`,
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
