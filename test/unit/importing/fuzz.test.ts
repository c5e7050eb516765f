import { measureKeys } from "../../../src/standard/column-keys";
import type { MeasureKey } from "../../../src/standard/monitoring-columns";
import fc from "fast-check";
import { Decimal, sum } from "../../../src/exact/decimal";
import { treatments, type Treatments } from "../../../src/faults/import-problem";
import { Refused } from "../../../src/faults/refusal";
import { SourceFault } from "../../../src/faults/source-fault";
import { analyse, type Analysis } from "../../../src/importing/analysis/analyse";
import { findLayout } from "../../../src/importing/shape/find-layout";
import type { ImportSource } from "../../../src/importing/analysis/import-source";
import type { SourceRows } from "../../../src/importing/shape/layout";
import { suggestedSettings } from "../../../src/importing/shape/settings";
import { sourceTable } from "../../../src/importing/shape/source-table";
import {
  cellsOf,
  eachRow,
  tableColumns,
  type TableRow,
} from "../../../src/importing/write/table-rows";
import type { SourceRecord } from "../../../src/importing/rows/source-record";
import { openSource } from "../../../src/tabular/open-source";
import { randomSeed } from "../../host/support/random-seed";
import { noPause } from "./tables";
import { oddFiles, type OddFile } from "./odd-files";

const anyTreatments = fc.record(
  Object.fromEntries(
    Object.entries(treatments).map(([code, ways]) => [code, fc.constantFrom(...ways)]),
  ),
) as unknown as fc.Arbitrary<Treatments>;

const check = (property: fc.IAsyncProperty<unknown>, numRuns: number) =>
  fc.assert(property, { seed: randomSeed, numRuns });

/** The rows of a file's sheets; none where it cannot be read, which must be said as a SourceFault. */
const sheetsOf = async (file: OddFile): Promise<readonly SourceRows[]> => {
  try {
    const source = await openSource(file);
    const sheets = source.sheetNames.map((_, index) => source.sheet(index));
    return (await Promise.all(sheets)).map(({ rows }) => rows);
  } catch (error) {
    if (error instanceof SourceFault) return [];
    throw error;
  }
};

const headings = ["年份", "月份", "排放源", "排放量", "产出量", "备注", "能耗量"];
const shape = {
  columns: tableColumns(headings),
  width: headings.length,
  language: "zh-CN",
  note: () => "",
} as const;

/** What an import of the source comes to; units it does not name are those of the workbook. */
const comeTo = async (source: ImportSource) => {
  const wanted = { emission: "kgCO2e", output: "kWh", energy: "kgce" };
  const pause = noPause;
  const analysis = await analyse([source], { wanted, pause });
  const rows: TableRow[] = [];
  const options = { pause, gathers: analysis.gathers, wholeYears: new Set<number>() };
  await eachRow(analysis.records, options, (row) => void rows.push(row));
  return { analysis, rows };
};

/** The amounts of a measure in a year. */
const amountsIn = (
  rows: readonly Pick<SourceRecord | TableRow, "period" | "amounts">[],
  { year, key }: { readonly year: number; readonly key: MeasureKey },
): readonly Decimal[] =>
  rows.flatMap(({ period, amounts: { [key]: amount } }) =>
    period.year === year && amount !== undefined ? new Decimal(amount) : [],
  );

