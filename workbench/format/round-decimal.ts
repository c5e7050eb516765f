const shiftPoint = (number: number, digits: number): number => {
  const [mantissa = "", exponent = "0"] = number.toExponential(14).split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
};

/** Rounds the decimal number of 15 digits that Excel shows, so that 1.005 to 2 digits is 1.01. */
export const roundDecimal = (
  number: number,
  digits: number,
  toWhole: (magnitude: number) => number = Math.round,
): number => {
  const shifted = shiftPoint(Math.abs(number), digits);
  if (shifted >= 2 ** 53) return number;
  const magnitude = shiftPoint(toWhole(shifted), -digits);
  return magnitude === 0 ? 0 : Math.sign(number) * magnitude;
};
