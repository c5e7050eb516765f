import fc from "fast-check";
import { Decimal, one } from "../../../src/exact/decimal";
import { kgCO2ePer, type EmissionUnit } from "../../../src/units/kilograms";
import type { ScoreCard } from "../../../src/scoring/score-assessment";
import { choices } from "../../../src/standard/choices";
import { advanced, finished, withParameters } from "../../unit/assessment/sketch";
import { beside, digits, entered, limitCase, nearness, nudge, there } from "./limit-case";

const unit = fc.constantFrom<EmissionUnit>(...choices.emission_unit);

/** The year's emission in the given unit from one source or two, as rows, and the sum a workbook makes of them. */
const emission = (
  amount: Decimal,
  share: number,
  { unit, output }: { unit: EmissionUnit; output: Decimal },
) => {
  const first = amount.times(share).toDecimalPlaces(amount.decimalPlaces());
  const parts = first.isZero() || first.eq(amount) ? [amount] : [first, amount.minus(first)];
  const rows = parts.map((part, index) => [
    2024,
    null,
    `${index}`,
    part.toNumber(),
    index === 0 ? output.toNumber() : null,
  ]);
  const sum = parts.reduce((total, part) => total + part.toNumber(), 0);
  return { rows, kgCO2e: sum * Number(kgCO2ePer(unit)) };
};

const share = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
);

const tiersOf = ({ quantitative }: ScoreCard) => {
  if (!quantitative) throw new Error("No quantitative score.");
  const isAdvanced = quantitative.comparison.method === "advanced";
  return quantitative.limits.map((limit) =>
    nearness(quantitative.decisive, limit, isAdvanced ? limit : one),
  );
};

/** 12.3.2 a): E at or beside A·Q and 1.1·A·Q. */
const byAdvancedValue = fc
  .record({
    value: entered,
    output: entered,
    tier: fc.constantFrom("1", "1.1"),
    unit,
    share,
    nudge,
  })
  .map(({ value, output, tier, ...its }) => {
    const exact = value.times(output).times(tier).div(kgCO2ePer(its.unit));
    const amount = beside(exact, its.nudge);
    if (!amount) return undefined;
    const made = emission(amount, its.share, { unit: its.unit, output });
    const parameters = { advanced_value: value.toNumber(), emission_unit: its.unit };
    const sketch = { ...withParameters(advanced, parameters), rows: made.rows };
    const cells = [
      made.kgCO2e,
      output.toNumber(),
      null,
      null,
      "advanced",
      value.toNumber(),
      null,
      null,
    ];
    return limitCase(sketch, cells, tiersOf);
  });

/** 12.3.2 b): E at or beside what either limit leaves of the best year's. */
const byHistory = fc
  .record({
    best: entered,
    outputs: fc.tuple(entered, entered),
    limits: fc.oneof(
      fc.constantFrom<number[]>([100, 0], [50, 20], [300, 150], [0, -20], [-20, -100]),
      fc
        .uniqueArray(fc.integer({ min: -1000, max: 999 }), { minLength: 2, maxLength: 2 })
        .map((both) => both.sort((one, other) => other - one)),
    ),
    reached: fc.nat({ max: 1 }),
    unit,
    share,
    nudge,
  })
  .map(({ best, outputs: [output, before], ...its }) => {
    const [full = one, partial = one] = its.limits.map((limit) => new Decimal(limit).div(1000));
    const kg = kgCO2ePer(its.unit);
    const left = one.minus(its.reached === 0 ? full : partial);
    const amount = beside(best.times(left).times(output).div(kg), its.nudge);
    const past = best.times(before).div(kg);
    if (!amount || past.precision() > digits) return undefined;
    const made = emission(amount, its.share, { unit: its.unit, output });
    const limits = [full.toNumber(), partial.toNumber()] as const;
    const sketch = {
      ...withParameters(finished, {
        emission_unit: its.unit,
        limit_full: limits[0],
        limit_partial: limits[1],
      }),
      rows: [[2023, null, null, past.toNumber(), before.toNumber()], ...made.rows],
    };
    const pastKg = past.toNumber() * Number(kg);
    const cells = [
      made.kgCO2e,
      output.toNumber(),
      pastKg,
      before.toNumber(),
      "historical",
      null,
      ...limits,
    ];
    return limitCase(sketch, cells, tiersOf);
  });

/** Cells: emission, output, the best year's emission and output, method, advanced value, the two limits. */
export const tierCases = there(fc.oneof(byAdvancedValue, byHistory));
