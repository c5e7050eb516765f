import { Book } from "../../../book/book";
import type { Content } from "../../../book/content";
import { createCalculator } from "../../../calc/calculator";
import { barText, editingText, ownText } from "../../../page/entry/editing-text";
import { listChoices } from "../../../page/entry/list-choices";
import { summarise } from "../../../page/sheet/summary";

const calculator = createCalculator();
const options = { locale: "zh-CN", date1904: false } as const;
const first = { row: 0, column: 0, rows: 1, columns: 1 };

const textFor = (content: Content, numberFormat = "General"): string => {
  const book = new Book(calculator);
  book.setStyle(book.activeSheet.id, first, { numberFormat }, "user");
  book.write(book.activeSheet.id, first, [[content]], "pasted");
  return editingText(book.activeSheet, 0, 0, options);
};

describe("the text one edits", () => {
  it("is the whole value, not what the format shows", () => {
    expect(textFor({ value: 1 / 3 }, "0.0")).toBe("0.333333333333333");
    expect(textFor({ value: 0.125 }, "0%")).toBe("12.5%");
    expect(textFor({ value: 45292 }, "yyyy-mm-dd")).toBe("2024/1/1");
    expect(textFor({ value: 45292.5 }, "m/d")).toBe("2024/1/1 12:00:00");
    expect(textFor({ value: true })).toBe("TRUE");
  });

  it("is the formula, and an apostrophe before quoted text", () => {
    expect(textFor({ formula: "=1+1" })).toBe("=1+1");
    expect(textFor({ value: "=1+1", quoted: true })).toBe("'=1+1");
  });
});

describe("the formula bar", () => {
  const book = new Book(calculator);
  const sheet = book.activeSheet;
  book.write(sheet.id, first, [[{ formula: "=SEQUENCE(2)" }]], "pasted");

  it("says a cell's own formula", () => {
    expect(barText(sheet, 0, 0, options)).toEqual({ text: "=SEQUENCE(2)", owner: "cell" });
    expect(ownText(sheet, 0, 0, options)).toBe("=SEQUENCE(2)");
  });

  it("says whose array a cell shows, which is not the cell's to edit", () => {
    expect(editingText(sheet, 1, 0, options)).toBe("2");
    expect(barText(sheet, 1, 0, options)).toEqual({ text: "=SEQUENCE(2)", owner: "array" });
    expect(ownText(sheet, 1, 0, options)).toBe("");
  });
});

describe("a list's choices", () => {
  const choicesOf = (source: string): string[] | null => {
    const book = new Book(calculator);
    const { id } = book.activeSheet;
    book.write(
      id,
      { row: 0, column: 2, rows: 2, columns: 1 },
      [[{ value: "甲" }], [{ value: 2 }]],
      "pasted",
    );
    book.setValidation(
      id,
      first,
      {
        rule: { kind: "list", source, inCellDropDown: true },
        ignoreBlanks: true,
        alert: { show: true, style: "stop", title: "", message: "" },
        prompt: { show: false, title: "", message: "" },
      },
      "user",
    );
    return listChoices(book, calculator, { sheet: book.activeSheet, row: 0, column: 0 }, options);
  };

  it("come from the rule's words or from cells", () => {
    expect(choicesOf("a, b")).toEqual(["a", "b"]);
    expect(choicesOf("=$C$1:$C$2")).toEqual(["甲", "2"]);
  });

  it("are none on a cell without a list", () => {
    const book = new Book(calculator);
    const spot = { sheet: book.activeSheet, row: 0, column: 0 };
    expect(listChoices(book, calculator, spot, options)).toBeNull();
  });
});

describe("what a selection comes to", () => {
  const summaryOf = (contents: readonly Content[]) => {
    const book = new Book(calculator);
    const area = { ...first, columns: contents.length };
    book.write(book.activeSheet.id, area, [contents], "pasted");
    book.select(book.activeSheet.id, area);
    return summarise(book.activeSheet);
  };

  it("counts every filled cell and adds up the numbers", () => {
    const contents = [{ value: 1 }, { value: 3 }, { value: "x" }, { value: null }];
    expect(summaryOf(contents)).toEqual({ count: 3, sum: 4, average: 2 });
  });

  it("has no sum beside an error, and is nothing for one cell", () => {
    const broken = [{ value: 1 }, { value: { error: "#N/A" } as const }];
    expect(summaryOf(broken)).toEqual({ count: 2, sum: null, average: null });
    expect(summaryOf([{ value: 1 }, { value: null }])).toBeNull();
  });
});
