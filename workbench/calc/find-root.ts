import { fail } from "./operand";

const [mostSteps, tolerance] = [100, 1e-14];

/** How far from the guess another sign is looked for, in steps that grow. */
const reaches = Array.from({ length: 60 }, (_, i) => 0.01 * 1.2 ** i);

/** The nearest ends on either side of which the function has different signs, null if there are none. */
const bracketAround = (work: (x: number) => number, guess: number) => {
  const sign = Math.sign(work(guess));
  for (const reach of reaches)
    for (const end of [guess - reach, guess + reach])
      if (Math.sign(work(end)) === -sign) return { low: guess, high: end };
  return null;
};

/** Halves what lies between two ends of different signs until nothing is left to halve. */
const halved = (work: (x: number) => number, ends: { low: number; high: number }): number => {
  let { low, high } = ends;
  const sign = Math.sign(work(low));
  for (let step = 0; step < mostSteps; step += 1) {
    const middle = (low + high) / 2;
    if (Math.abs(high - low) <= tolerance * Math.max(1, Math.abs(middle))) return middle;
    if (Math.sign(work(middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** Where the function is 0, the nearest place to the guess that is found; #NUM! if none is. Outside its range it is NaN. */
export const findRoot = (work: (x: number) => number, guess: number): number => {
  if (work(guess) === 0) return guess;
  const ends = bracketAround(work, guess);
  return ends === null ? fail("#NUM!") : halved(work, ends);
};
