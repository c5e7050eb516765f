import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { compare, isAtLeast, plus, ratio, times, toDouble, toText } from "../../../src/exact/ratio";

const big = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });
const fraction = fc.tuple(big, positive);
type Fraction = readonly [bigint, bigint];

const ratioOf = ([above, below]: Fraction) =>
  ratio(new Decimal(String(above)), new Decimal(String(below)));
const signOf = (value: bigint) => (value > 0n ? 1 : value < 0n ? -1 : 0);
const compareFractions = (a: Fraction, b: Fraction) => signOf(a[0] * b[1] - b[0] * a[1]);

describe("a ratio", () => {
  it("needs a denominator above 0", () => {
    for (const denominator of [0, -1])
      expect(() => ratio(new Decimal(1), new Decimal(denominator))).toThrow(
        new RangeError("A ratio needs a denominator above 0."),
      );
  });

  it("compares as cross-multiplied integers do", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(compare(ratioOf(a), ratioOf(b))).toBe(compareFractions(a, b));
      }),
    );
  });

  it("tells apart what differs by one in 10 to the 60th", () => {
    const third: Fraction = [1n, 3n];
    const above: Fraction = [10n ** 60n + 1n, 3n * 10n ** 60n];
    expect(compare(ratioOf(third), ratioOf(above))).toBe(-1);
    expect(toText(ratioOf(third))).toBe(toText(ratioOf(above)));
  });

  it("equals itself with both parts multiplied", () => {
    fc.assert(
      fc.property(fraction, positive, ([above, below], factor) => {
        const multiplied: Fraction = [above * factor, below * factor];
        expect(compare(ratioOf([above, below]), ratioOf(multiplied))).toBe(0);
      }),
    );
  });

  it("reaches a limit exactly when it is not below it", () => {
    fc.assert(
      fc.property(fraction, big, (a, limit) => {
        const reached = compareFractions(a, [limit, 1n]) >= 0;
        expect(isAtLeast(ratioOf(a), new Decimal(String(limit)))).toBe(reached);
      }),
    );
  });

  it("adds and multiplies as fractions do", () => {
    fc.assert(
      fc.property(fraction, fraction, big, (a, b, factor) => {
        const total: Fraction = [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
        expect(compare(plus(ratioOf(a), ratioOf(b)), ratioOf(total))).toBe(0);
        const product = times(ratioOf(a), new Decimal(String(factor)));
        expect(compare(product, ratioOf([a[0] * factor, a[1]]))).toBe(0);
      }),
    );
  });

  it.each([
    [[1n, 8n], "0.125"],
    [[1n, 3n], "0.3333333333333333333333333333333333"],
    [[-2n, 3n], "-0.6666666666666666666666666666666667"],
    [[10n ** 40n, 1n], "1" + "0".repeat(40)],
    [[0n, 7n], "0"],
  ] as const)("%p is written %s", (fractionParts, text) => {
    expect(toText(ratioOf(fractionParts))).toBe(text);
  });

  it("becomes the nearest double only for a cell", () => {
    expect(toDouble(ratioOf([899950n, 10_000n]))).toBe(89.995);
    expect(toDouble(ratioOf([1n, 3n]))).toBe(1 / 3);
  });
});
