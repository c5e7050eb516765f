import { nothingAllowed } from "../../../book/nothing-allowed";
import { area, openBook, stopping } from "./open-book";

const positive = {
  kind: "decimal",
  operator: "greaterThan",
  formula1: "0",
  formula2: null,
} as const;

describe("pasting text", () => {
  it("reads every cell as if it were typed, and leaves cells beyond a short line alone", () => {
    const { book, at, write, value, cell } = openBook();
    write("C2", [["stays"]]);
    book.pasteText(at("A1"), "a\t5%\t=1+1\r\n'7\t\r\n");
    expect([value("A1"), value("B1"), value("C1")]).toEqual(["a", 0.05, 2]);
    expect([cell("A2")?.quoted, value("B2"), value("C2")]).toEqual([true, null, "stays"]);
  });

  it("bypasses validation and leaves its rules", () => {
    const { book, sheet, at, value } = openBook();
    book.setValidation(sheet.id, area("A1:A3"), stopping(positive), "user");
    const before = sheet.validations;
    expect(book.pasteText(at("A1"), "-1\n-2")).toEqual({ kind: "entered" });
    expect([value("A2"), sheet.validations]).toEqual([-2, before]);
  });

  it("is refused whole where one cell is locked", () => {
    const { book, sheet, at, value } = openBook();
    book.setStyle(sheet.id, area("A1"), { locked: false }, "user");
    book.protect(sheet.id, nothingAllowed, null, "user");
    expect(book.pasteText(at("A1"), "1\t2")).toMatchObject({ refusal: { kind: "sheetProtected" } });
    expect(value("A1")).toBeNull();
  });

  it("lets a table take in the rows below it", () => {
    const { book, sheet, at, write } = openBook();
    write("A1", [
      ["x", "y"],
      [1, 2],
    ]);
    book.addTable(sheet.id, area("A1:B2"), { showHeaders: true }, "user");
    book.pasteText(at("A3"), "3\t4\n5\t6");
    expect(sheet.tables[0]?.area).toEqual(area("A1:B4"));
  });
});

describe("pasting many rows", () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, row) => `${row}\t${row % 10}%`).join("\n");

  it("below a table gives them its looks, rules and formulas by the column, not by the cell", () => {
    const { book, sheet, at, write, cell, formula } = openBook();
    write("A1", [
      ["x", "y", "z"],
      [1, 2, "=[@x]+1"],
    ]);
    book.addTable(sheet.id, area("A1:C2"), { showHeaders: true }, "user");
    book.setStyle(sheet.id, area("A2:C2"), { bold: true }, "user");
    book.setValidation(sheet.id, area("A2"), stopping(positive), "user");
    const count = 20_000;
    book.pasteText(at("A3"), rows(count));
    const last = `${count + 2}`;
    expect(sheet.tables[0]?.area).toEqual(area(`A1:C${last}`));
    expect([cell(`A${last}`)?.value, cell(`A${last}`)?.style.bold]).toEqual([count - 1, true]);
    expect(cell(`B${last}`)?.style.numberFormat).toBe("0%");
    expect([formula(`C${last}`), cell(`C${last}`)?.value]).toEqual(["=[@x]+1", count]);
    expect(sheet.validations.map(({ areas }) => areas)).toEqual([
      [area("A2")],
      [area(`A3:A${last}`)],
    ]);
  });

  it("is taken back whole", () => {
    const { book, sheet, at, write } = openBook();
    write("A70000", [["kept"]]);
    book.pasteText(at("A1"), rows(130_000));
    book.undo();
    expect([...sheet.cells()].map(({ row, cell }) => [row, cell.value])).toEqual([
      [69_999, "kept"],
    ]);
  });
});

