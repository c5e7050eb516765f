import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { area, openBook, refusal } from "./open-book";

/** Totals rows hold SUBTOTAL, so books for them take any formula. */
const trusting = { ...createCalculator(), formulaFault: () => null };

const bookWithTable = (calculator = createCalculator()) => {
  const bench = openBook(new Book(calculator));
  bench.write("A1", [
    ["Year", "CO2"],
    [2024, 10],
    [2025, 20],
  ]);
  const { book, sheet } = bench;
  const table = book.addTable(sheet.id, area("A1:B3"), { showHeaders: true, name: "Data" }, "user");
  return { ...bench, table, now: () => sheet.tables[0] };
};

describe("making a table", () => {
  it("turns headers into unique text and makes names up for blank ones", () => {
    const { book, sheet, write, value } = openBook();
    write("A1", [[2024, "x", "X", null, "=1+1"]]);
    const table = book.addTable(sheet.id, area("A1:E2"), { showHeaders: true }, "user");
    expect(table).toMatchObject({ name: "Table1", columns: ["2024", "x", "X2", "Column1", "2"] });
    expect(["A1", "C1", "D1", "E1"].map(value)).toEqual(["2024", "X2", "Column1", "2"]);
  });

  it("adds a row of data below lone headers, and headers above lone data", () => {
    const { book, sheet, write, value } = openBook();
    write("A1", [["a"]]);
    write("C1", [[1], [2], ["=C1"]]);
    expect(book.addTable(sheet.id, area("A1"), { showHeaders: true }, "user").area).toEqual(
      area("A1:A2"),
    );
    book.addTable(sheet.id, area("C1:C2"), { showHeaders: false }, "user");
    expect(["C1", "C2", "C3", "C4"].map(value)).toEqual(["Column1", 1, 2, 1]);
  });

  it("refuses other tables' cells, merged cells and names that are taken", () => {
    const { book, sheet } = bookWithTable();
    const make = (address: string, name?: string) => () =>
      book.addTable(sheet.id, area(address), { showHeaders: true, ...(name && { name }) }, "user");
    book.merge(sheet.id, area("E1:F1"), "whole", "user");
    expect(refusal(make("B3:C5"))).toBe("InvalidOperation");
    expect(refusal(make("F1:G3"))).toBe("InvalidOperation");
    expect(refusal(make("H1:H3", "DATA"))).toBe("ItemAlreadyExists");
    expect(refusal(make("H1:H3", "A1"))).toBe("InvalidArgument");
  });
});

