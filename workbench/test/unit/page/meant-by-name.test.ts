import { meantByName } from "../../../page/bar/meant-by-name";
import { area, openBook } from "../book/open-book";

const { book, sheet } = openBook();
const other = book.addSheet("数据 2", "user");
const meaning = (name: string, formula: string, sheetId: string | null = null) =>
  book.addName({ name, formula, sheetId, visible: true, comment: "" }, "user");
meaning("there", "='数据 2'!$B$2:$C$3");
meaning("rate", "=0.5");
meaning("local", "=Sheet1!$D$4", sheet.id);
book.addTable(other.id, area("F1:G3"), { showHeaders: true, name: "Data" }, "user");
book.select(sheet.id, area("B2:C3"));

const placeMeant = (text: string) => {
  const meant = meantByName(book, text);
  return meant?.kind === "place" ? [meant.sheet.name, meant.area] : meant;
};

describe("a text in the name box", () => {
  it.each([
    ["$b$2", "Sheet1", "B2"],
    ["'数据 2'!A:B", "数据 2", "A:B"],
    ["There", "数据 2", "B2:C3"],
    ["local", "Sheet1", "D4"],
    ["data", "数据 2", "F2:G3"],
  ])("means a place where there is one: %s", (text, name, address) => {
    expect(placeMeant(text)).toEqual([name, area(address)]);
  });

  it("names what is selected where nothing is called so, in every sheet", () => {
    expect(meantByName(book, "限值")).toEqual({
      kind: "name",
      name: {
        name: "限值",
        formula: "=Sheet1!$B$2:$C$3",
        sheetId: null,
        visible: true,
        comment: "",
      },
    });
  });

  it.each(["rate", "RATE", "Nowhere!A1", "Nowhere!rate"])(
    "means nothing where it is %s, which is no place",
    (text) => {
      expect(meantByName(book, text)).toBeNull();
    },
  );

  it("means several areas of one sheet where commas are between them", () => {
    expect(meantByName(book, "A1:B2,local, c3")).toMatchObject({
      kind: "place",
      area: area("C3"),
      others: [area("A1:B2"), area("D4")],
    });
    expect(meantByName(book, "A1,there")).toMatchObject({ kind: "name" });
  });
});
