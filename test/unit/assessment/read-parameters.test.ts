import { readParameters } from "../../../src/assessment/read-parameters";
import type { ParameterKey } from "../../../src/standard/parameters";
import { entriesOf, finished, withParameters, type Typed } from "./sketch";

const reading = (key: ParameterKey, typed: Typed) =>
  readParameters(entriesOf(withParameters(finished, { [key]: typed })).parameters);
const codesOf = ({ problems }: ReturnType<typeof readParameters>) =>
  problems.map(({ code }) => code);

describe("a parameter", () => {
  it.each([
    [0, "0"],
    [1, "1"],
    [0.1 + 0.2, "0.3"],
    [-0.000001, null],
    [1.000001, null],
  ])("between 0 and 1 may be, or not, %d", (typed, value) => {
    const parameters = reading("weight_qualitative", typed);
    expect(parameters.fraction("weight_qualitative")?.toFixed() ?? null).toBe(value);
  });

  it.each([
    [-1, "-1"],
    [-0.02, "-0.02"],
    [1, "1"],
    [-1.000001, null],
    [1.000001, null],
  ])("that is a limit from -1 to 1 may be, or not, %d", (typed, value) => {
    expect(reading("limit_full", typed).limit("limit_full")?.toFixed() ?? null).toBe(value);
  });

  it.each([
    [0.000001, "0.000001"],
    [0, null],
    [-1, null],
  ])("above 0 may be, or not, %d", (typed, value) => {
    const parameters = reading("advanced_value", typed);
    expect(parameters.aboveZero("advanced_value")?.toFixed() ?? null).toBe(value);
  });

  it.each([
    [1900, 1900],
    [2200, 2200],
    [1899, null],
    [2201, null],
    [2024.5, null],
    ["2024", null],
  ])("that is a year may be, or not, %j", (typed, value) => {
    expect(reading("year", typed).year("year")).toBe(value);
  });

  it("that is a text is read without the white space around it", () => {
    expect(reading("output_unit", " MWh　").text("output_unit")).toBe("MWh");
    expect(reading("output_unit", 12).text("output_unit")).toBe("12");
  });

  it.each([
    ["advanced", "advanced"],
    ["ADVANCED", "advanced"],
    ["advanced ", null],
    [1, null],
  ])("that is chosen from a list may be, or not, %j", (typed, value) => {
    expect(reading("method", typed).choice("method")).toBe(value);
  });

  it("asked for twice is reported once, for each thing that is wrong", () => {
    const sketch = withParameters(finished, { year: 24, limit_full: -1, limit_partial: null });
    const parameters = readParameters(entriesOf(sketch).parameters);
    for (const _ of [1, 2]) {
      parameters.year("year");
      parameters.fraction("limit_full");
      parameters.fraction("limit_partial");
      parameters.fraction("weight_qualitative");
      parameters.aboveZero("limit_partial");
      parameters.aboveZero("limit_full");
    }
    expect(codesOf(parameters)).toEqual([
      "year-not-a-year",
      "parameter-out-of-range",
      "parameter-blank",
      "parameter-not-above-zero",
    ]);
  });

  it("whose name is gone is nothing, and no problem of its own", () => {
    const parameters = readParameters({});
    expect([
      parameters.choice("method"),
      parameters.text("output_unit"),
      parameters.year("year"),
      parameters.fraction("limit_full"),
      parameters.aboveZero("advanced_value"),
    ]).toEqual([null, null, null, null, null]);
    expect(parameters.problems).toEqual([]);
  });
});
