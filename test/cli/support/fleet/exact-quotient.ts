/** A quotient of whole numbers as a plain decimal of 34 significant digits, the last rounded half to even. */
export const exactQuotient = (numerator: bigint, denominator: bigint): string => {
  let scale = 0n;
  while (numerator * 10n ** scale < denominator * 10n ** 33n) scale += 1n;
  const scaled = numerator * 10n ** scale;
  const [whole, rest] = [scaled / denominator, scaled % denominator];
  const isUp = rest * 2n > denominator || (rest * 2n === denominator && whole % 2n === 1n);
  return decimalText(isUp ? whole + 1n : whole, Number(scale));
};

/** So many tenths, hundredths and so on as a plain decimal. */
export const decimalText = (value: bigint, places: number): string => {
  const digits = String(value).padStart(places + 1, "0");
  const [whole, decimals] = [
    digits.slice(0, digits.length - places),
    digits.slice(digits.length - places),
  ];
  const kept = places === 0 ? "" : decimals.replace(/0+$/, "");
  return kept === "" ? whole : `${whole}.${kept}`;
};
