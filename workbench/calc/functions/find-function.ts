import type { SheetFunction } from "../call";
import { aggregateFunctions } from "./aggregate";
import { conditionalFunctions } from "./conditional";
import { dynamicReferenceFunctions } from "./dynamic-reference";
import { engineFunction } from "./engine-functions";
import { informationFunctions } from "./information";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { roundingFunctions } from "./rounding";
import { subtotalFunctions } from "./subtotal";
import { textAndTimeFunctions } from "./text-and-time";

const own = new Map(
  Object.entries({
    ...aggregateFunctions,
    ...conditionalFunctions,
    ...dynamicReferenceFunctions,
    ...informationFunctions,
    ...logicFunctions,
    ...lookupFunctions,
    ...roundingFunctions,
    ...subtotalFunctions,
    ...textAndTimeFunctions,
  }),
);

const fromEngine = new Map<string, SheetFunction>();

/** The function's name as Excel shows it: files mark newer functions with a prefix. */
export const plainFunctionName = (name: string): string =>
  name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");

/** The function of that (plain) name; ours first, else the engine's. */
export const findFunction = (name: string): SheetFunction => {
  const known = own.get(name) ?? fromEngine.get(name);
  if (known !== undefined) return known;
  const made = engineFunction(name);
  fromEngine.set(name, made);
  return made;
};
