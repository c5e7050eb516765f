import { blankSheetState } from "../../../book/sheet-state";
import { defaultStyle } from "../../../book/style";
import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { openBook } from "./open-book";

const constant = (value: number) => ({ value, formula: null, style: defaultStyle, quoted: false });

describe("loading a snapshot", () => {
  it("makes sheets, names and settings, and calculates", () => {
    const formula = { ...constant(0), formula: "=A1+base" };
    const snapshot = {
      sheets: [
        {
          ...blankSheetState("s1", "表 1"),
          cells: [
            { row: 0, column: 0, cell: constant(1) },
            { row: 0, column: 1, cell: formula },
          ],
        },
      ],
      protection: null,
      names: [{ name: "base", formula: "=41", sheetId: null, visible: true, comment: "" }],
      namedStyles: [],
      customXml: {},
      settings: { lang: "zh" },
      properties: { texts: { title: "报告" }, custom: { Round: 2 } },
      date1904: true,
      calculationMode: "manual" as const,
      activeSheetId: "s1",
    };
    const { book, value } = openBook(Book.load(createCalculator(), snapshot));
    expect([value("B1"), book.settings.get("lang"), book.date1904]).toEqual([42, "zh", true]);
    expect([book.properties.text("title"), book.properties.custom("round")]).toEqual(["报告", 2]);
    expect(book.snapshot().properties).toEqual(snapshot.properties);
    expect(book.calculation.mode).toBe("manual");
    expect([book.canUndo, book.activeSheet.name]).toEqual([false, "表 1"]);
  });

  it("gives new sheets ids that were never used", () => {
    const { book } = openBook();
    const lost = book.addSheet("Lost", "user").id;
    book.deleteSheet(lost, "user");
    const again = Book.load(createCalculator(), book.snapshot());
    const ids = [...book.sheets, book.addSheet("New", "user")].map(({ id }) => id);
    expect(ids).not.toContain(lost);
    again.addSheet("New", "user");
    expect(new Set(again.sheets.map(({ id }) => id)).size).toBe(2);
  });

  it("fails loudly where no sheet is active", () => {
    const snapshot = { ...openBook().book.snapshot(), activeSheetId: "?" };
    expect(() => Book.load(createCalculator(), snapshot)).toThrow("active");
  });
});
