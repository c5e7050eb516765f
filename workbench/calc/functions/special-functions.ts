import { defineFunction } from "../define-function";
import { libraryFunctions, numberFromLibrary } from "../formula-library";

const error = numberFromLibrary("ERF");

/** The error function, and those of Bessel, which the library has to some eight digits, as Excel has. */
export const specialFunctions = {
  ERF: defineFunction("number number?", (from, to) =>
    to === undefined ? error(from) : error(to) - error(from),
  ),
  ...libraryFunctions("number", "ERF.PRECISE:ERF ERFC ERFC.PRECISE:ERFC"),
  ...libraryFunctions("number whole", "BESSELI BESSELJ", (_x, order) => order >= 0),
  ...libraryFunctions("number whole", "BESSELK BESSELY", (x, order) => x > 0 && order >= 0),
};
