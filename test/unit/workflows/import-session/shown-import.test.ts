import { chooseSource, withHeader } from "../../../../src/workflows/import-session/chosen-source";
import {
  addSource,
  letStand,
  newImport,
} from "../../../../src/workflows/import-session/import-session";
import { previewImport } from "../../../../src/workflows/import-session/preview";
import { showPreview } from "../../../../src/workflows/import-session/show-preview";
import { showSources } from "../../../../src/workflows/import-session/show-source";
import { drawn } from "../../importing/tables";
import { chosenFrom, pasted } from "./sources";

const inTonnes = { emission: "tCO2e", output: "MWh", energy: "" };
const monthly = (months: number) =>
  chosenFrom(
    [
      "|月份|排放量(t)|产量(MWh)|",
      ...Array.from({ length: months }, (_, at) => `|2023-${at + 1}|1|2|`),
    ].join("\n"),
  );

describe("what a screen shows", () => {
  it("names every column, what each of ours is filled from, and what is wrong with its unit", () => {
    const table = "|年份|排放量(klb CO2e)|产量|单位|备注|\n|2022|1|5|MWh|x|\n|2023|2|6|MWh|y|";
    const [shown] = showSources(addSource(newImport(inTonnes), chosenFrom(table)), "粘贴的内容");
    expect(shown).toMatchObject({ name: "粘贴的内容", remembered: false, wide: null, lacks: [] });
    expect(shown?.columns?.headings.map(({ text }) => text)).toEqual([
      "年份",
      "排放量(klb CO2e)",
      "产量",
      "单位",
      "备注",
    ]);
    expect(shown?.columns).toMatchObject({ hasRowUnits: true, filter: null });
    const measured = shown?.columns?.mapped.flatMap(({ key, measured: its }) =>
      its ? [[key, its.unit, its.rowUnits, its.lack?.code]] : [],
    );
    expect(measured).toEqual([
      ["emission", "klb CO2e", undefined, "unit-unknown"],
      ["output", "MWh", 3, undefined],
    ]);
  });

  it("tells the columns that are made of what stands across from the source's own", () => {
    const table = "|指标|单位|2023|2024|\n|排放量|t|1|2|\n|产量|MWh|5|6|";
    const [shown] = showSources(addSource(newImport(inTonnes), chosenFrom(table)), "粘贴的内容");
    expect(shown?.columns?.headings).toEqual([
      { index: 0, text: "year", made: { key: "year", isUnit: false } },
      { index: 1, text: "source", made: { key: "source", isUnit: false } },
      { index: 2, text: "emission", made: { key: "emission", isUnit: false } },
      { index: 3, text: "output", made: { key: "output", isUnit: false } },
    ]);
  });

  it("shows every year before and after, rounded and grouped, with the units of the totals", async () => {
    const table = "|年份|排放量(t)|产量(MWh)|\n|2022|1234567.89051|5000|\n|2023|-|5100|";
    const session = addSource(newImport(inTonnes), chosenFrom(table));
    const shown = showPreview(session, await previewImport(session), []);
    expect(shown).toMatchObject({
      read: 2,
      imported: 2,
      setAside: [],
      units: { emission: "tCO2e", output: "MWh", intensity: "tCO2e/MWh" },
      years: [
        { year: 2023, before: ["–", "–", "–"], after: ["–", "5,100", "–"] },
        { year: 2022, before: ["–", "–", "–"], after: ["1,234,567.891", "5,000", "246.914"] },
      ],
      problems: [{ code: "no-data", count: 1, treatment: "no-data" }],
    });
    expect(shown.problems[0]?.allowed).toEqual(["no-data", "set-aside"]);
  });

  it("names the months that a year lacks, and whether it stands for the whole", async () => {
    const session = letStand(addSource(newImport(inTonnes), monthly(10)), 2023, "whole");
    const { incomplete } = showPreview(session, await previewImport(session), []);
    expect(incomplete).toEqual([{ year: 2023, months: "11, 12", isWhole: true }]);
  });

  it("finds the heading where a person says it stands", () => {
    const rows = drawn("|某厂|\n|a|b|\n|年份|排放量(t)|\n|2022|1|\n|2023|2|");
    const moved = withHeader(
      chooseSource(pasted(rows), () => null),
      1,
      () => null,
    );
    const [shown] = showSources(addSource(newImport(inTonnes), moved), "");
    expect(shown?.header?.first).toBe(2);
  });
});
