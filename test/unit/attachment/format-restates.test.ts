import { formatRestates } from "../../../src/attachment/format-restates";

it.each([
  "General",
  "0.00",
  "#,##0",
  "[>=1000]#,##0;0.00####",
  '0.0" kg"',
  "0%",
  "0.00E+00",
  "# ?/?",
  "@",
  'yyyy"年"m"月"',
  "h:mm",
  "[Red]-0;0",
])("%s shows the value", (code) => {
  expect(formatRestates(code)).toBe(false);
});

it.each(['"99.9"', ";;;", '0" ×10^4"', "0.0,", "0!.0,", '0;"12"', "[Red]", "\\1\\2", '""'])(
  "%s shows something else",
  (code) => {
    expect(formatRestates(code)).toBe(true);
  },
);
