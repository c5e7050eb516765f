import type { Value } from "../../../book/value";
import { formatValue } from "../../../format/format-value";

const show = (value: Value, format: string, locale: "zh-CN" | "en-US" = "zh-CN") =>
  formatValue(value, format, { locale, date1904: false });

test.each<[Value, string, string]>([
  [null, "0.00", ""],
  [1234567.891, "General", "1234567.891"],
  [0.1 + 0.2, "General", "0.3"],
  [1 / 3, "General", "0.333333333"],
  [123456789012, "General", "1.23457E+11"],
  [1e-10, "General", "1E-10"],
  [1.005, "0.00", "1.01"],
  [0.285, "0%", "29%"],
  [12350, "0.0,", "12.4"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [226.265, "[>=1000]#,##0;0.00####", "226.265"],
  [1234.5, "[>=1000]#,##0;0.00####", "1,235"],
  [0.000012, "[>=1000]#,##0;0.00####", "0.000012"],
  [-1.005, "0;-0.00", "-1.01"],
  [-1.005, "0.00;-0", "-1"],
  [0, "0.0;-0.0;0", "0"],
  [5.25, "[<1]0.00;[<10]0.0;0", "5.3"],
  [12.5, "[<1]0.00;[<10]0.0;0", "13"],
  [1.255, '"a;b"0.00', "a;b1.26"],
  [45000, "yyyy-mm-dd", "2023-03-15"],
  [45000, 'yyyy"年"m"月"d"日"', "2023年3月15日"],
  [60, "yyyy/m/d", "1900/2/29"],
  [-1, "yyyy-mm-dd", "########"],
  [0.75, "h:mm AM/PM", "6:00 PM"],
  [0.75, '上午/下午h"时"', "下午6时"],
  [45000, "aaaa", "星期三"],
  [45000, "dddd", "Wednesday"],
  [1.5, "[h]:mm", "36:00"],
  [0, '0;-0;"零"', "零"],
  ["甲", '0;0;0;"["@"]"', "[甲]"],
  ["甲", "0.00", "甲"],
  [12, "@", "12"],
  [true, "0.00", "TRUE"],
  [{ error: "#DIV/0!" }, "0.00", "#DIV/0!"],
])("shows %j as %s: %s", (value, format, text) => {
  expect(show(value, format).text).toBe(text);
});

test("names the colour the format's section asks for", () => {
  expect(show(-5, "0;[Red]-0").color).toBe("#FF0000");
  expect(show(5, "[Color10]0").color).toBe("#008000");
  expect(show(5, "0;[Red]-0").color).toBeNull();
});

test("counts days from 1904 in a book of that system", () => {
  const options = { locale: "en-US", date1904: true } as const;
  expect(formatValue(0, "yyyy-mm-dd", options).text).toBe("1904-01-01");
});
