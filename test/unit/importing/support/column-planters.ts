import { decimal, half, measures, widened, type Planter, type Row } from "./planter";
import type { PlainTable } from "./plain-layouts";

const halves = (cell: Row[number] | undefined): string => half(cell).toFixed();

/** Another column of emissions before the one that counts, or behind it. */
const withAnother = (headings: readonly [string, string], right: "first" | "second") =>
  widened(["年份", ...headings, measures[1]], ([year = null, emission = null, output = null]) =>
    right === "first"
      ? [year, emission, halves(emission), output]
      : [year, halves(emission), emission, output],
  );

/** Another row below the emission's, where years stand across. */
const withRow =
  (name: string, unit: string, amount: (cell: Row[number] | undefined) => string) =>
  ({ rows: [heading = [], emission = [], ...rows], years }: PlainTable): PlainTable => ({
    rows: [heading, emission, [name, unit, ...emission.slice(2).map(amount)], ...rows],
    years,
  });

const thousandth = (cell: Row[number] | undefined): string => decimal(cell).div(1000).toFixed();

/** Difficulties in columns beside those that count, or in rows that measure something else. */
export const columnPlanters: Readonly<Record<string, Planter>> = {
  "8 the same heading twice": {
    layout: "a row a year",
    plant: withAnother([measures[0], measures[0]], "first"),
  },
  "8 reported and verified": {
    layout: "a row a year",
    plant: withAnother(["初报排放量(tCO2e)", "核查排放量(tCO2e)"], "second"),
    proposal: "right",
  },
  "8 gross and net": {
    layout: "a row a year",
    plant: withAnother(["Gross emissions (tCO2e)", "Net emissions (tCO2e)"], "first"),
    proposal: "right",
  },
  "8 reported and verified, across": {
    layout: "years across",
    plant: ({ rows: [heading = [], emission = [], ...rows], years }) => ({
      rows: [
        heading,
        ["初报排放量", "tCO2e", ...emission.slice(2).map(halves)],
        ["核查排放量", ...emission.slice(1)],
        ...rows,
      ],
      years,
    }),
    proposal: "right",
  },
  "8 SO2 beside CO2": {
    layout: "a row a year",
    plant: withAnother(["CO2排放量(t)", "SO2排放量(t)"], "first"),
  },
  "8 SO2 before CO2": {
    layout: "a row a year",
    plant: withAnother(["SO2排放量(t)", "CO2排放量(t)"], "second"),
  },
  "8 SO2 in a row beside CO2": {
    layout: "years across",
    plant: withRow("SO2排放量", "t", halves),
  },
  "8 SO2 as a source beside CO2": {
    layout: "a row a year",
    plant: ({ rows: [, ...rows], years }) => ({
      rows: [
        ["年份", "气体", "排放量(t)", measures[1]],
        ...rows.flatMap(([year = null, emission = null, output = null]) => [
          [year, "CO2", emission, output],
          [year, "SO2", halves(emission), null],
        ]),
      ],
      years,
    }),
    says: "other-emission",
  },
  "8 two products": {
    layout: "a row a year",
    plant: widened(["年份", measures[0], "发电量(MWh)", "供热量(MWh)"], (row) => [
      ...row,
      halves(row[2]),
    ]),
  },
  "8 two products in rows": {
    layout: "years across",
    plant: ({ rows: [heading = [], emission = [], output = []], years }) => ({
      rows: [
        heading,
        emission,
        ["产品A产量", ...output.slice(1)],
        ["产品B产量", "MWh", ...output.slice(2).map(halves)],
      ],
      years,
    }),
  },
  "5 a rate in the units of rows": {
    layout: "years across",
    plant: withRow("单位产品排放量", "kgCO2e/MWh", thousandth),
  },
  "5 a rate of the same name": {
    layout: "years across",
    plant: withRow("温室气体排放总量", "tCO2e/MWh", thousandth),
  },
  "5 a rate in the unit column": {
    layout: "a row a year",
    plant: widened(["年份", "排放量", "单位", measures[1]], ([year, emission, output], at) => [
      year ?? null,
      emission ?? null,
      at === 1 ? "tCO2e/MWh" : "tCO2e",
      output ?? null,
    ]),
    mayRefuse: "row",
  },
  "9 a hidden column of a draft": {
    layout: "a row a year",
    plant: (table) => ({
      ...withAnother([measures[0], measures[0]], "second")(table),
      hiddenColumns: [1],
    }),
  },
  "9 a hidden column of outputs": {
    layout: "a row a year",
    plant: (table) => ({ ...table, hiddenColumns: [2] }),
  },
  "9 a hidden column of years across": {
    layout: "years across",
    plant: (table) => ({ ...table, hiddenColumns: [3] }),
  },
  "6 a second table of another measure": {
    layout: "a row a year",
    plant: ({ rows: [, ...rows], years }) => ({
      rows: [
        ["年份", measures[0], "备注"],
        ...rows.map(([year = null, emission = null]) => [year, emission, null]),
        [null, null, null],
        ["年份", measures[1], "备注"],
        ...rows.map(([year = null, , output = null]) => [year, output, null]),
      ],
      years: years.map((text) => text.replace(/ [^ ]*$/, " ")),
    }),
    says: "other-table",
  },
};
