import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { galleryStates } from "../../../scripts/screenshots/gallery-states";

const names = galleryStates.map(({ name }) => name);
/** Where there is no pane yet: a page that says why, and nothing else. */
const notices = galleryStates
  .filter(({ book, plays }) => book === "none" || plays?.excel)
  .map(({ name }) => name);
const languages = ["zh-CN", "en-US"] as const;
const folder = (language: string) => join("docs/spoken", language);

it("there is a file of every screen and state in both languages, and no other", () => {
  for (const language of languages)
    expect(readdirSync(folder(language)).sort()).toEqual(names.map((its) => `${its}.txt`).sort());
});

const panes = names.filter((name) => !notices.includes(name));

describe.each(languages.flatMap((language) => panes.map((name) => [language, name] as const)))(
  "what a screen reader says in %s of %s",
  (language, name) => {
    const lines = readFileSync(join(folder(language), `${name}.txt`), "utf8").split("\n");
    const of = (role: string) => lines.filter((line) => line.trim().split(" ")[0] === role);
    const isDialog = lines[0]?.startsWith("dialog ");

    it("names everything that is used, every table, drawing, region and group", () => {
      const named =
        /^\s*(?:button|textbox|searchbox|combobox|checkbox|radio|radiogroup|switch|tab|tabpanel|summary|link|table|image|region|group|progressbar|dialog|spinbutton)\b(?! “[^”\s])/;
      expect(lines.filter((line) => named.test(line))).toEqual([]);
    });

    it("has its headings in order: one of the first level, and no level left out on the way down", () => {
      const levels = of("heading").map((line) => Number(/level (\d)/.exec(line)?.[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(isDialog ? 0 : 1);
      const before = [isDialog ? 1 : 0, ...levels];
      expect(levels.filter((level, index) => level > (before[index] ?? 0) + 1)).toEqual([]);
    });

    it("has one main part and one live region, or is a dialog", () => {
      expect([of("main").length, lines.filter((line) => line.includes("(live")).length]).toEqual(
        isDialog ? [0, 0] : [1, 1],
      );
    });

    it("has nothing counted that is empty", () => {
      expect(lines.filter((line) => /\(0 (?:items|rows|choices|tabs)/.test(line))).toEqual([]);
    });
  },
);
