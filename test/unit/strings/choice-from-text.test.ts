import { choiceFromText } from "../../../src/strings/choice-from-text";

describe("the choice a cell's text means", () => {
  it.each(["historical", "HISTORICAL", "历史法", "Best historical year"])(
    "is found in %s",
    (text) => {
      expect(choiceFromText("method", text)).toBe("historical");
    },
  );

  it.each([" 历史法", "历史法 ", "ｈｉｓｔｏｒｉｃａｌ"])(
    "is not guessed from “%s”, which the formulas do not take for it either",
    (text) => {
      expect(choiceFromText("method", text)).toBeUndefined();
    },
  );
});
