import fc from "fast-check";
import { Decimal } from "../../../../src/exact/decimal";
import type { SourceRows } from "../../../../src/importing/shape/layout";

/** A table as anyone would draw it up, and what its years come to: "2023 emission output". */
export interface PlainTable {
  readonly rows: SourceRows;
  readonly years: readonly string[];
}

/** How an amount is written: as a number of the sheet, as its digits, or with separators of thousands. */
type Writing = "number" | "digits" | "grouped";

interface Drawn {
  /** The first of three years. */
  readonly first: number;
  /** Emission and output of each of 36 months, as whole thousandths. */
  readonly amounts: readonly (readonly [emission: number, output: number])[];
  readonly writing: Writing;
  readonly sources: readonly [string, string];
}

const thousandths = (whole: number): Decimal => new Decimal(whole).div(1000);

const written = (whole: number, writing: Writing): string | number => {
  const amount = thousandths(whole);
  if (writing === "number") return amount.toNumber();
  const digits = amount.toFixed();
  return writing === "digits" ? digits : digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ",");
};

/** Amounts of one table are of one size: from thousandths to 10^9. */
const amountsOf = (scale: number) =>
  fc.integer({ min: 10 ** scale, max: Math.min(10 ** (scale + 1) - 1, 10 ** 12) });
const scales = fc.integer({ min: 0, max: 11 });

const drawn: fc.Arbitrary<Drawn> = fc.tuple(scales, scales).chain(([emission, output]) =>
  fc.record({
    first: fc.integer({ min: 2005, max: 2023 }),
    amounts: fc.array(fc.tuple(amountsOf(emission), amountsOf(output)), {
      minLength: 36,
      maxLength: 36,
    }),
    writing: fc.constantFrom<Writing[]>("number", "digits", "grouped"),
    sources: fc.constantFrom<(readonly [string, string])[]>(
      ["燃煤锅炉", "外购电力"],
      ["1号机组", "2号机组"],
      ["Boiler A", "Boiler B"],
    ),
  }),
);

const sum = (values: readonly number[]): string =>
  values.reduce((all, value) => all.plus(thousandths(value)), new Decimal(0)).toFixed();

/** The amounts of a year's first so many months. */
const ofYear = ({ amounts }: Drawn, index: number, months: number) =>
  amounts.slice(index * 12, index * 12 + months);

const totals = (its: Drawn, months: number): readonly string[] =>
  [0, 1, 2].map((index) => {
    const rows = ofYear(its, index, months);
    return [its.first + index, sum(rows.map(([e]) => e)), sum(rows.map(([, o]) => o))].join(" ");
  });

const months = Array.from({ length: 12 }, (_, index) => index + 1);

type Layout = (its: Drawn) => PlainTable;

/** A row for each month of each year. */
const monthRows = (
  its: Drawn,
  heading: readonly string[],
  row: (year: number, month: number, amounts: readonly (string | number)[]) => SourceRows[number],
): PlainTable => ({
  rows: [
    heading,
    ...[0, 1, 2].flatMap((index) =>
      ofYear(its, index, 12).map((amounts, month) =>
        row(
          its.first + index,
          month + 1,
          amounts.map((amount) => written(amount, its.writing)),
        ),
      ),
    ),
  ],
  years: totals(its, 12),
});

const yearRows = (its: Drawn, row: (year: number) => string | number): SourceRows =>
  [0, 1, 2].map((index) => [
    row(its.first + index),
    ...(its.amounts[index * 12] ?? []).map((amount) => written(amount, its.writing)),
  ]);

const measures = ["排放量(tCO2e)", "产量(MWh)"] as const;

/** Ten ordinary layouts. */
export const plainLayouts: Readonly<Record<string, Layout>> = {
  "a row a year": (its) => ({
    rows: [["年份", ...measures], ...yearRows(its, (year) => year)],
    years: totals(its, 1),
  }),
  "a row a year, in English, under a title": (its) => ({
    rows: [
      ["Annual report", null, null],
      ["Year", "Emissions (tCO2e)", "Production (MWh)"],
      ...yearRows(its, (year) => `${year}`),
    ],
    years: totals(its, 1),
  }),
  "units in a row of their own, and the unit of the form above": (its) => ({
    rows: [
      ["某厂碳排放统计表", null, null],
      ["年份", "排放量", "产量"],
      [null, "tCO2e", "MWh"],
      ...yearRows(its, (year) => `${year}年`),
    ],
    years: totals(its, 1),
  }),
  "a row a month, with its date": (its) =>
    monthRows(its, ["月份", ...measures], (year, month, amounts) => [
      `${year}-${String(month).padStart(2, "0")}`,
      ...amounts,
    ]),
  "a row a month, in words": (its) =>
    monthRows(its, ["期间", ...measures], (year, month, amounts) => [
      `${year}年${month}月`,
      ...amounts,
    ]),
  "a row a month, year and month apart": (its) =>
    monthRows(its, ["年份", "月份", ...measures], (year, month, amounts) => [
      year,
      month,
      ...amounts,
    ]),
  "two sources a month, the output with the first": (its) => {
    const [first, second] = its.sources;
    const rows = its.amounts.flatMap(([emission, output], at) => {
      const period = `${its.first + Math.floor(at / 12)}-${(at % 12) + 1}`;
      const part = Math.floor(emission / 3);
      return [
        [period, first, written(emission - part, its.writing), written(output, its.writing)],
        [period, second, written(part, its.writing), null],
      ];
    });
    return { rows: [["年月", "排放源", ...measures], ...rows], years: totals(its, 12) };
  },
  "years across": (its) => ({
    rows: [
      ["指标", "单位", ...[0, 1, 2].map((index) => `${its.first + index}年`)],
      ...["温室气体排放总量", "发电量"].map((name, measure) => [
        name,
        measure === 0 ? "tCO2e" : "MWh",
        ...[0, 1, 2].map((index) => written(its.amounts[index * 12]?.[measure] ?? 0, its.writing)),
      ]),
    ],
    years: totals(its, 1),
  }),
  "months across, one year in the title": (its) => ({
    rows: [
      [`${its.first}年度碳排放月报表`, ...months.map(() => null)],
      ["项目", ...months.map((month) => `${month}月`)],
      ...measures.map((name, measure) => [
        name,
        ...ofYear(its, 0, 12).map((amounts) => written(amounts[measure] ?? 0, its.writing)),
      ]),
    ],
    years: totals(its, 12).slice(0, 1),
  }),
  "a row a month and a total of each year": (its) => {
    const table = monthRows(its, ["年份", "月份", ...measures], (year, month, amounts) => [
      year,
      month,
      ...amounts,
    ]);
    const rows = [0, 1, 2].flatMap((index) => [
      ...table.rows.slice(1 + index * 12, 13 + index * 12),
      [null, "合计", ...(table.years[index] ?? "").split(" ").slice(1)],
    ]);
    return { rows: [table.rows[0] ?? [], ...rows], years: table.years };
  },
};

/** A table of the layout. */
export const plainOf = (layout: string): fc.Arbitrary<PlainTable> =>
  drawn.map((its) => (plainLayouts[layout] as Layout)(its));

/** A table of any of the layouts, and which one it is. */
export const plainTables: fc.Arbitrary<PlainTable & { readonly layout: string }> = fc
  .constantFrom(...Object.keys(plainLayouts))
  .chain((layout) => plainOf(layout).map((table) => ({ layout, ...table })));
