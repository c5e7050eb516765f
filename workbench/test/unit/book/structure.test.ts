import { area, openBook, refusal, stopping } from "./open-book";

describe("inserting rows", () => {
  it("moves cells down and lets every reference follow, in all sheets and names", () => {
    const { book, sheet, write, value, formula } = openBook();
    write("A1", [[1], [2], ["=SUM(A1:A2)"]]);
    const other = book.addSheet("Other", "user");
    book.write(
      other.id,
      area("A1:B1"),
      [[{ formula: "=Sheet1!$A$2" }, { formula: "=A2" }]],
      "pasted",
    );
    const name = {
      name: "last",
      formula: "=Sheet1!$A$2",
      sheetId: null,
      visible: true,
      comment: "",
    };
    book.addName(name, "user");
    book.insert(sheet.id, "rows", 1, 2, "user");
    expect([value("A1"), value("A4"), formula("A5")]).toEqual([1, 2, "=SUM(A1:A4)"]);
    expect(other.cell(0, 0)?.formula).toBe("=Sheet1!$A$4");
    expect(other.cell(0, 1)?.formula).toBe("=A2");
    expect(book.name("last")?.formula).toBe("=Sheet1!$A$4");
  });

  it("leaves whole columns and texts in formulas alone", () => {
    const { book, sheet, write, formula } = openBook();
    write("A1", [['=SUM(C:C)&"A5"']]);
    book.insert(sheet.id, "rows", 2, 1, "user");
    expect(formula("A1")).toBe('=SUM(C:C)&"A5"');
  });

  it("gives new rows the look and height of the row above", () => {
    const { book, sheet, cell } = openBook();
    book.setStyle(sheet.id, area("A1"), { bold: true }, "user");
    book.setRowHeight(sheet.id, 0, 1, 40, "user");
    book.insert(sheet.id, "rows", 1, 1, "user");
    expect([cell("A2")?.style.bold, sheet.rowHeight(1)]).toEqual([true, 40]);
  });

  it("refuses to push filled cells off the sheet", () => {
    const { book, sheet, write } = openBook();
    write("A1048576", [[1]]);
    expect(refusal(() => book.insert(sheet.id, "rows", 0, 1, "user"))).toBe("InvalidOperation");
  });

  it("widens merges, validation, conditional formats, print area and filter around them", () => {
    const { book, sheet } = openBook();
    const { id } = sheet;
    const rule = { kind: "custom", formula: "=A2>B2" } as const;
    book.merge(id, area("C2:C4"), "whole", "user");
    book.setValidation(id, area("A2:A4"), stopping(rule), "user");
    const format = { areas: [area("A2:A4")], rule, style: {}, priority: 1, stopIfTrue: false };
    book.addConditionalFormat(id, format, "user");
    book.setPageLayout(id, { printArea: area("A1:D4"), titleRows: { first: 0, last: 2 } }, "user");
    const criteria = new Map([[1, new Set(["x"])]]);
    book.setAutoFilter(id, { area: area("A1:D4"), criteria, hiddenRows: new Set([3]) }, "user");
    book.insert(id, "rows", 2, 1, "user");
    expect(sheet.merges).toEqual([area("C2:C5")]);
    expect(sheet.validations).toMatchObject([{ areas: [area("A2:A5")], rule }]);
    expect(sheet.conditionalFormats).toMatchObject([{ areas: [area("A2:A5")], rule }]);
    expect(sheet.pageLayout.printArea).toEqual(area("A1:D5"));
    expect(sheet.pageLayout.titleRows).toEqual({ first: 0, last: 3 });
    expect(sheet.autoFilter).toEqual({
      area: area("A1:D5"),
      criteria,
      hiddenRows: new Set([4]),
    });
  });

  it("leaves frozen panes where they are", () => {
    const { book, sheet } = openBook();
    book.setSheetView(sheet.id, { frozen: { rows: 2, columns: 1 } }, "user");
    book.insert(sheet.id, "rows", 0, 1, "user");
    expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
  });
});

