import { nothingAllowed } from "../../../book/nothing-allowed";
import type { Comparison, ValidationRule } from "../../../book/validation";
import { area, openBook, refusal, stopping } from "./open-book";

const ruled = (rule: ValidationRule, ignoreBlanks = true) => {
  const bench = openBook();
  bench.book.setValidation(bench.sheet.id, area("A1:A9"), stopping(rule, ignoreBlanks), "user");
  return bench;
};

const number = (
  kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength",
  operator: Comparison,
  formula1: string,
  formula2: string | null = null,
): ValidationRule => ({ kind, operator, formula1, formula2 });

const list = (source: string): ValidationRule => ({ kind: "list", source, inCellDropDown: true });

describe("typing into a cell", () => {
  it("stores what Excel makes of it", () => {
    const { type, value, cell } = openBook();
    type("A1", "50%");
    type("A2", "=A1*2");
    expect([value("A1"), value("A2"), cell("A1")?.style.numberFormat]).toEqual([0.5, 1, "0%"]);
  });

  it("refuses a malformed formula with a sentence, and closes a parenthesis left open", () => {
    const { type, formula } = openBook();
    expect(type("A1", "=1+*2")).toMatchObject({
      kind: "refused",
      refusal: { kind: "formulaMalformed" },
    });
    type("A1", "=SUM(B1:B2");
    expect(formula("A1")).toBe("=SUM(B1:B2)");
  });

  it("clears the cell when nothing is typed", () => {
    const { type, value, write } = openBook();
    write("A1", [[1]]);
    type("A1", "");
    expect(value("A1")).toBeNull();
  });
});

describe("validation of typed entries", () => {
  it.each<[ValidationRule, readonly string[], readonly string[]]>([
    [number("wholeNumber", "between", "1", "10"), ["1", "10", "=2+3"], ["0", "2.5", "x", "TRUE"]],
    [number("decimal", "notBetween", "0", "1"), ["-0.1", "1.5"], ["0.5", "50%"]],
    [number("decimal", "greaterThan", "2.5"), ["2.6"], ["2.5", "=2", "=NA()"]],
    [number("decimal", "lessThanOrEqual", "=$C$1"), ["100", "-5"], ["100.1"]],
    [number("date", "greaterThanOrEqual", "2026-01-01"), ["2026-01-01"], ["2025-12-31", "soon"]],
    [number("time", "lessThan", "12:00"), ["11:59"], ["12:00"]],
    [number("textLength", "equal", "3"), ["abc", "123"], ["ab", "1234"]],
    [list("A, B,2"), ["A", "B", "2"], ["a", "C", "A,B"]],
    [list("=$D$1:$D$3"), ["Yes", "yes", "7"], ["no", "8"]],
    [list("=choices"), ["YES", "7"], ["maybe"]],
    [{ kind: "custom", formula: "=ISNUMBER(A1)" }, ["1", "=1"], ["x"]],
    [{ kind: "custom", formula: "=COUNTIF($A$1:$A$9,A1)=1" }, ["new"], ["there"]],
    [{ kind: "custom", formula: "=$E$1<=10" }, ["10"], ["11"]],
  ])("of the rule %j lets in %j and not %j", (rule, good, bad) => {
    const { book, sheet, type, write, value } = ruled(rule);
    const meaning = "=Sheet1!$D$1:$D$2";
    book.addName(
      { name: "choices", formula: meaning, sheetId: null, visible: true, comment: "" },
      "user",
    );
    write("C1", [[100]]);
    write("D1", [["Yes"], [7], ["n/a"]]);
    write("E1", [["=SUM(A3)"]]);
    write("A9", [["there"]]);
    for (const text of good) expect([text, type("A3", text).kind]).toEqual([text, "entered"]);
    book.clear(sheet.id, area("A3"), "contents", "user");
    for (const text of bad) expect([text, type("A3", text).kind]).toEqual([text, "invalid"]);
    expect(value("A3")).toBeNull();
  });

  it("reads relative references from the cell they stand for", () => {
    const { write, type } = ruled(number("decimal", "lessThan", "=B1"));
    write("B1", [[1], [2]]);
    expect([type("A1", "1.5").kind, type("A2", "1.5").kind]).toEqual(["invalid", "entered"]);
  });

  it("lets a blank in unless blanks are not ignored", () => {
    const rule = number("wholeNumber", "greaterThan", "0");
    expect(ruled(rule).type("A1", "").kind).toBe("entered");
    expect(ruled(rule, false).type("A1", "").kind).toBe("invalid");
  });

  it("lets anything in beside a blank limit, or from a named list with a blank, while blanks are ignored", () => {
    const { type } = ruled(number("decimal", "lessThan", "=$C$1"));
    expect(type("A1", "5").kind).toBe("entered");
    const named = ruled(list("=choices"));
    named.book.addName(
      { name: "choices", formula: "=Sheet1!$D$1:$D$2", sheetId: null, visible: true, comment: "" },
      "user",
    );
    expect(named.type("A1", "anything").kind).toBe("entered");
    expect(ruled(list("=$D$1:$D$2")).type("A1", "anything").kind).toBe("invalid");
  });

  it("gives way to one who insists on a warning, but not on a stop", () => {
    const { book, sheet, type } = openBook();
    const rule = number("decimal", "lessThan", "1");
    const warning = { show: true, style: "warning", title: "t", message: "m" } as const;
    book.setValidation(sheet.id, area("A1"), { ...stopping(rule), alert: warning }, "user");
    book.setValidation(sheet.id, area("A2"), stopping(rule), "user");
    expect(type("A1", "5")).toEqual({ kind: "invalid", alert: warning });
    expect(type("A1", "5", "insist").kind).toBe("entered");
    expect(type("A2", "5", "insist").kind).toBe("invalid");
  });

  it("keeps silent where its alert is off", () => {
    const { book, sheet, type } = openBook();
    const validation = stopping(number("decimal", "lessThan", "1"));
    const alert = { ...validation.alert, show: false };
    book.setValidation(sheet.id, area("A1"), { ...validation, alert }, "user");
    expect(type("A1", "5").kind).toBe("entered");
  });

  it.each(["pasted", "add-in"] as const)("is not asked of what is written as %j", (how) => {
    const { write, value } = ruled(number("decimal", "lessThan", "1"));
    write("A1", [[5]], how);
    expect(value("A1")).toBe(5);
  });
});