it("reads any file without a crash, loses no row and no amount, and makes plain cells of it", () =>
  check(
    fc.asyncProperty(oddFiles, anyTreatments, async (file, chosen) => {
      for (const rows of await sheetsOf(file)) {
        const layout = findLayout(rows);
        if (!layout) continue;
        const table = sourceTable(rows, layout);
        const source = { table, settings: { ...suggestedSettings(table), treatments: chosen } };
        const { analysis, rows: written } = await comeTo(source);

        const aside = [...analysis.setAside.values()].reduce((all, count) => all + count, 0);
        expect(analysis.read).toBe(analysis.imported + aside);
        const { aboveHeader, unitRows } = table.skipped;
        const records = aboveHeader + unitRows + table.rows.length - table.first;
        // Columns of emissions that are added are a record each.
        const isAdded = analysis.problems.some(
          ({ listed: [first] }) => first?.treatment === "add-columns",
        );
        expect(isAdded ? Math.min(analysis.read, records) : analysis.read).toBe(records);
        const places = Array.from(
          { length: table.rows.length - table.first },
          (_, index) => table.place(table.first + index, 0).row,
        );
        const accounted = aboveHeader + layout.header.rows + unitRows + new Set(places).size;
        expect(accounted).toBe(rows.length);

        expect(written.reduce((all, { behind }) => all + behind, 0)).toBe(analysis.imported);
        const { all } = analysis.records;
        const brought = Array.from({ length: all.length }, (_, index) => all.at(index));
        for (const key of measureKeys)
          for (const { year, [key]: total } of analysis.years) {
            const amounts = amountsIn(brought, { year, key });
            expect(total?.toFixed()).toBe(amounts.length > 0 ? sum(amounts).toFixed() : undefined);
            // A cell keeps 15 digits of each.
            const noise = sum(amounts.map((its) => its.abs())).times("1e-14");
            const cells = amountsIn(written, { year, key });
            expect(cells.length > 0).toBe(amounts.length > 0);
            expect(sum(cells).minus(sum(amounts)).abs().lte(noise)).toBe(true);
          }
        for (const cell of written.flatMap((row) => cellsOf(row, shape)))
          if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
          else expect(cell.length).toBeLessThanOrEqual(2000);
      }
    }),
    400,
  ));

it("says by name what the table has no column for", () => {
  const period = { year: 2023, month: 1 };
  const row = { period, since: null, source: "", amounts: {}, texts: { note: "x" }, behind: 1 };
  const narrow = { ...shape, columns: tableColumns(headings.slice(0, 5)) };
  expect(() => cellsOf(row, narrow)).toThrow(Refused);
});

/** A measurement, and how a person might write it down. */
interface Written {
  readonly year: number;
  readonly month: number;
  readonly emission: number;
  readonly output: number;
  readonly style: number;
}

