import { below, digits, headed, type Planter, type Row } from "./planter";

const flags = [" p", "e", "(r)"] as const;

const flagged = (year: Row[number] | undefined, at: number): string =>
  `${year}${flags[at % flags.length]}`;

const ofTheRepublic = (year: Row[number] | undefined): string =>
  `民國${Number(digits(year).replace("年", "")) - 1911}年`;

/** Difficulties in what says the year. */
export const periodPlanters: Readonly<Record<string, Planter>> = {
  "7 the year only in the title": {
    layout: "a row a month, year and month apart",
    plant: ({ rows: [, ...rows], years: [first = ""] }) => ({
      rows: [
        [`${first.slice(0, 4)}年度碳排放统计表`, null, null],
        ["月份", "排放量(tCO2e)", "产量(MWh)"],
        ...rows.slice(0, 12).map(([, month, ...amounts]) => [`${month}月`, ...amounts]),
      ],
      years: [first],
    }),
    proposal: "right",
  },
  "7 blank years below a year, for sources": {
    layout: "two sources a month, the output with the first",
    plant: below(([period = null, ...row], at) => [[at % 2 === 0 ? period : null, ...row]]),
    proposal: "right",
  },
  "7 blank years below a year, for months": {
    layout: "a row a month, year and month apart",
    plant: below(([year = null, ...row], at) => [[at % 12 === 0 ? year : null, ...row]]),
    proposal: "right",
  },
  "7 years of the republic": {
    layout: "a row a year",
    plant: below(([year, ...row]) => [[ofTheRepublic(year), ...row]]),
  },
  "7 years of the republic, across": {
    layout: "years across",
    plant: (table) => {
      const [[first = null, unit = null, ...years] = []] = table.rows;
      return headed([first, unit, ...years.map(ofTheRepublic)])(table);
    },
  },
  "3 statistical flags on years": {
    layout: "a row a year",
    plant: below(([year, ...row], at) => [[flagged(year, at), ...row]]),
  },
  "3 statistical flags on years across": {
    layout: "years across",
    plant: (table) => {
      const [[first = null, unit = null, ...years] = []] = table.rows;
      return headed([
        first,
        unit,
        ...years.map((year, at) => flagged(digits(year).replace("年", ""), at)),
      ])(table);
    },
  },
  "7 the year of the republic in the title": {
    layout: "months across, one year in the title",
    plant: ({ rows: [, ...rows], years: [first = ""] }) => ({
      rows: [[`民國${Number(first.slice(0, 4)) - 1911}年度碳排放月報表`], ...rows],
      years: [first],
    }),
    proposal: "right",
  },
  "7 the second half of the months below the first": {
    layout: "months across, one year in the title",
    plant: ({ rows: [title = [], ...rows], years }) => ({
      rows: [
        title,
        ...rows.map((row) => row.slice(0, 7)),
        ...rows.map(([name = null, ...row]) => [name, ...row.slice(6)]),
      ],
      years,
    }),
    proposal: "right",
  },
  "7 years in lines between the months": {
    layout: "a row a month, year and month apart",
    plant: ({ rows: [, ...rows], years }) => ({
      rows: [
        [`${rows[0]?.[0]}年度统计表`, null, null],
        ["月份", "排放量(tCO2e)", "产量(MWh)"],
        ...rows.flatMap(([year, month, ...amounts], at) => [
          ...(at > 0 && at % 12 === 0 ? [[`${year}年度统计表`, null, null]] : []),
          [`${month}月`, ...amounts],
        ]),
      ],
      years,
    }),
    proposal: "right",
  },
  "7 other years across below": {
    layout: "years across",
    plant: ({ rows, years }) => ({
      rows: [
        ...rows.map((row) => row.slice(0, 4)),
        ...rows.map(([name = null, unit = null, , , year]) => [name, unit, year ?? null, null]),
      ],
      years,
    }),
  },
};
