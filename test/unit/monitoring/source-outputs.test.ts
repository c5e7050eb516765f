import { cellText } from "../../../src/cells/address";
import { withOutputsOnce } from "../../../src/monitoring/series";
import { seriesOf, totalsOf, type Row } from "./tables";

type Recorded = readonly [year: number, month: number | null, output: number | null];

/** The outputs of the rows below the headings, from row 4 on, each of a source of its own. */
const series = (...rows: readonly Recorded[]) =>
  seriesOf(rows.map(([year, month, output], at): Row => [year, month, `炉${at}`, 1, output]));
const outputsOf = (rows: readonly Recorded[]) => series(...rows).outputs;

const year = (its: number, ...outputs: readonly (number | null)[]): readonly Recorded[] =>
  outputs.map((output) => [its, null, output]);
const month = (its: number, ...outputs: readonly (number | null)[]): readonly Recorded[] =>
  outputs.map((output) => [2024, its, output]);

describe("sources that repeat each other's output", () => {
  it.each<[string, readonly Recorded[], string]>([
    ["in a year as a whole", year(2024, 7, 7), "E5 2024 7"],
    ["with a third one", year(2024, 7, 7, 7), "E5 2024 7"],
    ["in each of two years", [...year(2023, 5, 5), ...year(2024, 7, 7)], "E5 2023 5"],
    ["in one of two years", [...year(2023, 5), ...year(2024, 7, 7)], "E6 2024 7"],
    ["beside a year of zeros", [...year(2023, 0, 0), ...year(2024, 7, 7)], "E7 2024 7"],
    ["beside a blank", year(2024, null, 7, 7), "E6 2024 7"],
    ["in three months", [1, 2, 3].flatMap((its) => month(its, 7, 7)), "E5 2024-01 7"],
    ["in four months", [2, 3, 4, 5].flatMap((its) => month(its, its, its)), "E5 2024-02 2"],
  ])("are found: %s", (_, rows, expected) => {
    const { repeated } = outputsOf(rows);
    expect(repeated && [cellText(repeated.where), repeated.period, repeated.output].join(" ")).toBe(
      expected,
    );
  });

  it.each<[string, readonly Recorded[]]>([
    ["in a table without rows", []],
    ["of one source", year(2024, 7)],
    ["of outputs that are all 0", year(2024, 0, 0)],
    ["of blanks", year(2024, null, null)],
    ["of outputs that differ", year(2024, 7, 8)],
    ["of one year that repeats and one that does not", [...year(2023, 7, 7), ...year(2024, 7, 8)]],
    ["of a zero beside another", year(2024, 0, 7)],
    ["in two months only", [1, 2].flatMap((its) => month(its, 7, 7))],
    ["in a year and a month", [...year(2023, 7, 7), ...month(1, 7, 7)]],
    [
      "in two months, and zeros in a third",
      [...month(1, 7, 7), ...month(2, 7, 7), ...month(3, 0, 0)],
    ],
    ["from one month to the next", [1, 2, 3].flatMap((its) => month(its, 7))],
  ])("are none %s", (_, rows) => {
    expect(outputsOf(rows).repeated).toBeNull();
  });
});

describe("outputs of one period that differ", () => {
  it.each<[string, readonly Recorded[], string | null]>([
    ["two", year(2024, 7, 8), "E5 2024 7 8"],
    ["the first of several", [...year(2023, 5, 6), ...year(2024, 7, 8)], "E5 2023 5 6"],
    ["the last of three", year(2024, 7, 7, 8), "E6 2024 7 8"],
    ["behind a zero", year(2024, 0, 7, 8), "E6 2024 7 8"],
    ["beside a zero", year(2024, 7, 0, 8), "E6 2024 7 8"],
    ["in a month", month(3, 7, 8), "E5 2024-03 7 8"],
    ["none but a zero behind", year(2024, 7, 0), null],
    ["none but a zero before", year(2024, 0, 7), null],
    ["none", year(2024, 7, 7), null],
    ["of two months", [...month(1, 7), ...month(2, 8)], null],
  ])("are named: %s", (_, rows, expected) => {
    const { unlike } = outputsOf(rows);
    expect(
      unlike && [cellText(unlike.where), unlike.period, unlike.one, unlike.other].join(" "),
    ).toBe(expected);
  });
});

describe("a year's output that counts once", () => {
  it.each<[string, readonly Recorded[], Record<number, string>]>([
    ["that of each row of the year", year(2024, 7, 7, 7), { 2024: "7" }],
    ["the first that is not 0", year(2024, 0, 7, 7), { 2024: "7" }],
    ["added up over the months", [...month(1, 5, 5), ...month(2, 6)], { 2024: "11" }],
    ["the same in two months", [...month(1, 7), ...month(2, 7)], { 2024: "14" }],
    [
      "each year's own",
      [...year(2023, 5, 5), ...year(2024, 7, 7), ...year(2040, 9, 9)],
      { 2023: "5", 2024: "7", 2040: "9" },
    ],
    ["apart from a year sixteen later", [...month(2, 7), [2040, 1, 7]], { 2024: "7", 2040: "7" }],
  ])("is %s", (_, rows, expected) => {
    const once = [...outputsOf(rows).once].map(([its, output]) => [its, output.toFixed()]);
    expect(Object.fromEntries(once)).toEqual(expected);
  });

  it("stands in place of the sum, and all else stays", () => {
    const both = series(...year(2023, null, null), ...year(2024, 7, 7));
    expect(totalsOf(both)).toEqual({ 2023: "2  ", 2024: "2 14 " });
    const once = withOutputsOnce(both);
    expect(totalsOf(once)).toEqual({ 2023: "2  ", 2024: "2 7 " });
    expect({ ...once, years: [] }).toEqual({ ...both, years: [] });
  });
});
