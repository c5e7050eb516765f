import type { Treatments } from "../../../src/faults/import-problem";
import type { SourceCell } from "../../../src/tabular/source";
import { analysisOf, sourceOf } from "./tables";

const heading = ["year", "source", "status", "emission (t)", "output (MWh)"];

const found = async (
  rows: readonly (readonly SourceCell[])[],
  treatments: Partial<Treatments> = {},
) => {
  const { years, problems } = await analysisOf(sourceOf([heading, ...rows], { treatments }));
  return {
    years: years.map(({ year, emission, output }) =>
      [year, emission?.toFixed() ?? "–", output?.toFixed() ?? "–"].join(" "),
    ),
    problems: problems.flatMap(({ code, listed }) =>
      listed.map(({ row, fact }) => `${code} ${row} ${fact}`),
    ),
  };
};

describe("rows that say which version they are", () => {
  it("count once for a period and source, by the latest of them", async () => {
    const rows = [
      [2022, "A", "draft", 100, 10],
      [2022, "A", null, 110, 10],
      [2022, "A", "final", 120, 10],
      [2022, "B", "draft", 7, 1],
    ];
    expect(await found(rows)).toEqual({
      years: ["2022 127 11"],
      problems: ["emission-versions 2 draft + – + final", "emission-versions 3 draft + – + final"],
    });
  });

  it("are all counted where a person says that each is a part", async () => {
    const rows = [
      [2022, "A", "draft", 100, 10],
      [2022, "A", "final", 120, 11],
    ];
    const { years } = await found(rows, { "emission-versions": "add-columns" });
    expect(years).toEqual(["2022 220 21"]);
  });

  it("keep what only an earlier one says", async () => {
    const rows = [
      [2022, "A", "draft", 100, 10],
      [2022, "A", "final", 120, null],
    ];
    expect((await found(rows)).years).toEqual(["2022 120 10"]);
  });

  it("complete each other where they measure different things", async () => {
    const rows = [
      [2022, "A", "draft", 100, null],
      [2022, "A", "final", null, 10],
    ];
    expect(await found(rows)).toEqual({ years: ["2022 100 10"], problems: [] });
  });

  it("are no versions of each other where all are of one", async () => {
    const rows = [
      [2022, "A", "final", 100, 10],
      [2022, "A", "final", 120, 10],
    ];
    expect(await found(rows)).toEqual({
      years: ["2022 220 20"],
      problems: ["repeated-period 3 2"],
    });
  });
});
