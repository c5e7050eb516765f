import { toText } from "../../../src/exact/ratio";
import { score } from "../assessment/sketch";
import { goldenCases } from "./golden-cases";

describe.each(goldenCases)("$clause: $says", ({ sketch, ...expected }) => {
  it(`comes to ${expected.composite}`, () => {
    const { intensity, qualitative, quantitative, composite, withheldFor } = score(sketch);
    expect(withheldFor).toEqual([]);
    expect({
      clause: expected.clause,
      says: expected.says,
      intensity: intensity && toText(intensity.indicator),
      qualitative: qualitative && toText(qualitative.score),
      quantitative: quantitative?.score.toFixed(),
      composite: composite && toText(composite.score),
      grade: composite?.grade.id,
    }).toEqual(expected);
  });
});
