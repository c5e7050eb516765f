import { asText } from "../../../src/cells/as-text";

it.each([
  "=1+1",
  "2023-12",
  "-5",
  "@SUM",
  "'quoted",
  "１２",
  "＝A1",
  "TRUE",
  "May 2023",
  "¥5",
  "#N/A",
])("%s, which Excel would read as something else, is written as text", (text) => {
  expect(asText(text)).toBe(`'${text}`);
});

it.each(["运行部", "SR-03", "方针 2023", "Maybe", "truth", ""])(
  "%p is written as it is",
  (text) => {
    expect(asText(text)).toBe(text);
  },
);