describe("a table", () => {
  it("lets formulas follow when a header is written or the table renamed", () => {
    const { book, write, formula, value, table } = bookWithTable();
    write("D1", [["=SUM(Data[CO2])"]]);
    write("D2", [["=SUM(Data[[#All],[Year]:[CO2]])"]]);
    write("B1", [["kg"]]);
    book.changeTable(table.id, { name: "Years" }, "user");
    expect([formula("D1"), formula("D2"), value("D1")]).toEqual([
      "=SUM(Years[kg])",
      "=SUM(Years[[#All],[Year]:[kg]])",
      30,
    ]);
  });

  it("makes a header unique that is written twice, and text of a number", () => {
    const { write, now, value } = bookWithTable();
    write("B1", [["YEAR"]]);
    expect(now()?.columns).toEqual(["Year", "YEAR2"]);
    write("B1", [[7]]);
    expect([value("B1"), now()?.columns[1]]).toEqual(["7", "7"]);
  });

  it("cannot be merged into, and is not torn by deleting its header or all its data", () => {
    const { book, sheet } = bookWithTable();
    const { id } = sheet;
    expect(refusal(() => book.merge(id, area("B3:B4"), "whole", "user"))).toBe("InvalidOperation");
    expect(refusal(() => book.delete(id, "rows", 0, 1, "user"))).toBe("InvalidOperation");
    expect(refusal(() => book.delete(id, "rows", 1, 2, "user"))).toBe("InvalidOperation");
    book.delete(id, "rows", 0, 3, "user");
    expect(sheet.tables).toEqual([]);
  });

  it("gains and loses columns with the sheet", () => {
    const { book, sheet, write, now, value, formula } = bookWithTable();
    write("D9", [["=SUM(Data[CO2])"]]);
    book.insert(sheet.id, "columns", 1, 1, "user");
    expect([now()?.columns, value("B1")]).toEqual([["Year", "Column1", "CO2"], "Column1"]);
    book.delete(sheet.id, "columns", 2, 1, "user");
    expect([now()?.columns, formula("D9")]).toEqual([["Year", "Column1"], "=SUM(#REF!)"]);
  });

  it("is resized only over its own cells and with its header in place", () => {
    const { book, table, now } = bookWithTable();
    const resize = (address: string) => () =>
      book.changeTable(table.id, { area: area(address) }, "user");
    expect(refusal(resize("A2:B5"))).toBe("InvalidArgument");
    expect(refusal(resize("A1:B1"))).toBe("InvalidArgument");
    book.changeTable(table.id, { area: area("A1:C9") }, "user");
    expect(now()).toMatchObject({ area: area("A1:C9"), columns: ["Year", "CO2", "Column1"] });
  });

  it("shows totals below itself and moves what stands there", () => {
    const { book, write, table, value, formula, now } = bookWithTable(trusting);
    write("A4", [["below"]], "add-in");
    book.changeTable(table.id, { showTotals: true }, "user");
    expect([value("A4"), formula("B4"), value("A5")]).toEqual([
      "Total",
      "=SUBTOTAL(109,Data[CO2])",
      "below",
    ]);
    expect(book.resolve("Data[CO2]")?.area).toEqual(area("B2:B3"));
    book.changeTable(table.id, { showTotals: false }, "user");
    expect([value("A4"), now()?.area]).toEqual([null, area("A1:B3")]);
  });

  it("made a range, leaves its cells and plain references", () => {
    const { book, sheet, write, table, formula, value } = bookWithTable();
    write("D1", [["=SUM(Data[CO2])"]]);
    book.tableToRange(table.id, "user");
    expect([formula("D1"), value("B3"), sheet.tables]).toEqual(["=SUM(Sheet1!$B$2:$B$3)", 20, []]);
  });

  it("deleted, takes its cells along", () => {
    const { book, write, table, formula, value } = bookWithTable();
    write("D1", [["=SUM(Data)"]]);
    book.deleteTable(table.id, "user");
    expect([formula("D1"), value("A1")]).toEqual(["=SUM(#REF!)", null]);
  });
});

describe("a table and the user's typing", () => {
  it("takes in the row typed below it, with its look, its validation and its formulas", () => {
    const { book, sheet, write, type, now, formula, cell } = bookWithTable();
    write("B2", [["=[@Year]*2"], ["=[@Year]*2"]]);
    book.setStyle(sheet.id, area("A2:A3"), { bold: true }, "user");
    type("A4", "2026");
    expect(now()?.area).toEqual(area("A1:B4"));
    expect([formula("B4"), cell("A4")?.style.bold]).toEqual(["=[@Year]*2", true]);
  });

  it("takes in the column typed beside it", () => {
    const { type, now, value } = bookWithTable();
    type("C2", "5");
    expect([now()?.columns, value("C1")]).toEqual([["Year", "CO2", "Column1"], "Column1"]);
  });

  it("does not grow for an add-in, past other content, or past a totals row", () => {
    const { book, write, type, now, table } = bookWithTable(trusting);
    write("A4", [[2026]], "add-in");
    expect(now()?.area).toEqual(area("A1:B3"));
    type("B4", "1");
    expect(now()?.area).toEqual(area("A1:B3"));
    book.changeTable(table.id, { showTotals: true }, "user");
    type("A6", "1");
    expect(now()?.area).toEqual(area("A1:B4"));
  });
});
