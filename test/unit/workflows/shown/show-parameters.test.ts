import { parameterText } from "../../../../src/workflows/shown/parameter-text";
import {
  showParameters,
  type ShownParameter,
  type ShownParameters,
} from "../../../../src/workflows/shown/show-parameters";
import { advanced, finished, withParameters, type Sketch } from "../../assessment/sketch";
import { checkedSketch } from "./checked-book";

const shown = (parameters: Sketch["parameters"]): ShownParameters =>
  showParameters(checkedSketch(withParameters(finished, parameters)));

const keysIn = (section: readonly ShownParameter[]) => section.map(({ key }) => key);

const parameterIn = ({ sections }: ShownParameters, key: string): ShownParameter | undefined =>
  Object.values(sections)
    .flat()
    .find((its) => its.key === key);

describe("the parameters on show", () => {
  it("are those of the data, the weights and the scheme, whatever the method", () => {
    const { sections } = shown({ method: null });
    expect(keysIn(sections.data)).toEqual(["year", "emission_unit", "output_unit"]);
    expect(keysIn(sections.weights)).toEqual(["weight_qualitative", "weight_quantitative"]);
    expect(keysIn(sections.scheme)).toEqual(["na_rule", "score_step", "grade_names"]);
  });

  it.each([
    ["no method", { method: null }, []],
    [
      "the advanced value",
      advanced.parameters,
      ["advanced_value", "advanced_unit", "advanced_source", "advanced_year", "advanced_boundary"],
    ],
    ["history", {}, ["indicator", "comparison_origin", "limit_full", "limit_partial"]],
    [
      "history in energy",
      { indicator: "energy-per-output" },
      [
        "indicator",
        "comparison_origin",
        "limit_full",
        "limit_partial",
        "indicator_reason",
        "energy_unit",
      ],
    ],
  ] as const)("are of the method those that count with %s", (_, parameters, keys) => {
    expect(keysIn(shown(parameters).sections.method)).toEqual(["method", ...keys]);
  });

  it("are how a repeated output counts only where one is repeated, or somebody has said it", () => {
    const repeated = {
      ...finished,
      rows: [...finished.rows, [2023, null, "锅炉", 1, 7], [2023, null, "车辆", 1, 7]].slice(-2),
    };
    const asked = showParameters(checkedSketch(repeated)).sections.data;
    const answered = shown({ repeated_output: "once" }).sections.data;
    for (const data of [asked, answered])
      expect(keysIn(data)).toEqual(["year", "emission_unit", "output_unit", "repeated_output"]);
    expect(asked.at(-1)?.problem?.code).toBe("output-repeated");
  });

  it("come with what is asked to be confirmed, and with what was", () => {
    const far = withParameters(advanced, { advanced_value: 0.2, advanced_year: 2025 });
    const { unusual } = showParameters(
      checkedSketch({ ...far, confirmed: { "advanced-later": [2025, "仍适用"] } }),
    );
    expect(unusual.asked.map(({ key, figure }) => [key, figure])).toEqual([
      ["far-from-advanced", "1000"],
    ]);
    expect(unusual.confirmed.map(({ facts }) => facts)).toEqual([
      { key: "advanced-later", figure: "2025", reason: "仍适用" },
    ]);
    expect(shown({}).unusual).toEqual({ asked: [], confirmed: [] });
  });

  it("ask for the reason alone where only that is missing", () => {
    const late = withParameters(advanced, { advanced_year: 2025 });
    const its = { ...late, confirmed: { "advanced-later": [2025, null] as const } };
    const { unusual } = showParameters(checkedSketch(its));
    expect(unusual.asked.map(({ key, figure }) => [key, figure])).toEqual([
      ["advanced-later", "2025"],
    ]);
  });

  it("are open where the draft leaves them to the parties", () => {
    const all = Object.values(shown({}).sections).flat();
    expect(keysIn(all.filter(({ isOpen }) => isOpen))).toEqual([
      "limit_full",
      "limit_partial",
      "weight_qualitative",
      "weight_quantitative",
    ]);
  });
});

describe("a parameter", () => {
  it("has its codes and the one chosen, by its words too, where it is chosen from a list", () => {
    const its = shown({ method: "自我历史比较法", grade_names: "something else" });
    expect(parameterIn(its, "na_rule")?.choice).toEqual({
      key: "na_rule",
      codes: ["not-allowed", "full-marks", "excluded"],
      chosen: "not-allowed",
    });
    expect(parameterIn(its, "grade_names")).toMatchObject({
      text: "something else",
      choice: { chosen: "" },
      problem: { code: "parameter-not-a-choice" },
    });
    expect(parameterIn(its, "year")?.choice).toBeNull();
  });

  it("shows its own problem, and none while it is only blank", () => {
    const its = shown({ limit_full: "a tenth", weight_qualitative: null });
    expect(parameterIn(its, "limit_full")).toMatchObject({
      text: "a tenth",
      problem: { code: "parameter-not-a-number" },
    });
    expect(parameterIn(its, "weight_qualitative")).toMatchObject({ text: "", problem: null });
    expect(parameterIn(its, "limit_partial")?.problem).toBeNull();
  });

  it("is no text where its cell is gone", () => {
    const checked = checkedSketch(finished);
    const without = { ...checked.reading, named: new Map() };
    expect(parameterText(checked, "limit_full")).toBe("0.1");
    expect(parameterText({ reading: without }, "limit_full")).toBe("");
  });
});

describe("beside the parameters", () => {
  it("stand the common limits and weights, to be entered at one press", () => {
    const { limitFills, weightFills } = shown({});
    expect(limitFills).toEqual([
      { label: "10 % / 0 %", entries: { limit_full: "0.1", limit_partial: "0" } },
    ]);
    expect(weightFills.map(({ label }) => label)).toEqual(["0.5 / 0.5", "0.6 / 0.4", "0.7 / 0.3"]);
    expect(weightFills[2]?.entries).toEqual({
      weight_qualitative: "0.7",
      weight_quantitative: "0.3",
    });
  });

  it("stands where the data begins, or nothing where the table is gone", () => {
    const checked = checkedSketch(finished);
    const gone = { ...checked, reading: { ...checked.reading, monitoring: null } };
    expect(showParameters(checked).monitoring).toMatchObject({
      sheet: "监测数据",
      row: 4,
      column: 0,
    });
    expect(showParameters(gone).monitoring).toBeNull();
  });
});
