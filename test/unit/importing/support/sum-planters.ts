import { below, digits, followed, half, summed, type Planter, type Row } from "./planter";

const halves = (cell: Row[number] | undefined): string => half(cell).toFixed();

/** Difficulties in rows that repeat others. */
export const sumPlanters: Readonly<Record<string, Planter>> = {
  "1 a total by no word and of no year": {
    layout: "a row a year",
    plant: followed((rows) => [[null, summed(rows, 1), summed(rows, 2)]]),
    proposal: "right",
  },
  "1 a total by no word and of no year, below dates": {
    layout: "a row a month, with its date",
    plant: followed((rows) => [[null, summed(rows, 1), summed(rows, 2)]]),
    proposal: "right",
  },
  "1 a total by no word and of no year, below months": {
    layout: "a row a month, year and month apart",
    plant: followed((rows) => [[null, null, summed(rows, 2), summed(rows, 3)]]),
    proposal: "right",
  },
  "1 a total by no word and of no year, below sources": {
    layout: "two sources a month, the output with the first",
    plant: followed((rows) => [[null, null, summed(rows, 2), summed(rows, 3)]]),
    proposal: "right",
  },
  "1 totals of each year by no word": {
    layout: "a row a month and a total of each year",
    plant: below(([year = null, month = null, ...amounts]) => [
      [year, year === null ? null : month, ...amounts],
    ]),
    proposal: "right",
  },
  "1 totals of each year and of all, by no word": {
    layout: "a row a month and a total of each year",
    plant: ({ rows, years }) => {
      const of = (column: number) =>
        summed(
          rows.slice(1).filter(([year]) => year === null),
          column,
        );
      return {
        rows: [
          ...rows.map(([year = null, month = null, ...amounts]) => [
            year,
            year === null ? null : month,
            ...amounts,
          ]),
          [null, null, of(2), of(3)],
        ],
        years,
      };
    },
    proposal: "right",
  },
  "1 rows indented below 其中": {
    layout: "two sources a month, the output with the first",
    plant: below((row, at) =>
      at % 2 === 0
        ? [row]
        : [
            row,
            [row[0] ?? null, "其中：", null, null],
            [row[0] ?? null, "　一车间", halves(row[2]), null],
            [row[0] ?? null, "　二车间", halves(row[2]), null],
          ],
    ),
  },
  "1 rows indented below one that says 其中": {
    layout: "two sources a month, the output with the first",
    plant: below((row, at) =>
      at % 2 === 1
        ? [row]
        : [
            row,
            [row[0] ?? null, "其中：一车间", halves(row[2]), null],
            [row[0] ?? null, "　　　二车间", halves(row[2]), null],
          ],
    ),
  },
  "1 rows indented below 其中, across": {
    layout: "years across",
    plant: ({ rows: [heading = [], emission = [], output = []], years }) => {
      const part = (name: string) => [name, emission[1] ?? null, ...emission.slice(2).map(halves)];
      return {
        rows: [heading, emission, part("其中：外购电力"), part("　　　化石燃料"), output],
        years,
      };
    },
  },
  "1 a part of the outputs below": {
    layout: "years across",
    plant: ({ rows: [heading = [], emission = [], output = []], years }) => ({
      rows: [
        heading,
        emission,
        output,
        ["其中：外供电量", output[1] ?? null, ...output.slice(2).map(halves)],
      ],
      years,
    }),
  },
  "1 a total of no year after an empty row": {
    layout: "a row a year",
    plant: followed((rows) => [
      [null, null, null],
      [null, ...[1, 2].map((column) => digits(summed(rows, column)))],
    ]),
    proposal: "right",
  },
};
