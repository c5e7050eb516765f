import { placeKey } from "../../../src/integrity/look";
import { lookAt } from "../../../src/saved/saved-look";
import { bookOf, number, row } from "./one-book";

const area = { row: 0, column: 0, rows: 2, columns: 1 };
const rule = { area, accepts: { kind: "decimal", low: "0", high: "2" }, locked: false } as const;

const lookedAt = (its: Parameters<typeof bookOf>[0], title = "S") =>
  lookAt(bookOf(its), {
    rules: [{ title, rule: rule as never }],
    printed: [{ title, area }],
  });

const ruleIn = (its: Parameters<typeof bookOf>[0]) => lookedAt(its).rules.get(placeKey("S", area));

const validation = (attributes: string, inner = "", sqref = "A1:A2"): string =>
  `<dataValidation ${attributes} showErrorMessage="1" sqref="${sqref}">${inner}</dataValidation>`;

const limits = (low: string, high = ""): string =>
  `<formula1>${low}</formula1>${high === "" ? "" : `<formula2>${high}</formula2>`}`;

const accepted = (xml: string) =>
  ruleIn({ behind: `<dataValidations>${xml}</dataValidations>` })?.accepts;

it.each([
  ["a decimal", 'type="decimal"', limits("0", "$C$1"), { kind: "decimal", low: "0", high: "$C$1" }],
  ["a whole number", 'type="whole"', limits("1", "12"), { kind: "whole", low: "1", high: "12" }],
  ["above", 'type="decimal" operator="greaterThan"', limits("0"), { kind: "above", low: "0" }],
  [
    "at least",
    'type="decimal" operator="greaterThanOrEqual"',
    limits("-1.5E3"),
    { kind: "atLeast", low: "-1.5E3" },
  ],
  ["another comparison", 'type="decimal" operator="lessThan"', limits("0"), null],
  ["a list", 'type="list"', limits('"是,""否"""'), { kind: "list", source: '是,"否"' }],
  ["a list of cells", 'type="list"', limits("$C$1:$C$9"), { kind: "list", source: "$C$1:$C$9" }],
  [
    "a length",
    'type="textLength" operator="lessThanOrEqual"',
    limits("255"),
    { kind: "text", longest: 255 },
  ],
  ["a date", 'type="date"', limits("1", "2"), { kind: "date", low: "", high: "" }],
  ["one we never make", 'type="custom"', limits("TRUE"), null],
])("a validation of %s is told in the plan's words", (_, attributes, inner, accepts) => {
  expect(accepted(validation(attributes, inner))).toEqual(accepts);
});

it("cells without a validation, or of which only some have it, accept nothing in particular", () => {
  expect(ruleIn({})).toEqual({ accepts: null, alerts: false, locked: true });
  expect(accepted(validation('type="decimal"', limits("0", "2"), "A1"))).toBeNull();
});

it("two validations that say the same are one", () => {
  const of = (sqref: string) => validation('type="decimal"', limits("0", "2"), sqref);
  expect(accepted(of("A1") + of("A2 B7"))).toEqual({ kind: "decimal", low: "0", high: "2" });
});

it("a validation that warns nobody does not alert", () => {
  const silent =
    '<dataValidation type="whole" sqref="A1:A2"><formula1>1</formula1></dataValidation>';
  expect(ruleIn({ behind: `<dataValidations>${silent}</dataValidations>` })?.alerts).toBe(false);
});

it("a validation that refers to another sheet stands in the extension", () => {
  const [x14, xm] = [
    "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
    "http://schemas.microsoft.com/office/excel/2006/main",
  ];
  const behind = `<extLst><ext xmlns:x="${x14}" xmlns:xm="${xm}"><x:dataValidations><x:dataValidation type="list" showErrorMessage="1"><x:formula1><xm:f>T!$A$1</xm:f></x:formula1><xm:sqref>A1:A2</xm:sqref></x:dataValidation></x:dataValidations></ext></extLst>`;
  expect(ruleIn({ behind })?.alerts).toBe(true);
});

it("locks are those of the looks, unknown where they differ", () => {
  const styles = '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>';
  const locked = (...looks: readonly number[]) =>
    ruleIn({
      styles,
      rows: looks.map((its, at) => row(at + 1, number(`A${at + 1}`, 1, its))).join(""),
    })?.locked;
  expect([locked(1, 1), locked(0, 0), locked(1, 0)]).toEqual([false, true, null]);
});

it.each([
  ["nothing", "", "", false],
  ["a row within", '<row r="2" hidden="1"/>', "", true],
  ["a row below", '<row r="3" hidden="1"/>', "", false],
  ["a column within", "", '<cols><col min="1" max="3" hidden="1"/></cols>', true],
  ["a column beside", "", '<cols><col min="2" max="3" hidden="1"/></cols>', false],
])("of what is printed, hidden is: %s", (_, rows, before, isHidden) => {
  expect(lookedAt({ rows, before }).hidden.get(placeKey("S", area))).toBe(isHidden);
});

it("of a sheet that is gone nothing is told", () => {
  const { rules, hidden } = lookedAt({}, "另一张");
  expect([rules.size, hidden.size]).toEqual([0, 0]);
});
