import {
  addSource,
  letStand,
  newImport,
  removeSource,
  replaceSource,
  sessionName,
  treat,
  type ImportSession,
} from "../../../../src/workflows/import-session/import-session";
import {
  convertedColumns,
  importRequest,
  isPreviewIn,
  previewImport,
} from "../../../../src/workflows/import-session/preview";
import { isReady, lacksOf } from "../../../../src/workflows/import-session/readiness";
import { settle, type Decision } from "../../../../src/workflows/import-session/settle-columns";
import { showSources } from "../../../../src/workflows/import-session/show-source";
import {
  acceptEncoding,
  openEncoded,
  openFile,
  type SourceCells,
} from "../../../../src/workflows/import-session/source-cells";
import { chooseSource } from "../../../../src/workflows/import-session/chosen-source";
import { chosenFrom } from "./sources";

const inTonnes = { emission: "tCO2e", output: "MWh", energy: "" };
const monthly = (months: number) =>
  chosenFrom(
    [
      "|月份|排放量(t)|产量(MWh)|",
      ...Array.from({ length: months }, (_, at) => `|2023-${at + 1}|1|2|`),
    ].join("\n"),
  );
const codesIn = (session: ImportSession) =>
  lacksOf(session).map((lacks) => lacks.map(({ code }) => code));

describe("a session", () => {
  it("is not ready while the encoding of a file is open, and is once it is named", async () => {
    // 镕基厂 in GB18030 is as likely something in Big5.
    const plant = [0xe9, 0x46, 0xbb, 0xf9, 0xb3, 0xa7];
    const text = (its: string) => [...new TextEncoder().encode(its)];
    const bytes = Uint8Array.from([
      ...text("year,plant,emissions (t),output (MWh)\n2023,"),
      ...plant,
      ...text(",1,2\n"),
    ]);
    const opened = await openFile({ name: "a.csv", bytes });
    if (opened.kind !== "read" || opened.answer.origin.kind !== "file") throw new Error("Unread.");
    const sessionOf = (cells: SourceCells) =>
      addSource(
        newImport(inTonnes),
        chooseSource(cells, () => null),
      );
    const open = sessionOf(opened.answer);
    expect([isReady(open), codesIn(open)]).toEqual([false, [["encoding-unclear"]]]);
    const [source] = showSources(open, "");
    expect(source?.delimited?.doubt[0]).toEqual({ encoding: "gb18030", says: "2023,镕基厂,1,2" });
    const named = await openEncoded(opened.answer.origin, "gb18030");
    if (named.kind !== "read") throw new Error("Unread.");
    expect(isReady(sessionOf(named.answer))).toBe(true);
    expect(isReady(sessionOf(acceptEncoding(opened.answer)))).toBe(true);
  });

  it("is not ready while a filter matches no row, and names the texts there are", () => {
    const chosen = chosenFrom("|年份|厂|排放量(t)|产量(MWh)|\n|2023|一厂|1|2|\n|2023|二厂|3|4|");
    const by = (text: string) =>
      addSource(
        newImport(inTonnes),
        settle(settle(chosen, { kind: "filter-column", index: 1 }), { kind: "filter-text", text }),
      );
    expect(isReady(by("二厂"))).toBe(true);
    expect(lacksOf(by("三厂"))).toMatchObject([
      [
        {
          code: "filter-matches-nothing",
          facts: { heading: "厂", text: "三厂", found: "一厂, 二厂" },
        },
      ],
    ]);
  });

  it("is not ready without sources, nor while one of them lacks something", () => {
    const none = newImport(inTonnes);
    expect([isReady(none), codesIn(none)]).toEqual([false, []]);
    const ready = addSource(none, monthly(12));
    expect([isReady(ready), codesIn(ready)]).toEqual([true, [[]]]);
    const nothing = chosenFrom("|a|\n|b|");
    const both = addSource(ready, nothing);
    expect([isReady(both), codesIn(both)]).toEqual([false, [[], ["no-heading"]]]);
    expect(isReady(removeSource(both, 1))).toBe(true);
    expect(codesIn(replaceSource(both, 0, nothing))).toEqual([["no-heading"], ["no-heading"]]);
  });

  it("says of a source that it has neither periods nor anything measured", () => {
    const session = addSource(newImport(inTonnes), chosenFrom("|甲|乙|\n|x|1|\n|y|2|"));
    expect(codesIn(session)).toEqual([["no-year", "no-measure"]]);
  });

  it("forgets that a year stands for the whole once its data are others", () => {
    const session = addSource(newImport(inTonnes), monthly(11));
    const stands = letStand(session, 2023, "whole");
    expect([...stands.wholeYears]).toEqual([2023]);
    expect([...letStand(stands, 2023, "incomplete").wholeYears]).toEqual([]);
    expect([...treat(stands, "jump", "scale").wholeYears]).toEqual([2023]);
    for (const other of [
      addSource(stands, monthly(1)),
      removeSource(stands, 0),
      replaceSource(stands, 0, monthly(11)),
    ])
      expect([...other.wholeYears]).toEqual([]);
  });

  it("treats a problem in all sources alike, from then on", async () => {
    const table = "|年份|排放量(t)|产量(MWh)|\n|2022|-1|5|\n|2023|2|5|";
    const session = addSource(addSource(newImport(inTonnes), chosenFrom(table)), chosenFrom(table));
    const imported = async (its: ImportSession) => (await previewImport(its)).analysis.imported;
    expect(await imported(session)).toBe(2);
    expect(await imported(treat(session, "negative", "no-data"))).toBe(4);
  });

  it("stops working out a preview when another is wanted", async () => {
    const controller = new AbortController();
    controller.abort();
    const rows = [
      "|年份|排放量(t)|产量(MWh)|",
      ...Array.from({ length: 5000 }, () => "|2022|1|2|"),
    ];
    const session = addSource(newImport(inTonnes), chosenFrom(rows.join("\n")));
    await expect(previewImport(session, controller.signal)).rejects.toBe(controller.signal.reason);
  });

  it("imports what its preview showed", async () => {
    const session = letStand(addSource(newImport(inTonnes), monthly(11)), 2023, "whole");
    const preview = await previewImport(session);
    const now = new Date(0);
    const from = sessionName(session, "pasted");
    expect(from).toBe("pasted");
    expect(importRequest(session, preview, { from, now })).toMatchObject({
      from,
      now,
      mode: "replace",
      wholeYears: new Set([2023]),
      analysis: preview.analysis,
      shown: inTonnes,
      sources: [{ settings: { units: { emission: "t", output: "MWh" } } }],
    });
    expect(isPreviewIn(preview, session)).toBe(true);
    expect(isPreviewIn(preview, { ...session, declared: { ...inTonnes, output: "kWh" } })).toBe(
      false,
    );
  });

  it("names the columns whose own unit is converted, and no column whose rows only have units", () => {
    const own = "||单位：kg|\n|年份|排放量|产量(MWh)|\n|2022|1|2|\n|2023|1|2|";
    const [converted, ...others] = convertedColumns(
      addSource(newImport(inTonnes), chosenFrom(own)),
    );
    expect([converted, others]).toMatchObject([
      { code: "unit-differs", row: 2, column: "排放量", text: "kg", fact: "tCO2e" },
      [],
    ]);
    const rows = "|年份|排放量|单位|产量(MWh)|\n|2022|1|kg|2|\n|2023|1|kg|2|";
    expect(convertedColumns(addSource(newImport(inTonnes), chosenFrom(rows)))).toEqual([]);
  });
});

