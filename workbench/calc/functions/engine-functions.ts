import { broadcast } from "../broadcast";
import { callEngine } from "../call-engine";
import type { SheetFunction } from "../call";
import type { Value } from "../../book/value";
import { fail, isGrid, type Operand } from "../operand";

/** Functions whose arguments are single values: over blocks they work element by element. */
const elementwise = new Set(
  (
    "ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH BASE BIN2DEC CEILING CEILING.MATH CHAR CLEAN CODE COMBIN CONCATENATE " +
    "COS COSH DATE DATEDIF DATEVALUE DAYS DAYS360 DEC2BIN DEC2HEX DECIMAL DEGREES DOLLAR EDATE EOMONTH EVEN EXACT " +
    "EXP FACT FIND FINDB FIXED FLOOR FLOOR.MATH GCD HEX2DEC HOUR ISEVEN ISO.CEILING ISODD ISOWEEKNUM LCM LEFT LEFTB LENB LN LOG " +
    "LOG10 LOWER MID MIDB MINUTE MOD MROUND N NUMBERVALUE ODD PI POWER PROPER QUOTIENT RADIANS REPLACE REPT RIGHT RIGHTB " +
    "ROMAN SEARCH SECOND SIGN SIN SINH SQRT SUBSTITUTE T TAN TANH TIME TIMEVALUE UNICHAR UNICODE UPPER WEEKDAY WEEKNUM YEARFRAC"
  ).split(" "),
);

/** What these answer depends on more than values, which the engine is not told; they must not answer wrongly. */
export const unsupportedFunctions = new Set(
  (
    "AGGREGATE AREAS CALL CELL CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE " +
    "FORMULATEXT GETPIVOTDATA HYPERLINK INFO ISFORMULA ISREF LAMBDA LET MAP REDUCE SCAN BYROW BYCOL MAKEARRAY RTD SHEET SHEETS " +
    "RANDARRAY WEBSERVICE"
  ).split(" "),
);

/** Functions that take a new value at every recalculation. */
export const volatileFunctions = new Set([
  "TODAY",
  "NOW",
  "RAND",
  "RANDBETWEEN",
  "OFFSET",
  "INDIRECT",
  "SUBTOTAL",
]);

const plainOf = (operand: Operand): Value => (isGrid(operand) ? fail("#VALUE!") : operand);

/** Every function we do not write ourselves, from the engine's 433. */
export const engineFunction = (name: string): SheetFunction => ({
  least: 0,
  most: 255,
  run: (call) => {
    const dates = call.context.book;
    return elementwise.has(name)
      ? broadcast(call.arguments(), (...values) => plainOf(callEngine(name, values, dates)))
      : callEngine(name, call.arguments(), dates);
  },
});
