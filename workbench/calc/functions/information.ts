import { type ErrorCode, isError, type Value } from "../../book/value";
import { broadcast, guarded } from "../broadcast";
import type { Call, SheetFunction } from "../call";
import { defineFunction } from "../define-function";
import { blockOf, fail, type Operand, singleOf } from "../operand";

const asks = (answer: (value: Value) => boolean): SheetFunction => ({
  least: 1,
  most: 1,
  run: (call) =>
    broadcast([guarded(() => call.argument(0)) as Operand], (value = null) => answer(value)),
});

const isNotAvailable = (value: Value): boolean => isError(value) && value.error === "#N/A";

/** A number stays, TRUE is 1, anything else 0. */
const numberOf = (value: Value): number =>
  typeof value === "number" || typeof value === "boolean" ? Number(value) : 0;

/** Excel's number for the kind of a value. */
const typeOf = (value: Value): number => {
  if (isError(value)) return 16;
  return typeof value === "string" ? 2 : typeof value === "boolean" ? 4 : 1;
};

const arrayType = 64;

const type = (call: Call): number => {
  const operand = guarded(() => call.argument(0)) as Operand;
  return blockOf(operand) === null ? typeOf(singleOf(operand)) : arrayType;
};

/** Excel's numbers for its errors. */
const errorNumbers: Readonly<Record<ErrorCode, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#SPILL!": 9,
  "#CALC!": 14,
};

const errorNumber = (call: Call): Operand =>
  broadcast([guarded(() => call.argument(0)) as Operand], (value = null) =>
    isError(value) ? errorNumbers[value.error] : fail("#N/A"),
  );

export const informationFunctions: Record<string, SheetFunction> = {
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks(isError),
  ISERR: asks((value) => isError(value) && !isNotAvailable(value)),
  ISNA: asks(isNotAvailable),
  N: defineFunction("plain", numberOf),
  T: defineFunction("plain", (value) => (typeof value === "string" ? value : "")),
  TYPE: { least: 1, most: 1, run: type },
  "ERROR.TYPE": { least: 1, most: 1, run: errorNumber },
  NA: { least: 0, most: 0, run: () => fail("#N/A") },
};
