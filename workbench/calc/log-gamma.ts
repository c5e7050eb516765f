const g = 7;
/** Lanczos' coefficients for this g, good to some fifteen digits. */
const [first = 0, ...coefficients]: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** The natural logarithm of the gamma function, for numbers above 0. */
export const logGamma = (number: number): number => {
  if (number < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * number)) - logGamma(1 - number);
  const x = number - 1;
  const series = coefficients.reduce((sum, c, i) => sum + c / (x + i + 1), first);
  const t = x + g + 0.5;
  return Math.log(2 * Math.PI) / 2 + (x + 0.5) * Math.log(t) - t + Math.log(series);
};
