import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { compare, ratio } from "../../../src/exact/ratio";
import { stepAbove, stepAtLeast, stepAtMost, stepBelow } from "../../../src/exact/steps";

const thirds = (numerator: number) => ratio(new Decimal(numerator), new Decimal(3));
const cent = new Decimal("0.01");

describe("the multiples of a step around a ratio", () => {
  it.each([
    { says: "1/3", thirdsOf: 1, around: [0.33, 0.34, 0.33, 0.34] },
    { says: "1, itself a multiple", thirdsOf: 3, around: [1, 1, 0.99, 1.01] },
    { says: "-1/3", thirdsOf: -1, around: [-0.34, -0.33, -0.34, -0.33] },
    { says: "-2", thirdsOf: -6, around: [-2, -2, -2.01, -1.99] },
    { says: "0", thirdsOf: 0, around: [0, 0, -0.01, 0.01] },
  ])("of $says are found on either side", ({ thirdsOf, around }) => {
    const value = thirds(thirdsOf);
    const found = [stepAtMost, stepAtLeast, stepBelow, stepAbove].map((its) => its(value, cent));
    expect(found.map((its) => its.toNumber())).toEqual(around);
  });

  it("are multiples, and no other lies between them and the ratio", () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const natural = fc.integer({ min: 1, max: 997 });
    fc.assert(
      fc.property(whole, natural, fc.constantFrom("1", "0.5", "0.1", "0.000001"), (n, d, text) => {
        const value = ratio(new Decimal(n), new Decimal(d));
        const step = new Decimal(text);
        const below = stepAtMost(value, step);
        expect(below.mod(step).isZero()).toBe(true);
        expect(compare(ratio(below), value)).toBeLessThanOrEqual(0);
        expect(compare(ratio(below.plus(step)), value)).toBe(1);
        const above = stepAtLeast(value, step);
        expect(compare(ratio(above), value)).toBeGreaterThanOrEqual(0);
        expect(compare(ratio(above.minus(step)), value)).toBe(-1);
      }),
    );
  });
});
