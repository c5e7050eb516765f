import { checkAssessment } from "../../../src/assessment/check-assessment";
import type { Entries } from "../../../src/assessment/entries";
import { scoreAssessment } from "../../../src/scoring/score-assessment";
import { parameterKeys, type ParameterKey } from "../../../src/standard/parameters";
import { parameterName } from "../../../src/sheets/defined-names";
import { advanced, entriesOf, finished, withParameters, type Sketch } from "./sketch";

const byEnergy: Sketch = {
  ...withParameters(finished, {
    indicator: "energy-per-output",
    indicator_reason: "本地只有能耗数据",
    energy_unit: "kgce",
  }),
  rows: [
    [2023, null, null, 100, 10, null, 300],
    [2024, null, null, 400, 10, null, 270],
  ],
};

/** The entries of a workbook that has lost the parameter's name. */
const without = (sketch: Sketch, lost: ParameterKey): Entries => {
  const { [lost]: _, ...parameters } = entriesOf(sketch).parameters;
  return { ...entriesOf(sketch), parameters, missing: [parameterName(lost)] };
};

describe.each([
  ["the historical method", finished],
  ["the advanced value", advanced],
  ["energy", byEnergy],
])("a workbook that is assessed by %s", (_, sketch) => {
  const used = parameterKeys.filter((key) => sketch.parameters[key] !== undefined);

  it.each(used)("and has lost the name of %s says only that, and gives no composite", (key) => {
    const assessment = checkAssessment(without(sketch, key));
    expect(assessment.problems).toEqual([
      {
        code: "name-missing",
        where: { name: `tanping_${key}` },
        facts: { name: `tanping_${key}` },
      },
    ]);
    expect(scoreAssessment(assessment).composite).toBeNull();
  });

  it("and has lost its table says only that, and measures nothing", () => {
    const entries = { ...entriesOf(sketch), monitoring: null, missing: ["TanpingMonitoring"] };
    const { problems, measured } = checkAssessment(entries);
    const name = "TanpingMonitoring";
    expect(problems).toEqual([{ code: "name-missing", where: { name }, facts: { name } }]);
    expect([measured.series, measured.intensity, measured.comparison]).toEqual([null, null, null]);
  });

  it("and has lost the cell of its date is open about its validity", () => {
    const assessment = checkAssessment({ ...entriesOf(sketch), date: null });
    expect([assessment.date, assessment.problems]).toEqual([null, []]);
  });
});
