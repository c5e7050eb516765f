import { splitText } from "../../../src/sheets/split-text";
import { highestRow, textHeight, textLines, wantedHeight } from "../../../src/sheets/text-height";
import { textWidth } from "../../../src/sheets/text-width";

it("an East Asian character is as wide as the font is high, and a tenth more; Latin letters are narrower by class", () => {
  expect(textWidth("碳评", 10).toFixed(3)).toBe("22.000");
  expect(textWidth("𠮷", 10).toFixed(3)).toBe("11.000");
  const widths = ["i", "a", "A", "W"].map((sign) => textWidth(sign, 10));
  expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  expect(new Set(widths).size).toBe(4);
});

it("is measured as format 2 has it: sealed files are held to these widths", () => {
  const widths: readonly (readonly [string, string])[] = [
    [" '`ijl.,:;|", "0.330"],
    ['!"()IJ[]{}\\frt', "0.440"],
    ["*-/?L_csvxyz", "0.583"],
    ["$0123456789EFSTaek", "0.649"],
    ["#BKPRXYZbdghnopqu", "0.715"],
    ["+<=>ACDGHUV^w~", "0.858"],
    ["%&MNOQm", "1.078"],
    ["@W", "1.144"],
  ];
  expect(widths.map(([signs]) => signs).join("")).toHaveLength(95);
  for (const [signs, width] of widths)
    for (const sign of signs) expect([sign, textWidth(sign, 1).toFixed(3)]).toEqual([sign, width]);
});

it("a text takes as many lines as its words need, and one for each line break", () => {
  expect(textLines("", 100)).toBe(1);
  expect(textLines("碳".repeat(10), 116 + 6)).toBe(1);
  expect(textLines("碳".repeat(11), 116 + 6)).toBe(2);
  expect(textLines("一\n\n二", 100)).toBe(3);
  expect(textLines("carbon carbon", 60)).toBe(2);
});

it("no line begins with a closing sign, so that it takes the character before it along", () => {
  expect(textLines("碳碳碳。", 33 + 6)).toBe(2);
  expect(textLines(`碳碳碳。${"碳".repeat(2)}`, 33 + 6)).toBe(3);
});

it("a word longer than its line is cut", () => {
  expect(textLines("a".repeat(100), 106)).toBeGreaterThan(5);
});

it("a row is never higher than Excel's rows are, whatever it wants", () => {
  const long = "碳".repeat(5000);
  expect(wantedHeight(long, 100)).toBeGreaterThan(highestRow);
  expect(textHeight(long, 100)).toBe(highestRow);
});

const sentences = Array.from({ length: 40 }, (_, n) => `第 ${n} 句，核对了台账。`).join("");

it.each([
  ["sentences", sentences],
  ["one sentence without end", "碳".repeat(3000)],
  ["words without a sentence", "carbon ".repeat(800)],
  ["one word", "a".repeat(3000)],
  ["lines", "一行\n".repeat(60)],
])("a text of %s is in pieces that fit, which are the text again", (_, text) => {
  const pieces = splitText(text, 200, 5);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join("")).toBe(text);
  // A line break at its end is no line of its own to a reader.
  for (const piece of pieces) expect(textLines(piece, 200)).toBeLessThanOrEqual(5);
});

it("pieces end where sentences do", () => {
  for (const piece of splitText(sentences, 200, 5)) expect(piece).toMatch(/。$/);
});

it("a text that fits is one piece", () => {
  expect(splitText("一句。", 200, 5)).toEqual(["一句。"]);
});
