import { choices, type ChoiceKey } from "../../../src/standard/choices";
import { choiceFromText } from "../../../src/strings/choice-from-text";
import { choices as english } from "../../../src/strings/en-US/choices";
import { choices as chinese } from "../../../src/strings/zh-CN/choices";

const wordsOf = (key: ChoiceKey, code: string): readonly string[] =>
  [code, chinese, english].map((its) =>
    typeof its === "string" ? its : ((its[key] as Readonly<Record<string, string>>)[code] ?? ""),
  );

const choiceKeys = Object.keys(choices) as ChoiceKey[];
const all = choiceKeys.flatMap((key) => choices[key].map((code) => [key, code] as const));

describe("a choice", () => {
  it.each(all)("of %s is %s by its code and by its words in both languages", (key, code) => {
    for (const words of wordsOf(key, code)) expect(choiceFromText(key, words)).toBe(code);
  });

  it("is not a matter of capitals", () => {
    expect(choiceFromText("method", "HISTORICAL")).toBe("historical");
  });

  it.each([" 历史法", "ｈｉｓｔｏｒｉｃａｌ"])(
    "is not guessed from %p, which the workbook's formulas do not take for it either",
    (text) => {
      expect(choiceFromText("method", text)).toBeUndefined();
    },
  );

  it.each(["", "历史", "advanced value", "0.05", "yes"])("of the method is none for %p", (text) => {
    expect(choiceFromText("method", text)).toBeUndefined();
  });

  it.each(choiceKeys)("of %s has words of its own", (key) => {
    const words = choices[key].map((code) => [...new Set(wordsOf(key, code))]);
    expect(new Set(words.flat()).size).toBe(words.flat().length);
  });
});
