import fc from "fast-check";
import {
  Decimal,
  decimalFromDouble,
  doubleFromDecimal,
  isOneDouble,
  sum,
} from "../../../src/exact/decimal";
import { parseDecimal } from "../../../src/exact/parse-decimal";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("a cell's double", () => {
  it.each([
    [0.1, "0.1"],
    [14499772.7659999998, "14499772.766"],
    [1e21, "1000000000000000000000"],
    [5e-7, "0.0000005"],
    [-0, "0"],
    [0.1 + 0.2, "0.3"],
  ])("%p stands for the 15 digits Excel shows, %s", (double, text) => {
    expect(decimalFromDouble(double).plus(0).toFixed()).toBe(text);
  });

  it("of at most 15 digits comes back as the same double", () => {
    fc.assert(
      fc.property(finite, (double) => {
        const entered = Number(double.toPrecision(15));
        expect(doubleFromDecimal(decimalFromDouble(entered)) === entered).toBe(true);
      }),
    );
  });

  it.each([
    "0",
    "-0",
    "7",
    "9999999",
    "10000000",
    "-1250",
    "1.5",
    "0.0000001",
    "12345678.5",
    "1e300",
  ])("is the nearest to %s", (text) => {
    expect(doubleFromDecimal(new Decimal(text))).toBe(Number(text));
  });

  it.each([
    ["0", true],
    ["-0.1", true],
    ["12345678901234", true],
    ["123456789012345", true],
    ["0.123456789012345", true],
    ["100000000000000000000", true],
    ["1234567890123456", false],
    ["0.1000000000000000055", false],
    ["-1.234567890123456", false],
  ])("stands for a decimal of up to fifteen digits and no other: %s, %p", (text, isOne) => {
    expect(isOneDouble(new Decimal(text))).toBe(isOne);
  });

  it("is the nearest to any whole number, however many words it takes", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (whole) => {
        expect(doubleFromDecimal(new Decimal(whole))).toBe(whole);
      }),
    );
  });
});

describe("a sum", () => {
  it("is 0 of nothing", () => {
    expect(sum([]).toFixed()).toBe("0");
  });

  it("is exact where doubles are not", () => {
    const tenths = Array.from({ length: 10 }, () => 0.1);
    expect(tenths.reduce((total, tenth) => total + tenth)).not.toBe(1);
    expect(sum(tenths.map(decimalFromDouble)).toFixed()).toBe("1");
  });

  it("is that of whole cents, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
        const decimals = cents.map((cent) => decimalFromDouble(cent / 100));
        const expected = BigInt(cents.reduce((total, cent) => total + cent, 0));
        expect(BigInt(sum(decimals).times(100).toFixed())).toBe(expected);
        expect(sum(decimals.toReversed()).eq(sum(decimals))).toBe(true);
      }),
    );
  });
});

describe("a plain text", () => {
  it.each([
    ["-12.50", "-12.5"],
    ["007", "7"],
    ["0", "0"],
  ])("%s is a decimal", (text, decimal) => {
    expect(parseDecimal(text)?.toFixed()).toBe(decimal);
  });

  it.each(["", " 1", "1e3", "1,000", "1.", ".5", "+1", "０", "0x10", "Infinity", "NaN"])(
    "%p is none",
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );
});
