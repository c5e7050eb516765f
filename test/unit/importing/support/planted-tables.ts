import type fc from "fast-check";
import { Decimal } from "../../../../src/exact/decimal";
import { columnPlanters } from "./column-planters";
import { periodPlanters } from "./period-planters";
import { plainOf, type PlainTable } from "./plain-layouts";
import {
  amounts,
  below,
  decimal,
  digits,
  grouped,
  half,
  headed,
  measures,
  summed,
  times,
  type PlantedTable,
  type Planter,
  type Row,
} from "./planter";
import { sumPlanters } from "./sum-planters";

/** The two sources of each month of the layout, and what a third row after them says. */
const afterTwo =
  (third: (first: Row, second: Row) => Row) =>
  ({ rows: [heading = [], ...rows], years }: PlainTable): PlainTable => ({
    rows: [
      heading,
      ...rows.flatMap((row, at) => (at % 2 === 0 ? [row] : [row, third(rows[at - 1] ?? [], row)])),
    ],
    years,
  });

export const planters: Readonly<Record<string, Planter>> = {
  "1 a total by no word": {
    layout: "two sources a month, the output with the first",
    plant: afterTwo((first, second) => [
      first[0] ?? null,
      "东区",
      decimal(first[2]).plus(decimal(second[2])).toFixed(),
      null,
    ]),
  },
  "1 a part of the row above": {
    layout: "two sources a month, the output with the first",
    plant: afterTwo((first, second) => [first[0] ?? null, "其中：外购", digits(second[2]), null]),
  },
  "1 a year beside its months": {
    layout: "a row a month, year and month apart",
    plant: ({ rows, years }) => ({
      rows: [
        ...rows,
        ...years.map((text) => {
          const [year = "", emission = "", output = ""] = text.split(" ");
          return [Number(year), null, emission, output];
        }),
      ],
      years,
    }),
  },
  "2 one output on every source's row": {
    layout: "two sources a month, the output with the first",
    plant: ({ rows, years }) => ({
      rows: rows.map((row, at) =>
        at > 0 && at % 2 === 0 ? [...row.slice(0, 3), rows[at - 1]?.[3] ?? null] : row,
      ),
      years,
    }),
  },
  "3 footnote marks": {
    layout: "a row a year",
    plant: amounts((text, at) => (at === 1 ? `${text}①` : text)),
  },
  "3 raised figures": {
    layout: "a row a year",
    plant: amounts((text, at) => (at === 2 ? `${text}²` : text)),
    // 10² is a number of its own.
    mayRefuse: "row",
  },
  "4 a decimal comma in every amount": {
    layout: "a row a year",
    plant: amounts((text) =>
      grouped(new Decimal(text).toFixed(4), "|").replace(".", ",").replaceAll("|", "."),
    ),
  },
  "4 apostrophes": { layout: "a row a year", plant: amounts((text) => grouped(text, "'")) },
  "4 amounts in ten thousands": {
    layout: "a row a year",
    plant: amounts((text) => `${decimal(text).div(10_000).toFixed()}万`),
    says: "multiple-in-cell",
  },
  "5 kilograms in the heading": {
    layout: "a row a year",
    plant: (table) => times(headed(["年份", "排放量(kgCO2e)", measures[1]])(table), "0.001"),
  },
  "5 million tonnes in the heading": {
    layout: "a row a year",
    plant: (table) =>
      times(headed(["Year", "Emissions (MtCO2e)", "Output (MWh)"])(table), "1000000"),
  },
  "5 MT in the heading": {
    layout: "a row a year",
    plant: headed(["年份", "排放量(MT CO2e)", measures[1]]),
  },
  "5 a unit nobody knows": {
    layout: "a row a year",
    plant: headed(["年份", "排放量(klb CO2e)", measures[1]]),
    mayRefuse: "table",
  },
  "6 a group over the measures": {
    layout: "a row a year",
    plant: headed(["年份", "监测数据", null], [null, ...measures]),
  },
  "7 months with a point": {
    layout: "a row a month, with its date",
    plant: below((row) => {
      const [year = "", month = ""] = String(row[0]).split("-");
      return [[`${year}.${Number(month)}`, ...row.slice(1)]];
    }),
  },
  "7 years of two figures": {
    layout: "a row a month, with its date",
    plant: below((row) => {
      const [year = "", month = ""] = String(row[0]).split("-");
      return [[`${year.slice(2)}年${Number(month)}月`, ...row.slice(1)]];
    }),
    says: "short-year",
  },
  "7 dates of the first day": {
    layout: "a row a month, with its date",
    plant: below((row) => [[`${String(row[0]).replace("-", "/")}/1`, ...row.slice(1)]]),
  },
  "7 quarters": {
    layout: "a row a month, with its date",
    plant: ({ rows: [heading = [], ...rows], years }) => ({
      rows: [
        heading,
        ...Array.from({ length: rows.length / 3 }, (_, at) => {
          const three = rows.slice(at * 3, at * 3 + 3);
          const [year = ""] = String(three[0]?.[0]).split("-");
          return [
            `${year}年第${["一", "二", "三", "四"][at % 4] ?? ""}季度`,
            summed(three, 1),
            summed(three, 2),
          ];
        }),
      ],
      years,
    }),
  },
  "8 a year and its restatement": {
    layout: "a row a year",
    plant: below(([year = null, emission = null, output = null], at) =>
      at > 0
        ? [[year, emission, output]]
        : [
            [year, half(emission).toFixed(), output],
            [`${year}（修订）`, emission, output],
          ],
    ),
    proposal: "right",
  },
  "8 two scopes and no total": {
    layout: "a row a year",
    plant: (table) => {
      const { rows, years } = headed(["年份", "范围一(tCO2e)", "范围二(tCO2e)", measures[1]])(
        table,
      );
      return {
        rows: rows.map((row, at) =>
          at === 0
            ? row
            : [row[0] ?? null, half(row[1]).toFixed(), half(row[1]).toFixed(), row[2] ?? null],
        ),
        years,
      };
    },
  },
  ...sumPlanters,
  ...periodPlanters,
  ...columnPlanters,
};

/** Tables with the difficulty planted. */
export const plantedBy = ({ layout, plant }: Planter): fc.Arbitrary<PlantedTable> =>
  plainOf(layout).map(plant);
