import type { Treatments } from "../../../src/faults/import-problem";
import { analysisOf, drawn, rowsOf, sourceOf } from "./tables";

const added = { "several-emissions": "add-columns" } as const satisfies Partial<Treatments>;
const yearsOf = async (table: string, treatments: Partial<Treatments> = {}) => {
  const { years, problems } = await analysisOf(sourceOf(drawn(table), { treatments }));
  return {
    years: years.map(({ year, emission, output }) =>
      [year, emission?.toFixed(), output?.toFixed()].join(" "),
    ),
    problems: problems.map(({ code, count }) => `${code} ${count}`),
  };
};

const table = `|年份|电厂|直接排放量(t)|间接排放量(kg)|产量(MWh)|备注|
  |2022|甲|10|2000|100|停产|
  |2022|乙||500|50||
  |||||||
  |年份|电厂|直接排放量(t)|间接排放量(kg)|产量(MWh)|备注|
  |2023|甲|11||110||
  |2023|乙|||||`;

it("adds columns of emissions, each in its own unit, counts once what is measured once, and names the blanks", async () => {
  expect(await yearsOf(table, added)).toEqual({
    years: ["2022 12.5 150", "2023 11 110"],
    problems: ["several-emissions 1", "no-data 3"],
  });
});

it("takes each column for a source of its plant, with the output and the note on the first", async () => {
  const rows = await rowsOf([sourceOf(drawn(table), { treatments: added })]);
  expect(
    rows.map(({ period, source, amounts: { emission, output }, texts }) =>
      [period.year, source, emission, output ?? "–", texts.note ?? ""].join("|"),
    ),
  ).toEqual([
    "2022|甲 直接排放量(t)|10|100|停产",
    "2022|甲 间接排放量(kg)|2|–|",
    "2022|乙 间接排放量(kg)|0.5|50|",
    "2023|甲 直接排放量(t)|11|110|",
  ]);
});

it("counts one column where that is chosen, and says what is left out", async () => {
  const one = { "several-emissions": "one-column" } as const;
  const { years } = await yearsOf(table, one);
  expect(years).toEqual(["2022 10 150", "2023 11 110"]);
});

describe("rows of emissions with years across", () => {
  const across = `|指标|2022年|2023年|
    |范围一排放量(t)|30|32|
    |范围二排放量(t)|20|21|
    |产量(MWh)|100|110|`;

  it("are added, or one of them counts", async () => {
    expect((await yearsOf(across, added)).years).toEqual(["2022 50 100", "2023 53 110"]);
    expect((await yearsOf(across, { "several-emissions": "one-column" })).years).toEqual([
      "2022 30 100",
      "2023 32 110",
    ]);
  });
});
