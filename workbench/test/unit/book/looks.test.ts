import { nothingAllowed } from "../../../book/nothing-allowed";
import { showingAll } from "../../../book/filter";
import { sheetColumns, sheetRows } from "../../../book/area";
import { area, openBook, refusal } from "./open-book";

describe("styling", () => {
  it("changes the members it names and shares equal styles", () => {
    const { book, sheet, cell } = openBook();
    book.setStyle(sheet.id, area("A1:B2"), { bold: true }, "user");
    book.setStyle(sheet.id, area("B2"), { italic: true }, "user");
    expect(cell("B2")?.style).toMatchObject({ bold: true, italic: true });
    expect(cell("A1")?.style).toBe(cell("B1")?.style);
  });

  it("of a whole sheet or column stores no cells, and cells written later show it", () => {
    const { book, sheet, write, cell } = openBook();
    const everything = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
    book.setStyle(sheet.id, everything, { locked: false }, "user");
    book.setStyle(sheet.id, area("B:B"), { bold: true }, "user");
    expect(sheet.usedArea()).toBeNull();
    write("B7", [[1]]);
    expect(cell("B7")?.style).toMatchObject({ locked: false, bold: true });
    expect(cell("C9")?.style).toMatchObject({ locked: false, bold: false });
  });

  it("of a row over a styled column lets each keep its own", () => {
    const { book, sheet, cell } = openBook();
    book.setStyle(sheet.id, area("B:B"), { bold: true, italic: true }, "user");
    book.setStyle(sheet.id, area("2:2"), { italic: false, fill: "#FF0000" }, "user");
    expect(cell("B2")?.style).toMatchObject({ bold: true, italic: false, fill: "#FF0000" });
  });

  it("cleared over a whole sheet leaves nothing", () => {
    const { book, sheet, write, cell } = openBook();
    write("A1", [["x"]]);
    book.setStyle(sheet.id, area("A:C"), { bold: true }, "user");
    book.clear(sheet.id, area("1:1048576"), "all", "user");
    expect([cell("A1"), cell("C5"), sheet.usedArea()]).toEqual([undefined, undefined, null]);
  });

  it("cleared keeps contents, and contents cleared keep the style", () => {
    const { book, sheet, write, cell } = openBook();
    write("A1", [["x", "y"]]);
    book.setStyle(sheet.id, area("A1:B1"), { bold: true }, "user");
    book.clear(sheet.id, area("A1"), "formats", "user");
    book.clear(sheet.id, area("B1"), "contents", "user");
    expect(cell("A1")).toMatchObject({ value: "x", style: { bold: false } });
    expect(cell("B1")).toMatchObject({ value: null, style: { bold: true } });
  });
});

describe("merging", () => {
  it("keeps only the first content, in the first cell, and one look for all", () => {
    const { book, sheet, write, value, cell } = openBook();
    write("A1", [
      [null, "kept"],
      ["lost", 1],
    ]);
    book.setStyle(sheet.id, area("A1"), { bold: true }, "user");
    book.merge(sheet.id, area("A1:B2"), "whole", "user");
    expect([value("A1"), value("B1"), value("A2"), value("B2")]).toEqual([
      "kept",
      null,
      null,
      null,
    ]);
    expect(cell("B2")?.style.bold).toBe(true);
    expect(sheet.mergeAt(1, 1)).toEqual(area("A1:B2"));
  });

  it("row by row makes one merged area a row", () => {
    const { book, sheet } = openBook();
    book.merge(sheet.id, area("A1:C2"), "rows", "user");
    expect(sheet.merges).toEqual([area("A1:C1"), area("A2:C2")]);
  });

  it("swallows merged areas inside and refuses to cut one", () => {
    const { book, sheet } = openBook();
    book.merge(sheet.id, area("B2:C2"), "whole", "user");
    expect(refusal(() => book.merge(sheet.id, area("C1:D3"), "whole", "user"))).toBe(
      "InvalidOperation",
    );
    book.merge(sheet.id, area("A1:D4"), "whole", "user");
    expect(sheet.merges).toEqual([area("A1:D4")]);
    book.unmerge(sheet.id, area("D4"), "user");
    expect(sheet.merges).toEqual([]);
  });

  it("lets a block write only the first cell", () => {
    const { book, sheet, write, value } = openBook();
    book.merge(sheet.id, area("A1:B1"), "whole", "user");
    write("A1", [[1, 2, 3]]);
    expect([value("A1"), value("B1"), value("C1")]).toEqual([1, null, 3]);
  });

  it("takes typing anywhere in it into its first cell", () => {
    const { book, sheet, type, value } = openBook();
    book.merge(sheet.id, area("A1:B2"), "whole", "user");
    type("B2", "5");
    expect([value("A1"), value("B2")]).toEqual([5, null]);
  });
});

describe("sizes", () => {
  it("are set, reset and bounded", () => {
    const { book, sheet } = openBook();
    book.setColumnWidth(sheet.id, 1, 2, 100, "user");
    expect([0, 1, 2].map((column) => sheet.columnWidth(column))).toEqual([
      sheet.defaultColumnWidth,
      100,
      100,
    ]);
    book.setColumnWidth(sheet.id, 1, 1, null, "user");
    expect(sheet.columnWidth(1)).toBe(sheet.defaultColumnWidth);
    expect(refusal(() => book.setRowHeight(sheet.id, 0, 1, 410, "user"))).toBe("InvalidArgument");
  });

  it("let rows be hidden by hand and by a filter", () => {
    const { book, sheet } = openBook();
    book.setHidden(sheet.id, "rows", 1, 1, "hidden", "user");
    const filter = { ...showingAll, area: area("A1:A5"), hiddenRows: new Set([3]) };
    book.setAutoFilter(sheet.id, filter, "user");
    expect([0, 1, 2, 3].map((row) => sheet.isRowHidden(row))).toEqual([false, true, false, true]);
  });
});

describe("a conditional format", () => {
  const rule = { kind: "custom", formula: "=A1>1" } as const;
  const format = { areas: [area("A1")], rule, style: {}, priority: 1, stopIfTrue: false };

  it("is changed where it is, under the id it has", () => {
    const { book, sheet } = openBook();
    const { id } = book.addConditionalFormat(sheet.id, format, "user");
    book.addConditionalFormat(sheet.id, { ...format, priority: 2 }, "user");
    const at = { sheetId: sheet.id, id };
    book.changeConditionalFormat(at, { areas: [area("B2")], stopIfTrue: true }, "user");
    expect(sheet.conditionalFormats).toMatchObject([
      { id, rule, areas: [area("B2")], stopIfTrue: true },
      { areas: [area("A1")], stopIfTrue: false },
    ]);
    book.undo();
    expect(sheet.conditionalFormats[0]).toEqual({ ...format, id });
  });

  it("is not changed to what could not be added, nor where there is none, nor under protection", () => {
    const { book, sheet } = openBook();
    const { id } = book.addConditionalFormat(sheet.id, format, "user");
    const change = (its: string, to: Partial<typeof format>) =>
      refusal(() => book.changeConditionalFormat({ sheetId: sheet.id, id: its }, to, "user"));
    expect(change(id, { areas: [] })).toBe("InvalidArgument");
    expect(change("{0}", {})).toBe("ItemNotFound");
    book.protect(sheet.id, nothingAllowed, null, "user");
    expect(change(id, { priority: 3 })).toBe("AccessDenied");
  });
});
