import { Decimal, sum } from "../../../src/exact/decimal";
import { ExactSum } from "../../../src/exact/exact-sum";

const exactSum = (texts: readonly string[]): string => {
  const total = new ExactSum();
  for (const text of texts) total.add(new Decimal(text));
  return total.value.toFixed();
};

it("is 0 for nothing, and may be asked for while it grows", () => {
  const total = new ExactSum();
  expect(total.value.toFixed()).toBe("0");
  total.add(new Decimal("0.1"));
  expect(total.value.toFixed()).toBe("0.1");
  total.add(new Decimal("0.2"));
  expect(total.value.toFixed()).toBe("0.3");
});

it.each([
  ["tenths", ["0.1", "0.2", "0.7"], "1"],
  ["millionths", ["0.000001", "1.000001"], "1.000002"],
  ["more decimals than six", ["0.0000001", "0.1", "0.0000004"], "0.1000005"],
  ["more digits than a double keeps", ["0.1234567890123456789", "1"], "1.1234567890123456789"],
  [
    "digits beside those of the same double",
    ["0.1000000000000000055", "0.1"],
    "0.2000000000000000055",
  ],
  ["figures beyond a double's whole numbers", ["1e200", "0.5"], `1${"0".repeat(200)}.5`],
  ["figures whose millionths no double holds", ["9739075019680.54", "1"], "9739075019681.54"],
  ["a thousand million and a little", ["1000000000", "1000000000.000001"], "2000000000.000001"],
  ["negative figures", ["-5.25", "0.25", "-1000000001"], "-1000000006"],
])("keeps %s", (_, texts, expected) => {
  expect(exactSum(texts)).toBe(expected);
});

it("outgrows the whole numbers of a double without loss", () => {
  const texts = Array.from({ length: 100 }, () => "999999999.999999");
  expect(exactSum(texts)).toBe("99999999999.9999");
});

it("is the sum of Decimals for figures of every size", () => {
  const texts = Array.from({ length: 3000 }, (_, at) =>
    new Decimal((at * 7919) % 9973).times(new Decimal(10).pow((at % 21) - 12)).toFixed(),
  );
  expect(exactSum(texts)).toBe(sum(texts.map((text) => new Decimal(text))).toFixed());
});
