import { numberText } from "./coerce";
import { fail } from "./operand";

/** A complex number, and whether it was written with i or j. */
export interface Complex {
  readonly real: number;
  readonly imaginary: number;
  readonly unit: string;
}

const unsigned = "(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
const written = new RegExp(`^([+-]?${unsigned}(?![\\d.]*[ij]))?(?:([+-]?)(${unsigned})?([ij]))?$`);

/** Reads "3+4i", "-j", "2.5"; #NUM! for anything else. */
export const parseComplex = (text: string): Complex => {
  const [, real, sign = "", size, unit] = written.exec(text.trim()) ?? fail("#NUM!");
  if (real === undefined && unit === undefined) return text === "" ? zero : fail("#NUM!");
  if (real !== undefined && unit !== undefined && sign === "") return fail("#NUM!");
  const imaginary = unit === undefined ? 0 : Number(`${sign}${size ?? 1}`);
  return { real: Number(real ?? 0), imaginary, unit: unit ?? "" };
};

const zero: Complex = { real: 0, imaginary: 0, unit: "" };

const imaginaryText = (imaginary: number, unit: string): string => {
  if (Math.abs(imaginary) !== 1) return numberText(imaginary) + unit;
  return imaginary < 0 ? `-${unit}` : unit;
};

/** The number as Excel writes it: no zero part, no 1 before the unit. */
export const complexText = ({ real, imaginary, unit }: Complex): string => {
  if (!Number.isFinite(real) || !Number.isFinite(imaginary)) return fail("#NUM!");
  if (imaginary === 0) return numberText(real);
  const second = imaginaryText(imaginary, unit || "i");
  if (real === 0) return second;
  return `${numberText(real)}${imaginary > 0 ? "+" : ""}${second}`;
};

const sharedUnit = (one: Complex, other: Complex): string =>
  one.unit !== "" && other.unit !== "" && one.unit !== other.unit
    ? fail("#VALUE!")
    : one.unit || other.unit;

export const add = (one: Complex, other: Complex): Complex => ({
  real: one.real + other.real,
  imaginary: one.imaginary + other.imaginary,
  unit: sharedUnit(one, other),
});

export const negative = ({ real, imaginary, unit }: Complex): Complex => ({
  real: 0 - real,
  imaginary: 0 - imaginary,
  unit,
});

export const multiply = (one: Complex, other: Complex): Complex => ({
  real: one.real * other.real - one.imaginary * other.imaginary,
  imaginary: one.real * other.imaginary + one.imaginary * other.real,
  unit: sharedUnit(one, other),
});

export const conjugate = (number: Complex): Complex => ({
  ...number,
  imaginary: 0 - number.imaginary,
});

export const divide = (one: Complex, other: Complex): Complex => {
  const square = other.real ** 2 + other.imaginary ** 2;
  if (square === 0) return fail("#NUM!");
  const { real, imaginary, unit } = multiply(one, conjugate(other));
  return { real: real / square, imaginary: imaginary / square, unit };
};

export const absolute = ({ real, imaginary }: Complex): number => Math.hypot(real, imaginary);

/** The angle of the number, #DIV/0! for 0. */
export const argument = ({ real, imaginary }: Complex): number =>
  real === 0 && imaginary === 0 ? fail("#DIV/0!") : Math.atan2(imaginary, real);

/** The number of that size and angle. */
export const polar = (size: number, angle: number, unit: string): Complex => ({
  real: size * Math.cos(angle),
  imaginary: size * Math.sin(angle),
  unit,
});
