import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { compare, ratio } from "../../../src/exact/ratio";
import { roundToDigits, roundToPlaces, showToDigits, showToPlaces } from "../../../src/exact/round";

/** GB/T 8170 on whole numbers: value ÷ 10^drop, half to even, by integers alone. */
const halfToEven = (value: bigint, drop: number): bigint => {
  const unit = 10n ** BigInt(drop);
  const magnitude = value < 0n ? -value : value;
  const floor = magnitude / unit;
  const doubled = (magnitude % unit) * 2n;
  const up = doubled > unit || (doubled === unit && floor % 2n === 1n);
  const rounded = up ? floor + 1n : floor;
  return value < 0n ? -rounded : rounded;
};

const scaled = (value: bigint, places: number) =>
  new Decimal(String(value)).div(new Decimal(10).pow(places));

const digits = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const tie = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat({ max: 6 }));

describe("rounding by GB/T 8170", () => {
  it.each([
    ["0.125", 2, "0.12"],
    ["0.135", 2, "0.14"],
    ["0.1250000000000000000000001", 2, "0.13"],
    ["2.5", 0, "2"],
    ["-2.5", 0, "-2"],
    ["-3.5", 0, "-4"],
    ["89.995", 2, "90"],
    ["89.985", 2, "89.98"],
  ])("rounds %s to %d places as %s", (text, places, rounded) => {
    expect(roundToPlaces(new Decimal(text), places).toFixed()).toBe(rounded);
  });

  it("agrees with integers alone", () => {
    fc.assert(
      fc.property(digits, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (value, places, drop) => {
        const rounded = roundToPlaces(scaled(value, places + drop), places);
        expect(rounded.eq(scaled(halfToEven(value, drop), places))).toBe(true);
      }),
    );
  });

  it("takes every exact half to the even neighbour", () => {
    fc.assert(
      fc.property(tie, ([value, places]) => {
        const half = scaled(value * 10n + (value < 0n ? -5n : 5n), places + 1);
        const last = roundToPlaces(half, places).times(new Decimal(10).pow(places));
        expect(last.mod(2).isZero()).toBe(true);
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 1, max: 12 }), (value, kept) => {
        const once = roundToDigits(scaled(value, 9), kept);
        expect(roundToDigits(once, kept).eq(once)).toBe(true);
      }),
    );
  });

  it.each([
    ["309.5502", 6, "309.55"],
    ["0.000123456789", 6, "0.000123457"],
    ["1234565", 6, "1234560"],
    ["1234575", 6, "1234580"],
  ])("keeps %s to %d significant digits as %s", (text, kept, rounded) => {
    expect(roundToDigits(new Decimal(text), kept).toFixed()).toBe(rounded);
  });
});

const limits = ["90", "80", "60"].map((limit) => new Decimal(limit));
const show = (text: string) => showToPlaces(ratio(new Decimal(text)), 2, limits);

describe("a number as shown", () => {
  it.each([
    ["90", "90.00"],
    ["89.99", "89.99"],
    ["89.994", "89.99"],
    ["89.995", "89.995"],
    ["89.9951", "89.995"],
    ["89.99999", "89.99999"],
    ["90.0000001", "90.0000001"],
    ["59.9999999999999999999999999999999", "59.9999999999999999999999999999999"],
    ["85.125", "85.12"],
    // Thirty places would do, but from there on the number is shown as it is.
    ["89.9999999999999999999999999999994", "89.9999999999999999999999999999994"],
  ])("%s reads %s, on its own side of every limit", (text, shown) => {
    expect(show(text)).toBe(shown);
  });

  it("never stands on the other side of a limit", () => {
    const near = fc
      .tuple(fc.constantFrom(90n, 80n, 60n), fc.bigInt({ min: -999n, max: 999n }), fc.nat(20))
      .map(([limit, step, places]) => [limit * 10n ** BigInt(places) + step, places] as const);
    const thirds = fc.constantFrom(1, 3, 7, 97);
    fc.assert(
      fc.property(near, thirds, fc.nat({ max: 4 }), ([value, exponent], below, places) => {
        const exact = ratio(scaled(value, exponent).times(below).plus(1), new Decimal(below));
        const shown = new Decimal(showToPlaces(exact, places, limits));
        for (const limit of limits)
          expect(shown.comparedTo(limit)).toBe(compare(exact, ratio(limit)));
      }),
    );
  });

  it("never stands on the other side of a limit in significant digits either", () => {
    const fraction = fc.tuple(
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
    );
    fc.assert(
      fc.property(fraction, fc.integer({ min: -9, max: 9 }), ([above, below], step) => {
        const limit = ratio(new Decimal(String(above)), new Decimal(String(below)));
        const value = ratio(limit.numerator.plus(`${step}e-9`), limit.denominator);
        const shown = ratio(new Decimal(showToDigits(value, 6, [limit])));
        if (step !== 0) expect(compare(shown, limit)).toBe(compare(value, limit));
      }),
    );
  });

  it.each([
    ["309.5502", "309.55", "309.5502"],
    ["309.5502", "309.56", "309.55"],
    ["309.5502", "309.5501", "309.5502"],
    ["309.5502", "309.5502", "309.5502"],
    ["309.5502", "500", "309.55"],
    ["1.000000000000000000000000000006", "1", "1.000000000000000000000000000006"],
  ])("of %s reads, beside the limit %s, %s in six digits or more (R11)", (text, limit, shown) => {
    const found = showToDigits(ratio(new Decimal(text)), 6, [ratio(new Decimal(limit))]);
    expect(found).toBe(shown);
  });

  it("shows an intensity to six digits where no limit is near", () => {
    expect(showToDigits(ratio(new Decimal("309.5502")), 6, [])).toBe("309.55");
    expect(showToDigits(ratio(new Decimal(1), new Decimal(3)), 6, [])).toBe("0.333333");
  });
});
