import type { SourceRows } from "../../../../src/importing/shape/layout";
import type { SourceSettings } from "../../../../src/importing/shape/settings";
import { chooseSource, withHeader } from "../../../../src/workflows/import-session/chosen-source";
import {
  addSource,
  memoriesOf,
  newImport,
  treat,
} from "../../../../src/workflows/import-session/import-session";
import { drawn } from "../../importing/tables";
import { pasted } from "./sources";

/** What a browser keeps: texts by their keys. */
class Browser {
  private readonly texts = new Map<string, string>();

  readonly recall = (key: string): string | null => this.texts.get(key) ?? null;

  /** Keeps the decisions of an import of the rows. */
  keep(rows: SourceRows, decided: Partial<SourceSettings>): void {
    const chosen = chooseSource(pasted(rows), this.recall);
    const settings = { ...chosen.settings, ...decided };
    const session = addSource(newImport({}), { ...chosen, settings });
    for (const { key, text } of memoriesOf(session)) this.texts.set(key, text);
  }

  chosen(rows: SourceRows) {
    return chooseSource(pasted(rows), this.recall);
  }

  write(text: string): void {
    for (const key of this.texts.keys()) this.texts.set(key, text);
  }
}

/** A table under the line, whose columns name no unit. */
const under = (line: string) => drawn(`${line}\n|年份|排放量|产量|\n|2022|1|2|\n|2023|1|2|`);

it("does not overrule the title of the next file, and does not keep the unit of a title for it", () => {
  const browser = new Browser();
  browser.keep(under("|单位：万吨|"), {});
  expect(browser.chosen(under("|某厂|"))).toMatchObject({
    remembered: true,
    settings: { units: {} },
  });
  browser.keep(under("|某厂|"), { units: { emission: "kg", output: "吨" } });
  expect(browser.chosen(under("|某厂|")).settings.units).toEqual({ emission: "kg", output: "吨" });
  expect(browser.chosen(under("|单位：tCO2e|")).settings.units).toEqual({
    emission: "tCO2e",
    output: "吨",
  });
});

it("keeps the columns, those of the rows' units, and what is done about problems", () => {
  const browser = new Browser();
  const rows = drawn("|年份|排放量|产量|单位|\n|2022|1|2|t|\n|2023|3|4|kg|");
  const chosen = browser.chosen(rows);
  const unitColumns = { emission: 3, output: 3 };
  const settings = { ...chosen.settings, unitColumns };
  const session = treat(addSource(newImport({}), { ...chosen, settings }), "negative", "no-data");
  const [memory] = memoriesOf(session);
  const again = chooseSource(pasted(rows), (key) => (key === memory?.key ? memory.text : null));
  expect(again.settings).toMatchObject({
    columns: { year: 0, emission: 1, output: 2 },
    unitColumns,
    treatments: { negative: "no-data" },
  });
  expect(addSource(newImport({}), again).answers.negative).toBe("no-data");
});

it.each([
  "no JSON",
  "null",
  '"a text"',
  '{"columns":{"year":99,"emission":"x"},"treatments":{"negative":"shrug"}}',
])("makes no nonsense of what was kept by another hand: %s", (text) => {
  const browser = new Browser();
  browser.keep(under("|某厂|"), {});
  browser.write(text);
  const { settings } = browser.chosen(under("|某厂|"));
  expect(settings.columns.year).not.toBe(99);
  expect(settings.treatments.negative).toBe("set-aside");
});

it("keeps nothing of a table with periods across, nor of one whose heading is not found", () => {
  const wide = drawn("|指标|2022|2023|\n|排放量(t)|1|2|");
  const chosen = chooseSource(pasted(wide), () => null);
  expect(chosen.table?.wide).not.toBeNull();
  expect(memoriesOf(addSource(newImport({}), chosen))).toEqual([]);
  const none = chooseSource(pasted(drawn("|a|\n|b|")), () => null);
  expect([none.table, memoriesOf(addSource(newImport({}), none))]).toEqual([null, []]);
  expect(withHeader(none, 0, () => null).table).not.toBeNull();
});

it("does not take the answer about one workbook's unit for another's", () => {
  const browser = new Browser();
  const rows = drawn("|年份|排放量(t)|产值(万元)|\n|2022|1|2|\n|2023|1|2|");
  const session = addSource(newImport({}), browser.chosen(rows));
  const answered = treat(treat(session, "workbook-unit", "change"), "unit-mt", "million-tonnes");
  const [memory] = memoriesOf(answered);
  const recalled = chooseSource(pasted(rows), () => memory?.text ?? null);
  expect(recalled.answers).toEqual({ "unit-mt": "million-tonnes" });
});
