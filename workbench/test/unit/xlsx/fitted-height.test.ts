import { defaultStyle } from "../../../book/style";
import { fittedHeight } from "../../../xlsx/fitted-height";

const heightOf = (value: string | number, wrapText: boolean, width = 106) =>
  fittedHeight(
    [{ column: 0, cell: { value, style: { ...defaultStyle, fontSize: 10, wrapText } } }],
    () => width,
  );

test("a wrapped text that is longer than its line makes its row higher, line by line", () => {
  expect(heightOf("碳".repeat(10), true)).toBeUndefined();
  expect(heightOf("碳".repeat(11), true)).toBe(30);
  expect(heightOf("碳".repeat(21), true)).toBe(44);
  expect(heightOf("one\ntwo\nthree", true)).toBe(44);
});

test("a text that is not wrapped, and a number, leave the row as it is", () => {
  expect(heightOf("碳".repeat(50), false)).toBeUndefined();
  expect(heightOf(123456789012345, true, 20)).toBeUndefined();
});

test("a row ends at 409 points", () => {
  expect(heightOf("碳".repeat(5000), true)).toBe(409);
});
