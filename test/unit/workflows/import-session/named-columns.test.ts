import {
  withNamedColumns,
  withWidePeriods,
  type NamedColumns,
} from "../../../../src/workflows/import-session/named-columns";
import { drawn } from "../../importing/tables";
import { pasted } from "./sources";

const table = "|某厂|\n|年份|排放量(t)|产量|单位|电厂|\n|2022|1|5|MWh|甲|\n|2023|2|6|kWh|乙|";
const wide = "|指标|2022年|2023年|\n|排放量(t)|1|2|\n|产量(MWh)|3|4|";

const named = (
  columns: NamedColumns["columns"],
  its: Partial<Pick<NamedColumns, "unitColumns">> & { table?: string } = {},
) =>
  withNamedColumns(
    pasted(drawn(its.table ?? table)),
    { columns, unitColumns: its.unitColumns ?? {} },
    null,
  );

it("finds the row that has the headings, whatever width or case they are in, and the units beside the amounts", () => {
  expect(named({ year: "年份", emission: "排放量（Ｔ）", output: "产量" })).toMatchObject({
    layout: { header: { row: 1 } },
    settings: {
      columns: { year: 0, emission: 1, output: 2 },
      units: { emission: "t", output: "MWh" },
      unitColumns: { output: 3 },
      where: null,
    },
  });
});

it("takes the column of units that is named, and keeps the rows that have a text", () => {
  const columns = { year: "年份", emission: "排放量(t)" };
  expect(named(columns, { unitColumns: { emission: "单位" } })).toMatchObject({
    settings: { unitColumns: { emission: 3 }, units: { emission: "t" } },
  });
  const filter = { heading: "电厂", text: "乙" };
  expect(
    withNamedColumns(pasted(drawn(table)), { columns, unitColumns: {} }, filter),
  ).toMatchObject({ settings: { where: { column: 4, value: "乙" } } });
});

it("says which headings there are where one is not found, also of a column of units", () => {
  const columns = { year: "Jahr", emission: "排放量(t)" };
  const found = ["年份", "排放量(t)", "产量", "单位", "电厂"];
  expect(named(columns)).toEqual({
    code: "no-such-headings",
    names: ["Jahr", "排放量(t)"],
    found,
  });
  const there = { year: "年份", emission: "排放量(t)" };
  expect(named(there, { unitColumns: { emission: "Einheit" } })).toEqual({
    code: "no-such-headings",
    names: ["Einheit"],
    found,
  });
  expect(named({ year: "a" }, { table: "|x|" })).toMatchObject({ found: [] });
});

it("takes no heading that stands twice", () => {
  const twice = "|年份|排放量|排放量|\n|2022|1|5|\n|2023|2|6|";
  expect(named({ year: "年份", emission: "排放量" }, { table: twice })).toEqual({
    code: "heading-twice",
    heading: "排放量",
  });
});

it("takes no month of several for the whole of the data, but one that stands alone", () => {
  const months = "|年份|1月|2月|\n|2022|1|5|\n|2023|2|6|";
  expect(named({ year: "年份", emission: "1月" }, { table: months })).toEqual({
    code: "one-of-several-periods",
    heading: "1月",
  });
  const one = "|年份|2023年排放量|\n|2022|1|\n|2023|2|";
  expect(named({ year: "年份", emission: "2023年排放量" }, { table: one })).toMatchObject({
    settings: { columns: { emission: 1 } },
  });
});

it("takes years across the columns, and says where there are none", () => {
  expect(withWidePeriods(pasted(drawn(wide)), null)).toMatchObject({
    table: { wide: { kind: "periods" } },
    settings: { units: { emission: "t", output: "MWh" } },
  });
  for (const other of [table, "|a|\n|b|"])
    expect(withWidePeriods(pasted(drawn(other)), null)).toEqual({ code: "no-wide-periods" });
});
