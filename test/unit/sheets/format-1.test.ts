import { oldestFormat } from "../../../src/sheets/file-format";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import type { SheetKey } from "../../../src/sheets/sheet-plan";
import { languages } from "../../../src/strings/language";

const since2 = [
  "tanping_advanced_unit",
  "tanping_repeated_output",
  "tanping_confirmed_figure",
  "tanping_confirmed_reason",
  "tanping_list_repeated_output",
  "tanping_advanced_factor",
  "tanping_counts_once",
];

describe.each(languages)(
  "a workbook of format 1 in %s, as it is checked and repaired",
  (language) => {
    const plans = { old: layOutWorkbook(language, oldestFormat), now: layOutWorkbook(language) };
    const namesOf = (plan: keyof typeof plans) =>
      plans[plan].sheets.flatMap(({ names }) => [...names.keys()]);
    const sheet = (plan: keyof typeof plans, key: SheetKey) =>
      plans[plan].sheets.find((its) => its.key === key);
    const formulasOf = (plan: keyof typeof plans) =>
      plans[plan].sheets
        .flatMap(({ contents }) => contents.flat())
        .filter((its): its is string => typeof its === "string" && its.startsWith("="))
        .join("\n");

    it("has every name of a new one but those of what it could not say", () => {
      const [old, now] = [new Set(namesOf("old")), namesOf("now")];
      expect(now.filter((name) => !old.has(name)).sort()).toEqual([...since2].sort());
      expect([...old].filter((name) => !now.includes(name))).toEqual([]);
    });

    it("has no formula that reads what it does not have", () => {
      for (const name of since2) {
        expect(formulasOf("old")).not.toContain(name);
        if (!name.startsWith("tanping_list")) expect(namesOf("now")).toContain(name);
      }
      expect(formulasOf("now")).toContain("tanping_advanced_factor");
      expect(formulasOf("now")).toContain("tanping_counts_once");
    });

    it("has a rule for each score, which names its item; a new one has a rule for each maximum", () => {
      const scores = (plan: keyof typeof plans) =>
        sheet(plan, "a1")?.rules.filter(
          ({ area, accepts }) => area.column === 4 && accepts.kind === "decimal",
        ) ?? [];
      expect(scores("old")).toHaveLength(52);
      expect(scores("old")[0]).toMatchObject({
        prompt: expect.stringMatching(/^1\.1\.1/),
        error: expect.stringContaining("1.1.1"),
      });
      expect(scores("now").length).toBeLessThan(52);
      for (const { prompt, error } of scores("now")) expect(prompt + error).not.toContain("1.1.1");
    });

    it("puts its format's mark on it", () => {
      const marks = (plan: keyof typeof plans) =>
        sheet(plan, "info")
          ?.contents.flat()
          .filter((its) => /T\/CECA-G-/.test(String(its)));
      expect(marks("old")).toContain("1 T/CECA-G-00XX-2023-draft");
      expect(marks("now")).toContain("2-draft T/CECA-G-00XX-2023-draft");
    });
  },
);
