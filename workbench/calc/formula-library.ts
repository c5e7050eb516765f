import * as formulas from "@formulajs/formulajs";
import type { SheetFunction } from "./call";
import { defineFunction, type Given } from "./define-function";
import { type ErrorCode, errorCodes, type Value } from "../book/value";
import { fail, Matrix, type Operand } from "./operand";

/** Everything the library is given has been read as Excel reads it: no blanks, no dates, no text for a number. */
export type LibraryArgument =
  number | string | boolean | readonly number[] | readonly (readonly number[])[] | undefined;

type LibraryFunction = (...given: readonly LibraryArgument[]) => unknown;

/** Its functions with a dot in their name are members of the part before the dot. */
const libraryFunction = (name: string): LibraryFunction => {
  const found = name
    .split(".")
    .reduce<unknown>((owner, part) => (owner as Record<string, unknown>)[part], formulas);
  if (typeof found !== "function") throw new Error(`The library has no ${name}`);
  return found as LibraryFunction;
};

const errorCodeOf = ({ message }: Error): ErrorCode =>
  errorCodes.find((code) => code === message) ?? "#VALUE!";

const valueFrom = (result: unknown): Value => {
  if (result instanceof Error) return fail(errorCodeOf(result));
  if (typeof result === "number") return Number.isFinite(result) ? result : fail("#NUM!");
  return typeof result === "string" || typeof result === "boolean" ? result : fail("#VALUE!");
};

/** A list is a row, a list of lists a block. */
const operandFrom = (result: unknown): Operand => {
  if (!Array.isArray(result)) return valueFrom(result);
  const rows = (Array.isArray(result[0]) ? result : [result]) as readonly (readonly unknown[])[];
  return new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat().map(valueFrom));
};

/** A function of the library; its Error objects end the evaluation as error values. */
export const fromLibrary = (name: string): ((...given: readonly LibraryArgument[]) => Operand) => {
  const work = libraryFunction(name);
  return (...given) => operandFrom(work(...given));
};

/** A function of the library that answers a number. */
export const numberFromLibrary = (
  name: string,
): ((...given: readonly LibraryArgument[]) => number) => {
  const work = fromLibrary(name);
  return (...given) => {
    const result = work(...given);
    return typeof result === "number" ? result : fail("#VALUE!");
  };
};

/**
 * Functions of the library that are right once their arguments are read, and allowed (else #NUM!).
 * In the list of names "A:B" is Excel's A, the library's B.
 */
export const libraryFunctions = <S extends string>(
  signature: S,
  names: string,
  isAllowed: (...given: Given<S>) => boolean = () => true,
): Record<string, SheetFunction> =>
  Object.fromEntries(
    names.split(" ").map((word) => {
      const [name = "", itsName = name] = word.split(":");
      const work = fromLibrary(itsName);
      return [
        name,
        defineFunction(signature, (...given) =>
          isAllowed(...given) ? work(...(given as readonly LibraryArgument[])) : fail("#NUM!"),
        ),
      ];
    }),
  );
