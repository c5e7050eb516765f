import { readFileSync } from "node:fs";
import { toDecimal } from "../../../src/exact/ratio";
import { roundToPlaces } from "../../../src/exact/round";
import { finished, score, withParameters } from "../assessment/sketch";

const [, ...lines] = readFileSync("test/data/two-power-stations.csv", "utf8").trim().split(/\r?\n/);
const records = lines.map((line) => {
  const [, plant = "", year = "", emission = "", output = "", published = ""] = line.split(",");
  return { plant, published, row: [Number(year), null, null, Number(emission), Number(output)] };
});

const scored = (year: number, plant: string) =>
  score({
    ...withParameters(finished, { year }),
    rows: records.filter((record) => record.plant === plant).map(({ row }) => row),
  });

describe("two power stations' verified emissions and outputs", () => {
  it.each(records)("$plant in $row.0 emitted the published $published gCO2/kWh", (record) => {
    const { intensity } = scored(record.row[0] ?? 0, record.plant);
    const grams = intensity && toDecimal(intensity.indicator);
    expect(grams && roundToPlaces(grams, 2).toFixed(2)).toBe(record.published);
  });

  it.each([
    ["Drax", 2017, "80"],
    ["Drax", 2018, "100"],
    ["Drax", 2019, "100"],
    ["Drax", 2020, "60"],
    ["Ratcliffe on Soar", 2017, "80"],
    ["Ratcliffe on Soar", 2020, "60"],
  ])("%s earned %d's tier of A.2 row 2", (plant, year, earned) => {
    expect(scored(year, plant).quantitative?.score.toFixed()).toBe(earned);
  });
});