describe("decisions about columns", () => {
  const table =
    "|年份|排放量(t)|产量(MWh)|电厂|外购量(kg)|单位|\n|2022|1|5|甲|7|kg|\n|2022|2|6|乙|8|kg|\n|2023|3|7|甲|9|g|";
  const after = (...decisions: readonly Decision[]) =>
    decisions.reduce(settle, { ...chosenFrom(table), remembered: true });

  it("take another column with its own unit, or none", () => {
    const other = after({ kind: "column", key: "emission", index: 4 });
    expect(other).toMatchObject({
      remembered: false,
      settings: { columns: { emission: 4 }, units: { emission: "kg" } },
    });
    const none = after({ kind: "column", key: "emission", index: null });
    expect(none.settings.columns).not.toHaveProperty("emission");
    expect(none.settings.units.emission).toBe("");
    expect(
      after({ kind: "column", key: "source", index: null }).settings.columns,
    ).not.toHaveProperty("source");
  });

  it("take a unit, and a column of units whose first counts where there is none", () => {
    const units = (...decisions: readonly Decision[]) =>
      after(...decisions).settings.units.emission;
    expect(units({ kind: "unit", key: "emission", unit: "g" })).toBe("g");
    expect(units({ kind: "row-units", key: "emission", index: 5 })).toBe("t");
    const open: Decision = { kind: "unit", key: "emission", unit: "" };
    const rowUnits: Decision = { kind: "row-units", key: "emission", index: 5 };
    expect(units(open, rowUnits)).toBe("kg");
    expect(after(open, rowUnits).settings.unitColumns.emission).toBe(5);
    const one: Decision = { kind: "row-units", key: "emission", index: null };
    expect(after(rowUnits, one).settings.unitColumns).not.toHaveProperty("emission");
    expect(units(open, one)).toBe("");
  });

  it("filter by the texts of a column", async () => {
    const filtered = after({ kind: "filter-column", index: 3 });
    expect([filtered.offered, filtered.settings.where]).toEqual([
      ["甲", "乙"],
      { column: 3, value: "甲" },
    ]);
    const other = settle(filtered, { kind: "filter-text", text: "乙" });
    const { analysis } = await previewImport(addSource(newImport(inTonnes), other));
    expect([analysis.imported, [...analysis.setAside]]).toEqual([1, [["filtered", 2]]]);
    const all = settle(filtered, { kind: "filter-column", index: null });
    expect([all.offered, all.settings.where]).toEqual([[], null]);
    expect(after({ kind: "filter-text", text: "乙" }).settings.where).toBeNull();
  });

  it("change nothing while no heading is found", () => {
    const nothing = chosenFrom("|a|\n|b|");
    expect(settle(nothing, { kind: "unit", key: "emission", unit: "t" })).toBe(nothing);
  });
});
