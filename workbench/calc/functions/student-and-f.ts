import { fBeyond, tBeyond } from "../distribution-tails";
import { defineFunction } from "../define-function";
import { libraryFunctions } from "../formula-library";
import { logGamma } from "../log-gamma";
import { fail } from "../operand";

const tDensity = (t: number, freedom: number): number =>
  Math.exp(
    logGamma((freedom + 1) / 2) -
      logGamma(freedom / 2) -
      ((freedom + 1) / 2) * Math.log1p((t * t) / freedom),
  ) / Math.sqrt(freedom * Math.PI);

const tUpTo = (t: number, freedom: number): number =>
  t < 0 ? tBeyond(-t, freedom) : 1 - tBeyond(t, freedom);

const free = (...freedoms: readonly number[]): void => {
  if (freedoms.some((freedom) => freedom < 1)) fail("#NUM!");
};

const fRightTail = defineFunction("number whole whole", (x, above, below) => {
  free(above, below);
  return x < 0 ? fail("#NUM!") : fBeyond(x, above, below);
});

export const studentAndFFunctions = {
  "T.DIST": defineFunction("number whole truth", (t, freedom, isCumulative) => {
    free(freedom);
    return isCumulative ? tUpTo(t, freedom) : tDensity(t, freedom);
  }),
  "T.DIST.RT": defineFunction("number whole", (t, freedom) => {
    free(freedom);
    return tUpTo(-t, freedom);
  }),
  "T.DIST.2T": defineFunction("number whole", (t, freedom) => {
    free(freedom);
    return t < 0 ? fail("#NUM!") : 2 * tBeyond(t, freedom);
  }),
  TDIST: defineFunction("number whole whole", (t, freedom, tails) => {
    free(freedom);
    return t < 0 || (tails !== 1 && tails !== 2) ? fail("#NUM!") : tails * tBeyond(t, freedom);
  }),
  ...libraryFunctions("number whole", "T.INV", (p, freedom) => p > 0 && p < 1 && freedom >= 1),
  ...libraryFunctions(
    "number whole",
    "T.INV.2T TINV:T.INV.2T",
    (p, freedom) => p > 0 && p <= 1 && freedom >= 1,
  ),
  ...libraryFunctions(
    "number whole whole truth",
    "F.DIST",
    (x, above, below) => x >= 0 && above >= 1 && below >= 1,
  ),
  "F.DIST.RT": fRightTail,
  FDIST: fRightTail,
  ...libraryFunctions(
    "number whole whole",
    "F.INV",
    (p, above, below) => p >= 0 && p < 1 && above >= 1 && below >= 1,
  ),
  ...libraryFunctions(
    "number whole whole",
    "F.INV.RT FINV:F.INV.RT",
    (p, above, below) => p > 0 && p <= 1 && above >= 1 && below >= 1,
  ),
};
