import { defineFunction } from "../define-function";
import { eliminated, inverted, multiplied, type Rows, transposed } from "../linear-algebra";
import { fail, Matrix } from "../operand";
import type { Value } from "../../book/value";

/** What is fitted: y against the columns of x, with a constant or through zero. */
interface Observations {
  readonly y: readonly number[];
  readonly x: Rows;
  readonly hasConstant: boolean;
}

/** A single y column or row has its x values alongside; else there may be several rows or columns of x. */
const observationsOf = (ys: Rows, xs: Rows | undefined, hasConstant: boolean): Observations => {
  const y = ys.flat();
  if (xs === undefined) return { y, x: y.map((_, i) => [i + 1]), hasConstant };
  const isSameShape = xs.length === ys.length && xs[0]?.length === ys[0]?.length;
  if (isSameShape) return { y, x: xs.flat().map((value) => [value]), hasConstant };
  const x = ys.length === 1 ? transposed(xs) : xs;
  return x.length === y.length ? { y, x, hasConstant } : fail("#REF!");
};

/** The columns of the design: every x, and 1 for the constant. */
const designOf = ({ x, hasConstant }: Observations): Rows =>
  x.map((row) => (hasConstant ? [...row, 1] : row));

/** The factors of least squares, that of the constant last. */
const fit = (observations: Observations): readonly number[] => {
  const design = designOf(observations);
  const turned = transposed(design);
  const squares = multiplied(turned, design);
  const products = multiplied(
    turned,
    observations.y.map((value) => [value]),
  );
  const { solution, determinant } = eliminated(squares, products);
  if (determinant === 0) return fail("#NUM!");
  const factors = solution.map(([factor = 0]) => factor);
  return observations.hasConstant ? factors : [...factors, 0];
};

const predicted = (factors: readonly number[], x: readonly number[]): number =>
  factors.reduce((sum, factor, i) => sum + factor * (x[i] ?? 1), 0);

/** Factors from the last x to the first, then the constant, as LINEST lists them. */
const listed = (factors: readonly number[]): readonly number[] => [
  ...factors.slice(0, -1).reverse(),
  factors.at(-1) ?? 0,
];

/** LINEST's lines below the factors: their errors, fit and error of y, F and freedom, sums of squares. */
const statistics = (observations: Observations, factors: readonly number[]) => {
  const { y, x, hasConstant } = observations;
  const design = designOf(observations);
  const freedom = y.length - (design[0]?.length ?? 0);
  const mean = hasConstant ? y.reduce((sum, value) => sum + value, 0) / y.length : 0;
  const totalSquares = y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const residual = y.reduce(
    (sum, value, i) => sum + (value - predicted(factors, x[i] ?? [])) ** 2,
    0,
  );
  const regression = totalSquares - residual;
  const variance = residual / freedom;
  const inverse = inverted(multiplied(transposed(design), design));
  const errors = inverse.map((row, i) => Math.sqrt((row[i] ?? 0) * variance));
  const ratio = regression / (design[0]!.length - (hasConstant ? 1 : 0)) / variance;
  const missing: Value = { error: "#N/A" };
  return [
    hasConstant ? listed(errors) : [...[...errors].reverse(), missing],
    [regression / totalSquares, Math.sqrt(variance)],
    [ratio, freedom],
    [regression, residual],
  ] as readonly (readonly Value[])[];
};

const withStatistics = (first: readonly number[], below: readonly (readonly Value[])[]): Matrix => {
  const lines: readonly (readonly Value[])[] = [first, ...below];
  const values = lines.flatMap((line) =>
    first.map((_, i): Value => (i < line.length ? (line[i] ?? null) : { error: "#N/A" })),
  );
  return new Matrix(lines.length, first.length, values);
};

/** For an exponential curve the logarithms of y lie on a line. */
const logarithms = (ys: Rows): Rows =>
  ys.map((row) => row.map((y) => (y > 0 ? Math.log(y) : fail("#NUM!"))));

const estimate =
  (curve: "line" | "exponential") =>
  (ys: Rows, xs?: Rows, hasConstant = true, hasStatistics = false): Matrix => {
    const isLine = curve === "line";
    const observations = observationsOf(isLine ? ys : logarithms(ys), xs, hasConstant);
    const factors = fit(observations);
    const shown = listed(isLine ? factors : factors.map(Math.exp));
    const below = hasStatistics ? statistics(observations, factors) : [];
    return withStatistics(shown, below);
  };

const extended =
  (curve: "line" | "exponential") =>
  (ys: Rows, xs?: Rows, newXs: Rows | undefined = xs, hasConstant = true): Matrix => {
    const isLine = curve === "line";
    const observations = observationsOf(isLine ? ys : logarithms(ys), xs, hasConstant);
    const factors = fit(observations);
    const shape = newXs ?? ys;
    const isMultiple = (observations.x[0]?.length ?? 1) > 1;
    const places =
      newXs === undefined ? observations.x : placesOf(newXs, isMultiple, ys.length === 1);
    const found = places.map((x) => predicted(factors, x));
    const values = isLine ? found : found.map(Math.exp);
    if (!isMultiple) return new Matrix(shape.length, shape[0]?.length ?? 0, values);
    return ys.length === 1
      ? new Matrix(1, values.length, values)
      : new Matrix(values.length, 1, values);
  };

const placesOf = (newXs: Rows, isMultiple: boolean, isRow: boolean): Rows =>
  !isMultiple ? newXs.flat().map((x) => [x]) : isRow ? transposed(newXs) : newXs;

export const regressionFunctions = {
  LINEST: defineFunction("matrix matrix?? truth?? truth??", estimate("line")),
  LOGEST: defineFunction("matrix matrix?? truth?? truth??", estimate("exponential")),
  TREND: defineFunction("matrix matrix?? matrix?? truth??", extended("line")),
  GROWTH: defineFunction("matrix matrix?? matrix?? truth??", extended("exponential")),
};