describe("typing a block", () => {
  const small = number("decimal", "lessThan", "10");

  it("asks every cell's validation, and leaves nothing of a block that one of them refuses", () => {
    const { book, write, value, sheet } = ruled(small);
    write("C1", [["=A1+A2"]]);
    write("A1", [[1], [2]], "typed");
    const before = book.snapshot();
    expect(refusal(() => write("A1", [[3], [10]], "typed"))).toBe("InvalidArgument");
    expect(book.snapshot()).toEqual(before);
    expect([value("C1"), sheet.usedArea()?.rows]).toEqual([3, 2]);
  });

  it("takes an alert that may be overridden for a refusal too, and gives its sentence", () => {
    const { book, sheet, write } = openBook();
    const warning = { show: true, style: "warning", title: "", message: "Too much." } as const;
    book.setValidation(sheet.id, area("A1"), { ...stopping(small), alert: warning }, "user");
    expect(() => write("A1", [[10]], "typed")).toThrow("Too much.");
  });

  it("asks a rule of cells typed before in the same block", () => {
    const { write } = ruled({ kind: "custom", formula: "=COUNTIF($A$1:$A$9,A1)=1" });
    expect(refusal(() => write("A1", [["a"], ["b"], ["a"]], "typed"))).toBe("InvalidArgument");
    expect(refusal(() => write("A1", [["a"], ["b"], ["c"]], "typed"))).toBe("done");
  });

  it("lets a table grow, and then asks the rule it handed on to the new rows", () => {
    const { book, sheet, write } = openBook();
    write("A1", [["k"], [1]]);
    book.addTable(sheet.id, area("A1:A2"), { showHeaders: true }, "user");
    book.setValidation(sheet.id, area("A2"), stopping(small), "user");
    expect(refusal(() => write("A3", [[2], [3]], "typed"))).toBe("done");
    expect(sheet.tables[0]?.area.rows).toBe(4);
    expect(refusal(() => write("A4", [[10]], "typed"))).toBe("InvalidArgument");
  });

  it("leaves alone what has no content, and what a merged area covers", () => {
    const { book, sheet, write, value } = ruled(small);
    book.merge(sheet.id, area("A2:A3"), "whole", "user");
    write("B1", [["kept"]]);
    book.write(
      sheet.id,
      area("A1:B3"),
      [
        [{ value: 1 }, undefined],
        [{ value: 2 }, undefined],
        [{ value: 99 }, undefined],
      ],
      "typed",
    );
    expect([value("A1"), value("A2"), value("A3"), value("B1")]).toEqual([1, 2, null, "kept"]);
  });

  it("is refused on locked cells, and in another shape than its area", () => {
    const { book, sheet, write } = openBook();
    const misshapen = () => book.write(sheet.id, area("A1:A2"), [[{ value: 1 }]], "typed");
    expect(refusal(misshapen)).toBe("InvalidArgument");
    book.protect(sheet.id, nothingAllowed, null, "user");
    expect(refusal(() => write("A1", [[1]], "typed"))).toBe("AccessDenied");
  });
});

describe("setting a validation", () => {
  it("replaces the rule of its cells and leaves the others theirs, meaning the same", () => {
    const { book, sheet } = ruled({ kind: "custom", formula: "=A1>B1" });
    book.setValidation(sheet.id, area("A1:A3"), null, "user");
    expect(sheet.validations).toMatchObject([
      { areas: [area("A4:A9")], rule: { formula: "=A4>B4" } },
    ]);
    expect(sheet.validationAt(2, 0)).toBeUndefined();
  });

  it("refuses texts and lists longer than Excel holds, and rules without a limit", () => {
    const { book, sheet } = openBook();
    const set = (rule: ValidationRule) => () =>
      book.setValidation(sheet.id, area("A1"), stopping(rule), "user");
    expect(set(list("x".repeat(256)))).toThrow("255");
    expect(set(number("decimal", "between", "1", null))).toThrow("lacks");
    expect(set({ kind: "custom", formula: "=1+*2" })).toThrow();
  });
});
