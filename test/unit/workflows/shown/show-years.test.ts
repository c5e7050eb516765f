import { measuredYears } from "../../../../src/workflows/shown/measured-years";
import { showYears } from "../../../../src/workflows/shown/show-years";
import { finished, withParameters } from "../../assessment/sketch";
import { checkedSketch } from "./checked-book";

const rows = [
  [2023, 1, "锅炉", 1, 30],
  [2023, 2, "锅炉", 1.00049, null],
  [2024, null, null, 5, 30],
];

it("the years stand latest first, with totals, intensity and the division written out", () => {
  const shown = showYears(checkedSketch({ ...finished, rows }));
  expect(shown).toMatchObject({ isSealed: false, emissionUnit: "tCO2e", outputUnit: "MWh" });
  expect(shown?.chart?.years.map(({ year }) => year)).toEqual([2023, 2024]);
  expect(shown?.years.map(({ firstRows: _, ...year }) => year)).toEqual([
    {
      year: 2024,
      emission: "5",
      output: "30",
      intensity: "166.667",
      missing: "",
      quotient: "5 tCO2e × 1,000 ÷ 30 MWh ≈ 166.667 kgCO2e/MWh",
      rowCount: 1,
    },
    {
      year: 2023,
      emission: "2",
      output: "30",
      intensity: "66.683",
      missing: "3, 4, 5, 6, 7, 8, 9, 10, 11, 12",
      quotient: "2.00049 tCO2e × 1,000 ÷ 30 MWh = 66.683 kgCO2e/MWh",
      rowCount: 2,
    },
  ]);
});

it("each of a year's first rows tells its period, source and amounts, and where they stand", () => {
  const shown = showYears(checkedSketch({ ...finished, rows }));
  const second = shown?.years[1]?.firstRows[1];
  expect(second?.row).toBe(5);
  expect(second?.entries.map(({ key, text, at }) => [key, text, at.row, at.column])).toEqual([
    ["year", "2023-02", 5, 0],
    ["source", "锅炉", 5, 2],
    ["emission", "1.00049", 5, 3],
    ["output", "", 5, 4],
  ]);
});

it("what is not there is a dash, and without units there is no intensity", () => {
  const bare = withParameters(
    {
      ...finished,
      rows: [
        [2023, null, null, null, 4],
        [2024, null, null, 3, null],
      ],
    },
    { emission_unit: null, output_unit: null },
  );
  const checked = checkedSketch(bare);
  expect(measuredYears(checked)).toMatchObject({ emissionUnit: undefined, outputUnit: null });
  expect(showYears(checked)).toMatchObject({
    emissionUnit: "",
    outputUnit: "",
    years: [
      { emission: "3", output: "–", intensity: "–", quotient: null },
      { emission: "–", output: "4", intensity: "–", quotient: null },
    ],
  });
});

it("there is nothing to show without data, or without the table", () => {
  const empty = checkedSketch({ ...finished, rows: [] });
  expect([measuredYears(empty).years, showYears(empty)]).toEqual([[], null]);
  const checked = checkedSketch(finished);
  const gone = { ...checked, reading: { ...checked.reading, monitoring: null } };
  expect(showYears(gone)).toBeNull();
});
