import { boundKinds, type ScalePoint } from "../../book/conditional-rule";
import { isAbsent } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { ruleOf, ruleScalar } from "./conditional-format-of";
import { boundArgument, membersArgument } from "./rule-bounds";
import { colorArgument, officeWord } from "./style-words";

const kinds = boundKinds.filter((kind) => kind !== "automatic");

function pointArgument(value: unknown, name: string): ScalePoint {
  const given = membersArgument(value, name);
  return { ...boundArgument(given, kinds, name), color: colorArgument(given.color) };
}

function pointsArgument(value: unknown): readonly ScalePoint[] {
  const { minimum, midpoint, maximum } = membersArgument(value, "criteria");
  const middle = isAbsent(midpoint) ? [] : [pointArgument(midpoint, "midpoint")];
  return [pointArgument(minimum, "minimum"), ...middle, pointArgument(maximum, "maximum")];
}

const pointJson = ({ type, formula, color }: ScalePoint) => ({
  ...(formula === null ? {} : { formula }),
  type: officeWord(type as (typeof kinds)[number]),
  color,
});

function criteriaJson(points: readonly ScalePoint[]) {
  const [minimum, ...others] = points.map(pointJson);
  const [maximum, midpoint] = others.toReversed();
  if (minimum === undefined || maximum === undefined) throw new Error("A scale has two points.");
  return { minimum, ...(midpoint === undefined ? {} : { midpoint }), maximum };
}

export const colorScaleConditionalFormatMembers: MembersOf<"ColorScaleConditionalFormat"> = {
  scalars: {
    Criteria: ruleScalar(
      "colorScale",
      ({ points }) => criteriaJson(points),
      (value) => ({ points: pointsArgument(value) }),
    ),
    ThreeColorScale: {
      get: (self, session) => ruleOf(self, "colorScale", session).points.length === 3,
    },
  },
};
