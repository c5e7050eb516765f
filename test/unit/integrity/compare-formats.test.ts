import { on, type Step } from "../tampering/step";
import { fixesAfter } from "./small-book";

const [number, text, data] = [on("表一", 3, 2), on("表一", 6, 1), on("数据", 1, 1)];
const quotation = on("数据", 1, 3);
const entry = on("表一", 3, 1);
const heading = on("表一", 2, 1);

it.each([
  ["General, which shows a value as it is", number, "General"],
  ["that of text, which does, too", number, "@"],
  ["the same, spelled as LibreOffice writes it", number, "[>=1000]#,##0;0.00####"],
  ["signs that are quoted alone, spelled as LibreOffice writes them", quotation, "\\「@\\」"],
  ["a date in a cell that takes any text, as Excel gives it", text, "yyyy-mm-dd"],
  ["a date in Chinese signs there", text, 'yyyy"年"m"月"d"日"'],
  ["a date with a locale there", text, "[$-zh-CN]yyyy/m/d;@"],
  ["a whole per cent in an entry, as Excel gives it", entry, "0%"],
  ["a finer per cent in an entry", entry, "0.00%"],
  ["anything in the rows of the table", data, '"9"'],
])("leaves %s", (_, at, format) => {
  expect(fixesAfter({ do: "format", at, format })).toEqual([]);
});

it.each([
  ["a text in place of the value", number, '"99"'],
  ["nothing at all", number, ";;;"],
  ["other signs around a quotation", quotation, "\\「\\不@\\」"],
  ["quoted words around it", quotation, '"「不"@"」"'],
  ["a per cent where nobody enters", number, "0%"],
  ["a date in a cell for numbers", entry, "yyyy-mm-dd"],
  ["a date that says something else", text, 'yyyy"万"'],
  ["fewer decimals where no format was laid out", heading, "0"],
])("finds %s", (_, at, format) => {
  expect(fixesAfter({ do: "format", at, format }).map(([code]) => code)).toEqual([
    "format-changed",
  ]);
});

it("tells cells below each other that were changed alike once", () => {
  const steps = [3, 4].map((row): Step => ({
    do: "format",
    at: on("表一", row, 2),
    format: '"9"',
  }));
  expect(fixesAfter(...steps)).toMatchObject([
    ["format-changed", { area: { row: 3, column: 2, rows: 2, columns: 1 } }],
  ]);
});

it("takes a separator with a backslash before it for the separator", () => {
  const date: Step = { do: "format", at: text, format: "yyyy\\-mm\\-dd" };
  expect(fixesAfter(date)).toEqual([]);
});
