import { readPageOptions, writePageOptions } from "../../../page/page-options";
import { sentencesIn } from "../../../page/strings/use-sentences";

describe("the page's options", () => {
  it("are read from the address, and default where it is silent or wrong", () => {
    const query = "?lang=en-US&theme=dark&excel=2021&storage=kept&access=readOnly&pane=270";
    expect(readPageOptions(query, 350)).toEqual({
      language: "en-US",
      theme: "dark",
      excel: "2021",
      storage: "kept",
      access: "readOnly",
      paneWidth: 270,
    });
    expect(readPageOptions("?lang=fr&pane=wide", 350)).toEqual({
      language: "zh-CN",
      theme: "light",
      excel: "web",
      storage: "browser",
      access: "readWrite",
      paneWidth: 350,
    });
  });

  it("come back from the address they are written to", () => {
    const options = readPageOptions("?lang=en-US&pane=433&theme=dark&storage=kept", 350);
    expect(readPageOptions(writePageOptions(options), 350)).toEqual(options);
  });

  it.each([
    ["", 412],
    ["?pane=9", 270],
    ["?pane=320", 320],
    ["?pane=9999", 600],
  ])(
    "say %s for how wide the pane is, within its limits and else as it was left",
    (query, width) => {
      expect(readPageOptions(query, 412).paneWidth).toBe(width);
    },
  );
});

describe("the page's sentences", () => {
  it("are all there in both languages, and none is empty", () => {
    const words = Object.values(sentencesIn).map((language) =>
      Object.values(language).map((say) =>
        // The tables of sentences inside are walked in sentences.test.ts.
        typeof say === "function" ? say("x") : typeof say === "string" ? say : "a table",
      ),
    );
    expect(words.flat().filter((text) => text.trim() === "")).toEqual([]);
  });
});
