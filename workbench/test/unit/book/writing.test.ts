import { sheetColumns, sheetRows } from "../../../book/area";
import type { BookEvent } from "../../../book/event";
import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { area, openBook, refusal } from "./open-book";

describe("writing a block", () => {
  it("stores values and calculates formulas once all is written", () => {
    const { write, value } = openBook();
    write("A1", [["=B1+1", 41]]);
    expect(value("A1")).toBe(42);
  });

  it("calculates once for all who look, until something is written again", () => {
    const calculator = createCalculator();
    let times = 0;
    const recalculate: typeof calculator.recalculate = (book, changed) => {
      times += 1;
      return calculator.recalculate(book, changed);
    };
    const { book, write, value } = openBook(new Book({ ...calculator, recalculate }));
    book.together(() => {
      write("A1", [["=B1+1", 41]]);
      for (const _look of [1, 2, 3]) book.calculate();
      expect([value("A1"), times]).toEqual([42, 1]);
      write("B1", [[9]]);
      book.calculate();
      expect([value("A1"), times]).toEqual([10, 2]);
    });
    expect(times).toBe(2);
  });

  it("leaves cells without content alone and clears cells given a blank", () => {
    const { book, sheet, write, value } = openBook();
    write("A1", [[1, 2]]);
    book.write(sheet.id, area("A1:B1"), [[undefined, { value: null }]], "pasted");
    expect([value("A1"), value("B1")]).toEqual([1, null]);
    expect([...sheet.cells()]).toHaveLength(1);
  });

  it("refuses a block whose size differs from its area", () => {
    const { book, sheet } = openBook();
    const write = () => book.write(sheet.id, area("A1:B2"), [[{ value: 1 }]], "pasted");
    expect(refusal(write)).toBe("InvalidArgument");
  });

  it("writes nothing of a block in which one formula is malformed", () => {
    const { write, sheet } = openBook();
    expect(refusal(() => write("A1", [[1, "=SUM("]]))).toBe("InvalidArgument");
    expect(sheet.usedArea()).toBeNull();
  });

  it("refuses numbers and texts no cell can hold", () => {
    const { write } = openBook();
    expect(refusal(() => write("A1", [[Infinity]]))).toBe("InvalidArgument");
    expect(refusal(() => write("A1", [["x".repeat(32_768)]]))).toBe("InvalidArgument");
  });

  it("refuses an area beyond the last row or column", () => {
    const { book, sheet } = openBook();
    const beyond = { row: sheetRows - 1, column: sheetColumns, rows: 1, columns: 1 };
    expect(refusal(() => book.clear(sheet.id, beyond, "all", "user"))).toBe("InvalidArgument");
  });

  it("gives a General cell the format an entry brings along, and keeps any other format", () => {
    const { book, sheet, cell } = openBook();
    const half = { value: 0.5, numberFormat: "0%" };
    book.setStyle(sheet.id, area("B1"), { numberFormat: "0.000" }, "user");
    book.write(sheet.id, area("A1:B1"), [[half, half]], "pasted");
    expect(cell("A1")?.style.numberFormat).toBe("0%");
    expect(cell("B1")?.style.numberFormat).toBe("0.000");
  });

  it("tells listeners who wrote where, then whose results changed", () => {
    const { book, write, sheet } = openBook();
    write("C1", [["=A1*2"]]);
    const heard: BookEvent[] = [];
    const stop = book.on((event) => heard.push(event));
    write("A1", [[1, 2]], "add-in");
    stop();
    write("A1", [[3, 4]]);
    const where = area("A1:B1");
    expect(heard).toEqual([
      { kind: "changed", sheetId: sheet.id, area: where, change: "RangeEdited", origin: "add-in" },
      { kind: "calculated", sheetId: sheet.id, cells: [[0, 2]] },
    ]);
  });

  it("says nothing of calculation where no result changed", () => {
    const { book, write } = openBook();
    write("C1", [["=A1*0"]]);
    const heard: string[] = [];
    book.on(({ kind }) => heard.push(kind));
    write("A1", [[5]]);
    expect(heard).toEqual(["changed"]);
  });

  it("holds a hundred thousand rows of six columns and still finds a part of them", () => {
    const { write, sheet } = openBook();
    const rows = 100_000;
    write(
      "A1",
      Array.from({ length: rows }, (_, row) => [row, 1, 2, 3, 4, 5]),
    );
    expect(sheet.usedArea()).toEqual({ row: 0, column: 0, rows, columns: 6 });
    const part = [...sheet.cells({ row: 60_000, column: 0, rows: 2, columns: 1 })];
    expect(part.map(({ cell }) => cell.value)).toEqual([60_000, 60_001]);
  });
});

describe("several operations together", () => {
  it("calculate once, and those before a refused one stay done", () => {
    const { book, write, value } = openBook();
    const heard: string[] = [];
    book.on(({ kind }) => heard.push(kind));
    const code = refusal(() =>
      book.together(() => {
        write("A1", [[1]]);
        write("B1", [["=A1+1"]]);
        write("C1", [["=("]]);
      }),
    );
    expect(code).toBe("InvalidArgument");
    expect(value("B1")).toBe(2);
    expect(heard).toEqual(["changed", "changed", "calculated"]);
  });

  it("attempted and discarded leave neither cells, events nor a step to undo", () => {
    const { book, write, value } = openBook();
    write("B1", [["=A1"]], "add-in");
    const heard: string[] = [];
    book.on(({ kind }) => heard.push(kind));
    book.attempt(() => {
      write("A1", [[7]]);
      return "discard";
    });
    expect([value("A1"), value("B1")]).toEqual([null, 0]);
    expect([heard, book.canUndo]).toEqual([[], false]);
  });
});
