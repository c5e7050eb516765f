import { Book } from "../../../book/book";
import { nothingAllowed } from "../../../book/nothing-allowed";
import { createCalculator } from "../../../calc/calculator";
import { allowedOn } from "../../../page/grid/menu/allowed";
import { pointsOfSaid, saidSize } from "../../../page/grid/menu/line-units";

describe("what a menu offers", () => {
  const wholeColumn = { row: 0, column: 0, rows: 1_048_576, columns: 1 };
  const sheetWith = (options = {}) => {
    const book = new Book(createCalculator());
    const { activeSheet: sheet } = book;
    book.setStyle(sheet.id, wholeColumn, { locked: false }, "user");
    book.protect(sheet.id, { ...nothingAllowed, ...options }, null, "user");
    return sheet;
  };

  it("is everything where nothing is protected", () => {
    const { activeSheet: sheet } = new Book(createCalculator());
    expect(allowedOn(sheet, [wholeColumn])).toEqual({
      contents: true,
      shift: true,
      lines: {
        rows: { insert: true, remove: true, format: true },
        columns: { insert: true, remove: true, format: true },
      },
    });
  });

  it("is contents only where all cells are unlocked, in a whole column too", () => {
    const sheet = sheetWith();
    expect(allowedOn(sheet, [wholeColumn]).contents).toBe(true);
    expect(allowedOn(sheet, [{ ...wholeColumn, columns: 2 }]).contents).toBe(false);
  });

  it("is deleting lines only where it is allowed and no cell in them is locked", () => {
    const sheet = sheetWith({ allowDeleteColumns: true, allowInsertColumns: true });
    const next = { ...wholeColumn, column: 1 };
    expect(allowedOn(sheet, [wholeColumn]).lines.columns).toEqual({
      insert: true,
      remove: true,
      format: false,
    });
    expect(allowedOn(sheet, [next]).lines.columns.remove).toBe(false);
    expect(allowedOn(sheetWith(), [wholeColumn]).lines.columns.remove).toBe(false);
  });
});

describe("sizes as Excel says them", () => {
  it("are points for rows and digits for columns", () => {
    expect(saidSize("rows", 14.25)).toBe(14.25);
    expect(pointsOfSaid("rows", 30)).toBe(30);
    expect(pointsOfSaid("columns", 0)).toBe(0);
  });

  it.each([0, 0.5, 1, 8.38, 20, 255])("come back: %d digits", (digits) => {
    const back = saidSize("columns", pointsOfSaid("columns", digits));
    expect(Math.abs(back - digits)).toBeLessThan(0.07);
  });
});