describe("pasting copied cells", () => {
  it("brings shifted formulas, styles, merges and conditional formats along", () => {
    const { book, sheet, at, write, formula, cell } = openBook();
    write("A1", [[1, "=A1+$A$1"]]);
    book.setStyle(sheet.id, area("B1"), { bold: true }, "user");
    book.merge(sheet.id, area("A2:B2"), "whole", "user");
    const rule = { kind: "custom", formula: "=A1>1" } as const;
    const format = { areas: [area("A1:A9")], rule, style: {}, priority: 1, stopIfTrue: false };
    book.addConditionalFormat(sheet.id, format, "user");
    book.pasteCells({ sheetId: sheet.id, area: area("A1:B2") }, at("D4"));
    expect([formula("E4"), cell("E4")?.style.bold]).toEqual(["=D4+$A$1", true]);
    expect(sheet.merges).toContainEqual(area("D5:E5"));
    expect(sheet.conditionalFormats[1]).toMatchObject({
      areas: [area("D4:D5")],
      rule: { formula: "=D4>1" },
    });
  });

  it("replaces the target's validation by the source's, even under protection", () => {
    const { book, sheet, at } = openBook();
    book.setValidation(sheet.id, area("B1:B3"), stopping(positive), "user");
    book.setStyle(sheet.id, area("B1:B3"), { locked: false }, "user");
    book.protect(sheet.id, nothingAllowed, null, "user");
    book.pasteCells({ sheetId: sheet.id, area: area("A1") }, at("B2"));
    expect(sheet.validations).toMatchObject([{ areas: [area("B1"), area("B3")] }]);
    expect(sheet.cell(1, 1)?.style.locked ?? true).toBe(true);
  });

  it("reads an overlapping source before it writes", () => {
    const { book, sheet, at, write, value } = openBook();
    write("A1", [[1], [2], [3]]);
    book.pasteCells({ sheetId: sheet.id, area: area("A1:A3") }, at("A2"));
    expect(["A1", "A2", "A3", "A4"].map(value)).toEqual([1, 1, 2, 3]);
  });

  it("is refused into a part of a merged area", () => {
    const { book, sheet, at } = openBook();
    book.merge(sheet.id, area("B1:B2"), "whole", "user");
    const pasted = book.pasteCells({ sheetId: sheet.id, area: area("A1") }, at("B1"));
    expect(pasted).toMatchObject({ kind: "refused", refusal: { kind: "mergeTorn" } });
  });

  it("of a whole column does not take an age", () => {
    const { book, sheet, at, write, value } = openBook();
    write("A1", [[1], [2]]);
    book.pasteCells({ sheetId: sheet.id, area: area("A:A") }, at("B1"));
    expect([value("B2"), sheet.usedArea()]).toEqual([2, area("A1:B2")]);
  });
});

describe("moving cells that were cut", () => {
  it("takes everything along and leaves blanks behind", () => {
    const { book, sheet, write, at, formula, value, cell } = openBook();
    write("A1", [[1, "=A1+D9"]]);
    book.setStyle(sheet.id, area("A1"), { bold: true }, "user");
    book.moveCells({ sheetId: sheet.id, area: area("A1:B1") }, at("B3"));
    expect([value("A1"), value("B1"), value("B3"), formula("C3")]).toEqual([
      null,
      null,
      1,
      "=B3+D9",
    ]);
    expect([cell("A1")?.style.bold ?? false, cell("B3")?.style.bold]).toEqual([false, true]);
  });

  it("keeps what the new place covers of the old one", () => {
    const { book, sheet, write, at, value } = openBook();
    write("A1", [[1], [2], [3]]);
    book.moveCells({ sheetId: sheet.id, area: area("A1:A3") }, at("A2"));
    expect(["A1", "A2", "A3", "A4"].map(value)).toEqual([null, 1, 2, 3]);
  });

  it("changes nothing where the cells may not leave", () => {
    const { book, sheet, write, at } = openBook();
    write("A1", [["stays"]]);
    const other = book.addSheet("Other", "user");
    book.protect(sheet.id, nothingAllowed, null, "user");
    const before = book.snapshot();
    const moved = book.moveCells(
      { sheetId: sheet.id, area: area("A1") },
      { ...at("A1"), sheetId: other.id },
    );
    expect(moved).toMatchObject({ refusal: { kind: "sheetProtected" } });
    expect(book.snapshot()).toEqual(before);
  });
});

describe("writing beside a table", () => {
  it.each([
    ["typed", 3],
    ["pasted", 3],
    ["add-in", 2],
  ] as const)("as %j makes it %i rows", (how, rows) => {
    const { book, sheet, write } = openBook();
    write("A1", [["year"], [2020]]);
    book.addTable(sheet.id, area("A1:A2"), { showHeaders: true }, "user");
    write("A3", [[2021]], how);
    expect(sheet.tables[0]?.area.rows).toBe(rows);
  });
});
