import { chiSquareBeyond } from "../distribution-tails";
import { defineFunction } from "../define-function";
import { libraryFunctions, numberFromLibrary } from "../formula-library";
import { incompleteBeta } from "../incomplete-beta";
import { logGamma } from "../log-gamma";
import { fail } from "../operand";

const isChance = (p: number): boolean => p > 0 && p < 1;

const betaDensity = numberFromLibrary("BETA.DIST");
const betaPlace = numberFromLibrary("BETA.INV");
const standardNormal = numberFromLibrary("NORM.S.DIST");
const logNormal = numberFromLibrary("LOGNORM.DIST");

/** The beta distribution from a low end to a high one; its density is per unit of that scale. */
const betaDistribution = (
  x: number,
  alpha: number,
  beta: number,
  ...[isCumulative, low = 0, high = 1]: readonly [boolean, number?, number?]
): number => {
  if (alpha <= 0 || beta <= 0 || x < low || x > high || low === high) return fail("#NUM!");
  const place = (x - low) / (high - low);
  return isCumulative
    ? incompleteBeta(place, alpha, beta)
    : betaDensity(place, alpha, beta, false) / (high - low);
};

const betaInverse = (
  p: number,
  alpha: number,
  beta: number,
  ...[low = 0, high = 1]: readonly [number?, number?]
): number =>
  !isChance(p) || alpha <= 0 || beta <= 0 || low === high
    ? fail("#NUM!")
    : low + betaPlace(p, alpha, beta) * (high - low);

const normal = {
  ...libraryFunctions(
    "number number number truth",
    "NORM.DIST NORMDIST",
    (_x, _m, unit) => unit > 0,
  ),
  ...libraryFunctions(
    "number number number",
    "NORM.INV NORMINV",
    (p, _mean, unit) => isChance(p) && unit > 0,
  ),
  ...libraryFunctions("number truth", "NORM.S.DIST"),
  ...libraryFunctions("number", "NORM.S.INV NORMSINV", isChance),
  ...libraryFunctions("number", "GAUSS PHI"),
  NORMSDIST: defineFunction("number", (z) => standardNormal(z, true)),
  ...libraryFunctions(
    "number number number truth",
    "LOGNORM.DIST",
    (x, _mean, unit) => x > 0 && unit > 0,
  ),
  LOGNORMDIST: defineFunction("number number number", (x, mean, unit) =>
    x > 0 && unit > 0 ? logNormal(x, mean, unit, true) : fail("#NUM!"),
  ),
  ...libraryFunctions(
    "number number number",
    "LOGNORM.INV LOGINV:LOGNORM.INV",
    (p, _mean, unit) => isChance(p) && unit > 0,
  ),
  ...libraryFunctions("number number number", "STANDARDIZE", (_x, _mean, unit) => unit > 0),
  ...libraryFunctions(
    "number number whole",
    "CONFIDENCE:CONFIDENCE.NORM CONFIDENCE.NORM CONFIDENCE.T",
    (alpha, unit, size) => isChance(alpha) && unit > 0 && size >= 1,
  ),
  ...libraryFunctions("number", "FISHER", (x) => Math.abs(x) < 1),
  ...libraryFunctions("number", "FISHERINV"),
};

const chiSquare = {
  ...libraryFunctions("number whole truth", "CHISQ.DIST", (x, freedom) => x >= 0 && freedom >= 1),
  ...libraryFunctions("number whole", "CHISQ.INV", (p, freedom) => p >= 0 && p < 1 && freedom >= 1),
  ...libraryFunctions(
    "number whole",
    "CHISQ.INV.RT CHIINV:CHISQ.INV.RT",
    (p, freedom) => p > 0 && p <= 1 && freedom >= 1,
  ),
  ...Object.fromEntries(
    ["CHISQ.DIST.RT", "CHIDIST"].map((name) => [
      name,
      defineFunction("number whole", (x, freedom) =>
        x < 0 || freedom < 1 ? fail("#NUM!") : chiSquareBeyond(x, freedom),
      ),
    ]),
  ),
};

const logarithmOfGamma = defineFunction("number", (x) => (x > 0 ? logGamma(x) : fail("#NUM!")));

const gammaAndBeta = {
  ...libraryFunctions("number", "GAMMA", (x) => x > 0 || !Number.isInteger(x)),
  GAMMALN: logarithmOfGamma,
  "GAMMALN.PRECISE": logarithmOfGamma,
  ...libraryFunctions(
    "number number number truth",
    "GAMMA.DIST GAMMADIST:GAMMA.DIST",
    (x, alpha, scale) => x >= 0 && alpha > 0 && scale > 0,
  ),
  ...libraryFunctions(
    "number number number",
    "GAMMA.INV GAMMAINV:GAMMA.INV",
    (p, alpha, scale) => p >= 0 && p < 1 && alpha > 0 && scale > 0,
  ),
  "BETA.DIST": defineFunction("number number number truth number? number?", betaDistribution),
  BETADIST: defineFunction("number number number number? number?", (x, alpha, beta, ...ends) =>
    betaDistribution(x, alpha, beta, true, ...ends),
  ),
  "BETA.INV": defineFunction("number number number number? number?", betaInverse),
  BETAINV: defineFunction("number number number number? number?", betaInverse),
};

const lifetimes = {
  ...libraryFunctions(
    "number number truth",
    "EXPON.DIST EXPONDIST:EXPON.DIST",
    (x, rate) => x >= 0 && rate > 0,
  ),
  ...libraryFunctions(
    "number number number truth",
    "WEIBULL.DIST WEIBULL:WEIBULL.DIST",
    (x, shape, scale) => x >= 0 && shape > 0 && scale > 0,
  ),
};

export const distributionFunctions = { ...normal, ...chiSquare, ...gammaAndBeta, ...lifetimes };
