import { area, openBook, refusal } from "./open-book";

const meaning = (name: string, formula: string, sheetId: string | null = null) => ({
  name,
  formula,
  sheetId,
  visible: true,
  comment: "",
});

describe("defining a name", () => {
  it.each(["A1", "xfd1048576", "R1C1", "r", "C", "1a", "a b", "a-b", "", "TRUE", "x".repeat(256)])(
    "refuses %j",
    (name) => {
      const add = () => openBook().book.addName(meaning(name, "=Sheet1!$A$1"), "user");
      expect(refusal(add)).toBe("InvalidArgument");
    },
  );

  it.each(["XFE1", "碳强度", "_x", "a.b", "ABCD1", "Rate2"])("takes %j", (name) => {
    const { book } = openBook();
    book.addName(meaning(name, "=Sheet1!$A$1"), "user");
    expect(book.name(name.toUpperCase())?.name).toBe(name);
  });

  it("keeps names of a sheet and of the book apart, each once whatever its letters", () => {
    const { book, sheet } = openBook();
    book.addName(meaning("rate", "=1"), "user");
    book.addName(meaning("Rate", "=2", sheet.id), "user");
    expect(refusal(() => book.addName(meaning("RATE", "=3"), "user"))).toBe("ItemAlreadyExists");
    expect([book.name("rate")?.formula, book.name("rate", sheet.id)?.formula]).toEqual([
      "=1",
      "=2",
    ]);
  });

  it("refuses the name of a table", () => {
    const { book, sheet } = openBook();
    book.addTable(sheet.id, area("A1:A2"), { showHeaders: true, name: "Data" }, "user");
    expect(refusal(() => book.addName(meaning("data", "=1"), "user"))).toBe("ItemAlreadyExists");
  });

  it("calculates formulas that were waiting for it, and again when it changes or goes", () => {
    const { book, write, value } = openBook();
    write("A1", [["=rate*2"]]);
    expect(value("A1")).toEqual({ error: "#NAME?" });
    book.addName(meaning("rate", "=21"), "user");
    expect(value("A1")).toBe(42);
    book.setName("rate", null, { formula: "=4" }, "user");
    expect(value("A1")).toBe(8);
    book.deleteName("RATE", null, "user");
    expect(value("A1")).toEqual({ error: "#NAME?" });
  });
});

describe("resolving a reference", () => {
  const bench = openBook();
  const { book, sheet } = bench;
  bench.write("B2", [
    ["k", "it's"],
    [1, 2],
    [3, 4],
  ]);
  book.addTable(sheet.id, area("B2:C4"), { showHeaders: true, name: "Data" }, "user");
  const other = book.addSheet("表 A", "user");
  book.addName(meaning("here", "='表 A'!$A$1:$B$2"), "user");
  book.addName(meaning("again", "=here"), "user");
  book.addName(meaning("body", "=Data[k]"), "user");
  book.addName(meaning("seven", "=7"), "user");
  book.addName(meaning("here", "='表 A'!$C$3", other.id), "user");

  it.each([
    ["C3", "Sheet1", "C3"],
    ["Sheet1!$A$1:B2", "Sheet1", "A1:B2"],
    ["='表 A'!B:C", "表 A", "B:C"],
    ["2:3", "Sheet1", "2:3"],
    ["here", "表 A", "A1:B2"],
    ["again", "表 A", "A1:B2"],
    ["'表 A'!here", "表 A", "C3"],
    ["body", "Sheet1", "B3:B4"],
    ["Data", "Sheet1", "B3:C4"],
    ["Data[#All]", "Sheet1", "B2:C4"],
    ["Data[[#Headers],[k]]", "Sheet1", "B2"],
    ["data[it''s]", "Sheet1", "C3:C4"],
    ["Data[[k]:[it''s]]", "Sheet1", "B3:C4"],
  ])("finds what %s means", (reference, sheetName, address) => {
    const place = book.resolve(reference);
    expect(place?.sheet.name).toBe(sheetName);
    expect(place?.area).toEqual(area(address));
  });

  it.each(["seven", "nothing", "Nowhere!A1", "Data[x]", "Data[#Totals]", "A1,B2", "XFE1"])(
    "finds no cells in %s",
    (reference) => {
      expect(book.resolve(reference)).toBeUndefined();
    },
  );

  it("sees a sheet's own names first from that sheet", () => {
    expect(book.resolve("here", other)?.area).toEqual(area("C3"));
  });
});
