import { area, openBook, refusal } from "./open-book";

describe("naming a sheet", () => {
  it.each(["", "x".repeat(32), "a/b", "a[b", "'a", "a'", "History", "a:b", "a?"])(
    "refuses %j",
    (name) => {
      expect(refusal(() => openBook().book.addSheet(name, "user"))).toBe("InvalidArgument");
    },
  );

  it("takes Chinese, blanks and 31 characters, and refuses a name taken in other letters", () => {
    const { book } = openBook();
    book.addSheet("表A.1 评价", "user");
    book.addSheet("x".repeat(31), "user");
    expect(refusal(() => book.addSheet("SHEET1", "user"))).toBe("ItemAlreadyExists");
  });

  it("counts up from Sheet1 where no name is given", () => {
    const { book } = openBook();
    expect([book.addSheet(undefined, "user").name, book.addSheet(undefined, "user").name]).toEqual([
      "Sheet2",
      "Sheet3",
    ]);
  });
});

describe("renaming a sheet", () => {
  it("rewrites formulas, validation and names that mention it, with quotes where they are needed", () => {
    const { book, sheet, write, formula } = openBook();
    const other = book.addSheet("Other", "user");
    write("A1", [["=Other!A1+SUM(Other!B:B)"]]);
    const name = { name: "n", formula: "=Other!$A$1", sheetId: null, visible: true, comment: "" };
    book.addName(name, "user");
    book.renameSheet(other.id, "It's 表 1", "user");
    expect(formula("A1")).toBe("='It''s 表 1'!A1+SUM('It''s 表 1'!B:B)");
    expect(book.name("n")?.formula).toBe("='It''s 表 1'!$A$1");
    book.renameSheet(other.id, "Plain", "user");
    expect(formula("A1")).toBe("=Plain!A1+SUM(Plain!B:B)");
    expect(book.sheet("plain")).toBe(other);
    expect(sheet.name).toBe("Sheet1");
  });

  it("may change upper and lower case", () => {
    const { book, sheet } = openBook();
    book.renameSheet(sheet.id, "SHEET1", "user");
    expect(sheet.name).toBe("SHEET1");
  });
});

describe("deleting a sheet", () => {
  it("turns references to it into #REF! and takes its own names along", () => {
    const { book, write, formula, value } = openBook();
    const other = book.addSheet("Other", "user");
    book.addName(
      { name: "own", formula: "=Other!$A$1", sheetId: other.id, visible: true, comment: "" },
      "user",
    );
    write("A1", [["=Other!A1+1"]]);
    book.deleteSheet(other.id, "add-in");
    expect([formula("A1"), value("A1")]).toEqual(["=#REF!+1", { error: "#REF!" }]);
    expect(book.names).toEqual([]);
    expect(refusal(() => book.clear(other.id, area("A1"), "all", "user"))).toBe("ItemNotFound");
  });

  it("always leaves one visible sheet", () => {
    const { book, sheet } = openBook();
    const other = book.addSheet("Other", "user");
    book.setSheetView(other.id, { visibility: "hidden" }, "user");
    expect(refusal(() => book.deleteSheet(sheet.id, "user"))).toBe("InvalidOperation");
    const hide = () => book.setSheetView(sheet.id, { visibility: "veryHidden" }, "user");
    expect(refusal(hide)).toBe("InvalidOperation");
  });

  it("activates the next visible sheet", () => {
    const { book, sheet } = openBook();
    const other = book.addSheet("Other", "user");
    book.deleteSheet(sheet.id, "user");
    expect(book.activeSheet).toBe(other);
  });
});

describe("copying a sheet", () => {
  it("gives the copy its own tables and names, and lets it refer to itself", () => {
    const { book, sheet, write } = openBook();
    write("A1", [["h"], [1], ["=SUM(Table1[h])+Sheet1!A2+total"]]);
    book.addTable(sheet.id, area("A1:A2"), { showHeaders: true }, "user");
    const name = {
      name: "total",
      formula: "=Sheet1!$A$2",
      sheetId: null,
      visible: true,
      comment: "",
    };
    book.addName(name, "user");
    const copy = book.copySheet(sheet.id, "user");
    expect(copy.name).toBe("Sheet1 (2)");
    expect(copy.tables.map((table) => table.name)).toEqual(["Table11"]);
    expect(copy.cell(2, 0)?.formula).toBe("=SUM(Table11[h])+'Sheet1 (2)'!A2+total");
    expect(copy.cell(2, 0)?.value).toBe(3);
    expect(book.name("total", copy.id)?.formula).toBe("='Sheet1 (2)'!$A$2");
  });

  it("does not share cells with the original", () => {
    const { book, sheet, write, value } = openBook();
    write("A1", [[1]]);
    const copy = book.copySheet(sheet.id, "user");
    book.clear(copy.id, area("A1"), "all", "user");
    expect(value("A1")).toBe(1);
  });
});

describe("sheets in order", () => {
  it("move to a position and refuse one that is not there", () => {
    const { book, sheet } = openBook();
    book.addSheet("Other", "user");
    book.moveSheet(sheet.id, 1, "user");
    expect(book.sheets.map(({ name }) => name)).toEqual(["Other", "Sheet1"]);
    expect(refusal(() => book.moveSheet(sheet.id, 2, "user"))).toBe("InvalidArgument");
  });

  it("are shown to the user only while they are visible", () => {
    const { book, sheet } = openBook();
    const other = book.addSheet("Other", "user");
    book.activate(other.id, "user");
    book.setSheetView(other.id, { visibility: "hidden" }, "user");
    expect(book.activeSheet).toBe(sheet);
    expect(refusal(() => book.activate(other.id, "add-in"))).toBe("InvalidOperation");
  });
});
