import { languageFor } from "../../../src/strings/language";

describe("the language for Office's display language", () => {
  it.each(["zh-CN", "zh-TW", "zh-Hans-CN", "ZH-hk", "zh"])("is Chinese for %s", (display) => {
    expect(languageFor(display)).toBe("zh-CN");
  });

  it.each(["en-US", "de-DE", "ja-JP", ""])("is English for %p", (display) => {
    expect(languageFor(display)).toBe("en-US");
  });
});