const amountIn = (amount: number, style: number): string => {
  const plain = (amount / 100).toFixed(2);
  if (style % 4 === 1) return plain.replace(/\B(?=(\d{3})+\.)/g, ",");
  if (style % 4 === 2)
    return plain.replaceAll(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return style % 4 === 3 ? ` ${plain}0 ` : plain;
};

const periodIn = ({ year, month, style }: Written): string =>
  [
    `${year}-${month}`,
    `${year}年${month}月`,
    `${year}/${month}`,
    `${year}${String(month).padStart(2, "0")}`,
  ][style % 4] ?? "";

const measured: fc.Arbitrary<Written> = fc.record({
  year: fc.integer({ min: 2019, max: 2024 }),
  month: fc.integer({ min: 1, max: 12 }),
  emission: fc.integer({ min: 1, max: 1e9 }),
  output: fc.integer({ min: 1, max: 1e9 }),
  style: fc.nat(15),
});

/** Each year's hundredths of emission and output. */
const totalsOf = ({ years }: Analysis) =>
  years.map(({ year, emission, output }) => [
    year,
    emission?.times(100).toFixed(),
    output?.times(100).toFixed(),
  ]);
const totalsIn = (records: readonly Written[]) => {
  const sums = new Map<number, readonly [number, number]>();
  for (const { year, emission, output } of records) {
    const [a, b] = sums.get(year) ?? [0, 0];
    sums.set(year, [a + emission, b + output]);
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([year, [emission, output]]) => [year, String(emission), String(output)]);
};

const months = fc.uniqueArray(measured, {
  minLength: 1,
  maxLength: 20,
  selector: ({ year, month }) => year * 12 + month,
});

it("finds the totals of what was written down, however it was", () =>
  check(
    fc.asyncProperty(
      months,
      fc.record({
        titles: fc.constantFrom([], [["甲厂碳排放统计表"], []], [["单位：甲厂", "", "2024"]]),
        hasUnitRow: fc.boolean(),
        total: fc.boolean(),
      }),
      async (records, { titles, hasUnitRow, total }) => {
        const units = hasUnitRow ? ["", ""] : ["（kg）", "(kWh)"];
        const rows = [
          ...titles,
          ["期间", `排放量${units[0]}`, `发电量${units[1]}`],
          ...(hasUnitRow ? [["", "kg", "kWh"]] : []),
          ...records.map((record) => [
            periodIn(record),
            amountIn(record.emission, record.style),
            amountIn(record.output, record.style >> 2),
          ]),
          ...(total ? [["合计", "1", "1"], ["注：手工汇总"]] : []),
        ];
        const table = sourceTable(rows, findLayout(rows) ?? fail());
        const { analysis } = await comeTo({ table, settings: suggestedSettings(table) });
        expect(analysis.imported).toBe(records.length);
        expect(totalsOf(analysis)).toEqual(totalsIn(records));
      },
    ),
    200,
  ));

/** An amount of kilograms or kilowatt-hours in the unit beside it. */
const inUnitOf = (amount: number, places: number): string => {
  const digits = String(amount).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

it("finds them where each row has its own unit", () =>
  check(
    fc.asyncProperty(months, async (records) => {
      const rows = [
        ["期间", "排放量", "单位", "发电量", "计量单位"],
        ...records.map((record) => [
          periodIn(record),
          ...(record.style & 1
            ? [inUnitOf(record.emission, 2), "kg"]
            : [inUnitOf(record.emission, 5), "（吨）"]),
          ...(record.style & 2
            ? [inUnitOf(record.output, 2), "千瓦时"]
            : [inUnitOf(record.output, 6), "万千瓦时"]),
        ]),
      ];
      const table = sourceTable(rows, findLayout(rows) ?? fail());
      const { analysis } = await comeTo({ table, settings: suggestedSettings(table) });
      expect(totalsOf(analysis)).toEqual(totalsIn(records));
    }),
    100,
  ));

const monthNames = "Jan Feb Mar Apr May June July Aug Sept Oct Nov December".split(" ");

it("finds them where months stand across, with years in a column or in the title", () =>
  check(
    fc.asyncProperty(
      months,
      fc.record({ isEnglish: fc.boolean(), isTitled: fc.boolean() }),
      async (all, { isEnglish, isTitled }) => {
        const years = [...new Set(all.map(({ year }) => year))].slice(0, isTitled ? 1 : undefined);
        const records = all.filter(({ year }) => years.includes(year));
        const across = (of: number, key: "emission" | "output") =>
          monthNames.map((_, index) => {
            const its = records.find(({ year, month }) => year === of && month === index + 1);
            return its ? amountIn(its[key], 0) : "";
          });
        const rows = [
          [`甲厂${isTitled ? `${years[0]}年` : ""}碳排放统计表`, "", "填表日期：2025年1月5日"],
          [
            ...(isTitled ? [] : ["年份"]),
            "指标",
            ...monthNames.map((name, index) => (isEnglish ? name : `${index + 1}月`)),
            "合计",
          ],
          ...years.flatMap((year) => [
            [...(isTitled ? [] : [`${year}`]), "排放量(kg)", ...across(year, "emission"), "9"],
            [...(isTitled ? [] : [`${year}年`]), "发电量(kWh)", ...across(year, "output"), "9"],
          ]),
        ];
        const table = sourceTable(rows, findLayout(rows) ?? fail());
        const { analysis } = await comeTo({ table, settings: suggestedSettings(table) });
        expect(totalsOf(analysis)).toEqual(totalsIn(records));
      },
    ),
    100,
  ));

const fail = (): never => {
  throw new Error("No row reads like a heading.");
};
