import { parseClipboardText } from "../../../book/typed-input/parse-clipboard-text";
import { parseEntry } from "../../../book/typed-input/parse-entry";

describe("what Excel makes of typed text", () => {
  it.each([
    ["7", { value: 7 }],
    [" -1.50 ", { value: -1.5 }],
    ["+3", { value: 3 }],
    [".5", { value: 0.5 }],
    ["5.", { value: 5 }],
    ["1,234,567", { value: 1_234_567, numberFormat: "#,##0" }],
    ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
    ["50%", { value: 0.5, numberFormat: "0%" }],
    ["29.3%", { value: 0.293, numberFormat: "0.00%" }],
    ["¥1200", { value: 1200, numberFormat: "¥#,##0" }],
    ["(5)", { value: -5 }],
    ["1e3", { value: 1000, numberFormat: "0.00E+00" }],
    ["2 1/2", { value: 2.5, numberFormat: "# ?/?" }],
    ["12345678901234567890", { value: 12_345_678_901_234_500_000 }],
  ])("reads the number in %j", (text, entry) => {
    expect(parseEntry(text, "General")).toEqual(entry);
  });

  it.each([
    ["2026-11-23", 46_349, "yyyy/m/d"],
    ["2026/1/2", 46_024, "yyyy/m/d"],
    ["2026年11月23日", 46_349, 'yyyy"年"m"月"d"日"'],
    ["2026-11", 46_327, "mmm-yy"],
    ["1900-02-28", 59, "yyyy/m/d"],
    ["1900-02-29", 60, "yyyy/m/d"],
    ["1900-03-01", 61, "yyyy/m/d"],
    ["9999-12-31", 2_958_465, "yyyy/m/d"],
    ["18:00", 0.75, "h:mm"],
    ["6:00:00 PM", 0.75, "h:mm:ss AM/PM"],
    ["2026-11-23 6:00 PM", 46_349.75, "yyyy/m/d h:mm"],
  ])("reads the moment in %j", (text, value, numberFormat) => {
    expect(parseEntry(text, "General")).toEqual({ value, numberFormat });
  });

  it("counts days from 1904 in a workbook that does", () => {
    expect(parseEntry("1904-01-02", "General", "1904")).toMatchObject({ value: 1 });
    expect(parseEntry("1903-12-31", "General", "1904")).toEqual({ value: "1903-12-31" });
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "1,23",
    "1.2.3",
    "12:60",
    "5 kg",
    "-",
    "=",
    " ",
    "2026/1-2",
  ])("takes %j as text", (text) => {
    expect(parseEntry(text, "General")).toEqual({ value: text });
  });

  it.each([
    ["=A1", "=A1"],
    ["+1+2", "=+1+2"],
    ["-A1", "=-A1"],
    ["=1=1", "=1=1"],
  ])("takes %j as a formula", (text, formula) => {
    expect(parseEntry(text, "General")).toEqual({ formula });
  });

  it("knows booleans and errors in any letters", () => {
    expect(parseEntry("true", "General")).toEqual({ value: true });
    expect(parseEntry("#n/a", "General")).toEqual({ value: { error: "#N/A" } });
  });

  it("takes what follows an apostrophe as text, and everything in a text cell", () => {
    expect(parseEntry("'007", "General")).toEqual({ value: "007", quoted: true });
    expect(parseEntry("=A1", "@")).toEqual({ value: "=A1" });
    expect(parseEntry("007", "@")).toEqual({ value: "007" });
  });

  it("takes 50 for 50 % in a cell of percent format, and 0.5 as it is", () => {
    expect(parseEntry("50", "0.00%")).toEqual({ value: 0.5 });
    expect(parseEntry("0.5", "0%")).toEqual({ value: 0.5 });
    expect(parseEntry("29.3", "0%")).toEqual({ value: 0.293 });
  });
});

describe("text from the clipboard", () => {
  it.each([
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\nb", [["a"], ["b"]]],
    [
      "a\t\r\n\tb",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ["a\t", [["a", ""]]],
    ['"x\r\ny"\t"say ""hi"""', [["x\ny", 'say "hi"']]],
    ['"tab\there"\tz', [["tab\there", "z"]]],
    ['"a" b\tc', [['"a" b', "c"]]],
    ['5" pipe', [['5" pipe']]],
    ["", []],
  ])("%j becomes its cells", (text, cells) => {
    expect(parseClipboardText(text)).toEqual(cells);
  });
});
