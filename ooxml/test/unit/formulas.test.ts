import { FormulaReader, plainFormula } from "../../spreadsheet/file-formula";
import { moveFormula } from "../../spreadsheet/move-formula";
import { faultOf } from "./xml-part";

it.each([
  ["SUM(A1:A2)", "=SUM(A1:A2)"],
  ["_xlfn.CONCAT(A1,1)", "=CONCAT(A1,1)"],
  ["_xlfn._xlws.SORT(A1:A9)", "=SORT(A1:A9)"],
  ["T[[#This Row],[年]]*2", "=T[@年]*2"],
  ['IF(A1="_xlfn.X",1,0)', '=IF(A1="_xlfn.X",1,0)'],
])("a file's %s is shown as %s", (text, shown) => {
  expect(plainFormula(text)).toBe(shown);
});

it.each([
  ["=A1+$B$2", 1, 2, "=C2+$B$2"],
  ["=$A1+A$1", 1, 1, "=$A2+B$1"],
  ["=SUM(A:A)+SUM(2:3)", 1, 1, "=SUM(B:B)+SUM(3:4)"],
  ["='表 1'!B2*2", 3, 0, "='表 1'!B5*2"],
  ["=B2", -2, 0, "=#REF!"],
  ["=B2", 0, -2, "=#REF!"],
  ["=SUM(B2:C3)", 0, 16_382, "=SUM(#REF!)"],
  ["=SUM(B2:C3)", 1_048_575, 0, "=SUM(#REF!)"],
  ['=年&"A1"', 1, 1, '=年&"A1"'],
])("%s, moved by %i rows and %i columns, is %s", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});

describe("the formulas of a sheet", () => {
  const at = (
    row: number,
    text: string | null,
    attributes: Readonly<Record<string, string>> = {},
  ) => ({
    row,
    column: 0,
    formula: text === null ? null : { text, attributes },
  });

  it("are read as they are spelled, and none where there is none", () => {
    const reader = new FormulaReader();
    expect([
      reader.read(at(0, "B1")),
      reader.read(at(1, null)),
      reader.read(at(2, "", { ca: "1" })),
    ]).toEqual(["=B1", null, null]);
  });

  it("are those of a table of data, which nobody entered", () => {
    const table = at(0, "", { t: "dataTable", ref: "A1:A9", r1: "C1" });
    expect(new FormulaReader().read(table)).toBe("=TABLE(C1,)");
  });

  it.each([
    ["one that is empty", at(0, "")],
    ["one of no kind", at(0, "B1", { t: "x" })],
    ["one that is shared and spelt nowhere", at(0, "", { t: "shared", si: "4" })],
    ["one that is shared and spelt again", at(4, "C1", { t: "shared", si: "3" })],
  ])("are refused for %s", (_, cell) => {
    const reader = new FormulaReader();
    reader.read(at(0, "B1", { t: "shared", si: "3", ref: "A1:A9" }));
    expect(faultOf(() => reader.read(cell))).toBe("ambiguous");
  });

  it("are moved where they share one", () => {
    const reader = new FormulaReader();
    const shared = { t: "shared", si: "3" };
    expect([
      reader.read(at(0, "B1", shared)),
      reader.read(at(4, "", shared)),
      reader.read(at(8, "B9", shared)),
      reader.read(at(6, "C1", { t: "shared" })),
      reader.read(at(7, "", { t: "shared" })),
    ]).toEqual(["=B1", "=B5", "=B9", "=C1", "=C2"]);
  });
});
