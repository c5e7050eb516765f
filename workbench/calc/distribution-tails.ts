import { numberFromLibrary } from "./formula-library";
import { incompleteBeta } from "./incomplete-beta";

const normal = numberFromLibrary("NORM.S.DIST");

/** The chance of a normal value up to z. */
export const normalUpTo = (z: number): number => normal(z, true);

/** The chance of a chi-square beyond the value. */
export const chiSquareBeyond: (value: number, freedom: number) => number =
  numberFromLibrary("CHISQ.DIST.RT");

// 1 less the chance up to the value would lose the digits of a small chance; the incomplete beta function keeps them.

/** The chance of a t beyond a value of 0 or more. */
export const tBeyond = (t: number, freedom: number): number =>
  incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;

/** The chance of an F beyond the value. */
export const fBeyond = (f: number, above: number, below: number): number =>
  incompleteBeta(below / (below + above * f), below / 2, above / 2);
