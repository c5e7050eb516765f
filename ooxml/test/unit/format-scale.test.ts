import { formatScale, formatSuffix } from "../../spreadsheet/format-scale";

it.each([
  ["General", 1],
  ["0", 1],
  ["#,##0.00", 1],
  ["0.000E+00", 1],
  ["##0.0E+0", 1],
  ["yyyy-mm-dd", 1],
  ["@", 1],
  ['#,##0" t, net"', 1],
  ["_-* #,##0.00_-;-* #,##0.00_-", 1],
  ["[$-804]#,##0", 1],
  ["0%", 100],
  ["0.00%", 100],
  ["#,##0,", 0.001],
  ["0.0,,", 1e-6],
  ["0,.0", 0.001],
  ["0.0,;-0.0,", 0.001],
  ["0!.0,", 0.0001],
  ["0!.0000", 0.0001],
  ["0\\.0,", 0.0001],
  ['0"."0000"万"', 0.0001],
  ['0.0,"k"', 0.001],
])("the format %s shows %p times the number", (code, times) => {
  expect(formatScale(code)).toBe(times);
});

it.each([
  ["General", ""],
  ["#,##0.00", ""],
  ['#,##0" kg"', "kg"],
  ['0.0"万"', "万"],
  ["0.0万", "万"],
  ["0\\t", "t"],
  ['"No. "0', ""],
  ['0!.0,"万";0', "万"],
  ["_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ", ""],
  ["[Red]0.0%", "%"],
  ["@", ""],
])("the format %s writes %j behind the number", (code, suffix) => {
  expect(formatSuffix(code)).toBe(suffix);
});