describe("deleting rows", () => {
  it("shrinks ranges and turns references to what is gone into #REF!", () => {
    const { book, sheet, write, formula } = openBook();
    write("B9", [["=SUM(A1:A5)", "=A2", "=A5", "=Sheet1!A2+1"]]);
    book.delete(sheet.id, "rows", 1, 2, "user");
    expect(["B7", "C7", "D7", "E7"].map(formula)).toEqual([
      "=SUM(A1:A3)",
      "=#REF!",
      "=A3",
      "=#REF!+1",
    ]);
  });

  it("keeps a rule meaning the same to the cells that remain when its first cell goes", () => {
    const { book, sheet } = openBook();
    const rule = { kind: "custom", formula: "=A1>$C$9" } as const;
    book.setValidation(sheet.id, area("A1:A5"), stopping(rule), "user");
    book.delete(sheet.id, "rows", 0, 2, "user");
    expect(sheet.validations).toMatchObject([
      { areas: [area("A1:A3")], rule: { formula: "=A1>$C$7" } },
    ]);
  });

  it("drops a merge of which one cell is left", () => {
    const { book, sheet } = openBook();
    book.merge(sheet.id, area("A1:A3"), "whole", "user");
    book.delete(sheet.id, "rows", 1, 2, "user");
    expect(sheet.merges).toEqual([]);
  });
});

describe("inserting and deleting columns", () => {
  it("moves widths and references along", () => {
    const { book, sheet, write, formula } = openBook();
    write("D1", [["=B1+$C1"]]);
    book.setColumnWidth(sheet.id, 1, 1, 99, "user");
    book.insert(sheet.id, "columns", 1, 1, "user");
    expect([formula("E1"), sheet.columnWidth(2)]).toEqual(["=C1+$D1", 99]);
    book.delete(sheet.id, "columns", 2, 1, "user");
    expect(formula("D1")).toBe("=#REF!+$C1");
  });

  it("does not move relative references in names, which mean offsets", () => {
    const { book, sheet } = openBook();
    const name = {
      name: "beside",
      formula: "=Sheet1!B1",
      sheetId: null,
      visible: true,
      comment: "",
    };
    book.addName(name, "user");
    book.insert(sheet.id, "columns", 0, 3, "user");
    expect(book.name("beside")?.formula).toBe("=Sheet1!B1");
  });
});

describe("sorting", () => {
  it("puts numbers before text before booleans before errors, and blanks last either way", () => {
    const { book, sheet, write, value } = openBook();
    write("A1", [[null], [true], ["b"], [{ error: "#N/A" }], [2], ["A"], [-1]]);
    const cells = ["A1", "A2", "A3", "A4", "A5", "A6", "A7"];
    book.sort(
      { sheetId: sheet.id, area: area("A1:A7") },
      { lines: "rows", by: 0, order: "ascending" },
      "user",
    );
    expect(cells.map(value)).toEqual([-1, 2, "A", "b", true, { error: "#N/A" }, null]);
    book.sort(
      { sheetId: sheet.id, area: area("A1:A7") },
      { lines: "rows", by: 0, order: "descending" },
      "user",
    );
    expect(cells.map(value)).toEqual([{ error: "#N/A" }, true, "b", "A", 2, -1, null]);
  });

  it("keeps rows together, and formulas pointing into their own row", () => {
    const { book, sheet, write, formula, value } = openBook();
    write("A1", [
      [2, "=A1*10"],
      [1, "=A2*10"],
    ]);
    book.sort(
      { sheetId: sheet.id, area: area("A1:B2") },
      { lines: "rows", by: 0, order: "ascending" },
      "user",
    );
    expect([formula("B1"), value("B1"), value("B2")]).toEqual(["=A1*10", 10, 20]);
  });

  it("refuses merged cells", () => {
    const { book, sheet } = openBook();
    book.merge(sheet.id, area("A1:B1"), "whole", "user");
    const sort = () =>
      book.sort(
        { sheetId: sheet.id, area: area("A1:B3") },
        { lines: "rows", by: 0, order: "ascending" },
        "user",
      );
    expect(refusal(sort)).toBe("InvalidOperation");
  });
});
