import { Book } from "../../../book/book";
import { stacked, type Style } from "../../../book/style";
import { createCalculator } from "../../../calc/calculator";
import { layOutAxis } from "../../../page/grid/axis";
import { statesOf } from "../../../page/look/cell-state";
import { layOutRow } from "../../../page/look/lay-out-row";
import { looksOf } from "../../../page/look/look-at";

const calculator = createCalculator();

/** Row 1 holds the values, columns are 60 pixels wide and every letter 10. */
const rowOf = (
  values: readonly (string | number | null)[],
  before: readonly number[] = [],
  style: Partial<Style> = {},
) => {
  const book = new Book(calculator);
  const sheet = book.activeSheet;
  const area = { row: 0, column: 0, rows: 1, columns: values.length };
  book.write(sheet.id, area, [values.map((value) => ({ value }))], "pasted");
  book.setStyle(sheet.id, area, style, "user");
  const source = {
    rows: layOutAxis(5, () => 20),
    columns: layOutAxis(values.length, () => 60),
    showGridlines: true,
    lookAt: looksOf({ book, calculator, locale: "en-US" }, sheet),
    stateAt: statesOf(book, sheet),
    mergeAt: () => undefined,
    measure: (text: string) => text.length * 10,
  };
  const own = values.map((_, column) => column).filter((column) => !before.includes(column));
  return layOutRow(source, 0, { before, own }, 0);
};

describe("a row's cells", () => {
  it("let text run over blank neighbours only as far as it needs", () => {
    const boxes = rowOf(["0123456789", null, null]);
    expect(boxes[0]?.spill).toEqual({ left: 0, right: 60 });
    expect(boxes.map((box) => box.gridlines.right)).toEqual([false, true, true]);
  });

  it("cut text off at a neighbour that holds something", () => {
    expect(rowOf(["0123456789", 1])[0]?.spill.right).toBe(0);
  });

  it("shorten a General number, and turn one that cannot be shortened into ####", () => {
    expect(rowOf([0.123456789])[0]?.text).toBe("0.123");
    expect(rowOf([123456789])[0]?.text).toBe("#####");
  });

  it("keep stacked text and numbers whole, within the cell", () => {
    const boxes = rowOf(["0123456789", null, 123456789], [], { rotation: stacked });
    expect(boxes.map((box) => [box.text, box.spill.right])).toEqual([
      ["0123456789", 0],
      ["", 0],
      ["123456789", 0],
    ]);
  });

  it("repeat from before only what runs over into them", () => {
    expect(rowOf(["0123456789", null], [0]).map((box) => box.column)).toEqual([0, 1]);
    expect(rowOf(["short", null], [0]).map((box) => box.column)).toEqual([1]);
  });
});

describe("a cell's look", () => {
  const bookWithRule = (stopIfTrue: boolean) => {
    const book = new Book(calculator);
    const { id } = book.activeSheet;
    const areas = [{ row: 0, column: 0, rows: 3, columns: 1 }];
    book.write(id, areas[0]!, [[{ value: 1 }], [{ value: 5 }], [{ value: 9 }]], "pasted");
    const rule = (formula: string) => ({ kind: "custom" as const, formula });
    const first = {
      areas,
      rule: rule("=A1>4"),
      style: { fill: "#FF0000" },
      priority: 1,
      stopIfTrue,
    };
    book.addConditionalFormat(id, first, "user");
    const second = {
      areas,
      rule: rule("=A1>2"),
      style: { fill: "#00FF00", bold: true },
      priority: 2,
    };
    book.addConditionalFormat(id, { ...second, stopIfTrue: false }, "user");
    return looksOf({ book, calculator, locale: "zh-CN" }, book.activeSheet);
  };

  it("moves a rule's references to the cell and lets the lower priority number win", () => {
    const lookAt = bookWithRule(false);
    expect([0, 1].map((row) => lookAt(row, 0).style.fill)).toEqual([null, "#FF0000"]);
    expect(lookAt(1, 0).style.bold).toBe(true);
  });

  it("stops at a rule that says so", () => {
    expect(bookWithRule(true)(1, 0).style.bold).toBe(false);
  });

  it("gives a table's cells its header and bands, but never over the cell's own fill", () => {
    const book = new Book(calculator);
    const { id } = book.activeSheet;
    const area = { row: 0, column: 0, rows: 3, columns: 2 };
    book.write(id, { ...area, rows: 1 }, [[{ value: "a" }, { value: "b" }]], "pasted");
    book.addTable(id, area, { showHeaders: true, style: "TableStyleMedium2" }, "user");
    book.setStyle(id, { row: 1, column: 1, rows: 1, columns: 1 }, { fill: "#FFF2CC" }, "user");
    const lookAt = looksOf({ book, calculator, locale: "zh-CN" }, book.activeSheet);
    expect(lookAt(0, 0)).toMatchObject({
      color: "#FFFFFF",
      style: { fill: "#4472C4", bold: true },
    });
    expect(lookAt(1, 0).style.fill).toBe("#D9E1F2");
    expect(lookAt(1, 1).style.fill).toBe("#FFF2CC");
    expect(lookAt(2, 0).style.fill).toBeNull();
  });
});
