import { Decimal } from "../../../src/exact/decimal";
import { convertedAmount } from "../../../src/units/converted-amount";

describe("an amount in another unit", () => {
  it.each([
    ["1.5", "1000", "1500"],
    ["12345678901234567890", "0.001", "12345678901234567.89"],
    ["0", "44", "0"],
    ["1234567890123456.7", "1e-100", `0.${"0".repeat(84)}12345678901234567`],
  ])("is exact: %s by a factor of %s is %s", (amount, factor, converted) => {
    expect(convertedAmount(new Decimal(amount), new Decimal(factor)).toFixed()).toBe(converted);
  });

  it.each([
    ["1", "3.66666666666667"],
    ["3", "11"],
    ["1234567.8", "4526748.6"],
    ["1234567890.12345", "4526748930.45265"],
  ])("has the digits of a cell where the factor goes on for ever: %s t of carbon", (t, co2) => {
    expect(convertedAmount(new Decimal(t), new Decimal(44).div(12)).toFixed()).toBe(co2);
  });
});
