import { area, openBook, stopping } from "./open-book";

const begin = () => {
  const open = openBook();
  const { book, sheet } = open;
  const other = book.addSheet("另表", "user");
  return {
    ...open,
    other,
    cut: (from: string, to: string, sheetId = sheet.id) =>
      book.moveCells(
        { sheetId: sheet.id, area: area(from) },
        { sheetId, row: area(to).row, column: area(to).column },
      ),
    formulaOn: (sheetId: string, address: string) =>
      book.sheetById(sheetId)?.cell(area(address).row, area(address).column)?.formula,
  };
};

const named = (name: string, formula: string) => ({
  name,
  formula,
  sheetId: null,
  visible: true,
  comment: "",
});

describe("formulas that meant cells that were cut", () => {
  it.each([
    ["one of the cells", "=A1*2", "=C5*2"],
    ["cells fixed with $", "=$A$1+A$2", "=$C$5+C$6"],
    ["a range among them", "=SUM(A1:B2)", "=SUM(C5:D6)"],
    ["a range with another sheet's cells beside it", "=Sheet1!A1+另表!A1", "=Sheet1!C5+另表!A1"],
    ["cells beside them", "=E1+A4", "=E1+A4"],
    ["a range that is more than they are", "=SUM(A1:A9)", "=SUM(A1:A9)"],
    ["a text that looks like one", '="A1"&A2', '="A1"&C6'],
  ])("mean them still: %s", (_, formula, after) => {
    const { write, cut, formula: at } = begin();
    write("G20", [[formula]]);
    cut("A1:B3", "C5");
    expect(at("G20")).toBe(after);
  });

  it("keep their results", () => {
    const { write, cut, value } = begin();
    write("A1", [[5], [7]]);
    write("C1", [["=SUM(A1:A2)*A2"]]);
    cut("A1:A2", "F9");
    expect(value("C1")).toBe(84);
  });

  it("become #REF! where other cells came to lie on what they meant", () => {
    const { write, cut, formula } = begin();
    write("C1", [["=A1+B5", "=SUM(A1:A3)"]]);
    cut("B5", "A1");
    expect([formula("C1"), formula("D1")]).toEqual(["=#REF!+A1", "=SUM(A1:A3)"]);
  });

  it("reach as far as the end of their range that moved", () => {
    const { write, cut, formula } = begin();
    write("C1", [["=SUM(A1:A5)", "=SUM(A2:A5)", "=SUM(A1:B5)"]]);
    cut("A5", "A9");
    expect([formula("C1"), formula("D1"), formula("E1")]).toEqual([
      "=SUM(A1:A9)",
      "=SUM(A2:A9)",
      "=SUM(A1:B5)",
    ]);
    cut("A9", "B9");
    expect(formula("C1")).toBe("=SUM(A1:A9)");
    cut("A1", "A3");
    expect(formula("C1")).toBe("=SUM(A3:A9)");
  });

  it("name the sheet they went to", () => {
    const { write, cut, other, book, formula, formulaOn } = begin();
    write("C1", [["=A1", "=Sheet1!A1"]]);
    book.write(other.id, area("C1"), [[{ formula: "=Sheet1!A1" }]], "pasted");
    cut("A1", "B2", other.id);
    expect([formula("C1"), formula("D1")]).toEqual(["=另表!B2", "=另表!B2"]);
    expect(formulaOn(other.id, "C1")).toBe("=另表!B2");
  });

  it("mean the sheet they came from where they moved themselves", () => {
    const { write, cut, other, formulaOn, value } = begin();
    write("A1", [[4, "=A1+Z1", "=SUM(A1:B1)"]]);
    write("Z1", [[10]]);
    cut("B1:C1", "B1", other.id);
    expect([formulaOn(other.id, "B1"), formulaOn(other.id, "C1")]).toEqual([
      "=Sheet1!A1+Sheet1!Z1",
      "=SUM(Sheet1!A1:B1)",
    ]);
    expect(value("A1")).toBe(4);
  });

  it("are those of names and rules too", () => {
    const { book, sheet, cut } = begin();
    book.addName(named("limit", "=Sheet1!$A$1"), "user");
    const rule = { kind: "list", source: "=$A$1:$A$2", inCellDropDown: true } as const;
    book.setValidation(sheet.id, area("D1"), stopping(rule), "user");
    cut("A1:A2", "B7");
    expect(book.name("limit")?.formula).toBe("=Sheet1!$B$7");
    expect(sheet.validations[0]?.rule).toMatchObject({ source: "=$B$7:$B$8" });
  });

  it("leave relative references of names and rules alone", () => {
    const { book, sheet, cut } = begin();
    book.addName(named("left", "=Sheet1!A1"), "user");
    const rule = { kind: "custom", formula: "=A1>0" } as const;
    book.setValidation(sheet.id, area("D1"), stopping(rule), "user");
    cut("A1", "B7");
    expect(book.name("left")?.formula).toBe("=Sheet1!A1");
    expect(sheet.validations[0]?.rule).toMatchObject({ formula: "=A1>0" });
  });

  it("are all as they were after one undo", () => {
    const { book, sheet, write, cut } = begin();
    write("A1", [[1, "=A1", "=SUM(A1:B1)"]]);
    book.addName(named("limit", "=Sheet1!$A$1"), "user");
    const before = book.snapshot();
    cut("A1", "D4");
    expect(sheet.cell(0, 1)?.formula).toBe("=D4");
    book.undo();
    expect(book.snapshot()).toEqual(before);
  });
});
