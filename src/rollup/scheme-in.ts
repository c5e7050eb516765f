import { schemeKeys } from "../assessment/scheme";
import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import { decimalFromDouble } from "../exact/decimal";
import { choices, type ChoiceKey } from "../standard/choices";
import type { ParameterKey } from "../standard/parameters";
import { choiceFromText } from "../strings/choice-from-text";
import { infoName, parameterName } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import type { RollupScheme } from "./rollup-line";

/** The limits of the historical tiers decide nothing where the advanced value is compared with (12.3). */
const ofHistory: readonly ParameterKey[] = ["limit_full", "limit_partial"];

/**
 * The scheme that a workbook's result rests on: name, version, the method and the body's choices. The method belongs to
 * it: points for an advanced value and for a reduction are not measured alike.
 */
export const schemeIn = (reading: Reading): RollupScheme => {
  const text = (name: string) => shownAt(reading, name);
  const method = codeOf(reading, "method");
  const deciding = schemeKeys.filter((key) => method === "historical" || !ofHistory.includes(key));
  return {
    name: text(infoName("scheme_name")),
    version: text(infoName("scheme_version")),
    parameters: {
      method,
      ...Object.fromEntries(deciding.map((key) => [key, codeOf(reading, key)])),
    },
  };
};

const valueAt = ({ named }: Reading, name: string) => {
  const grid = named.get(name);
  return grid ? entryAt(grid, 0, 0).value : null;
};

const shownAt = (reading: Reading, name: string): string => {
  const value = valueAt(reading, name);
  return value ? asShown(value).trim() : "";
};

/** The same in either language and however a cell shows it. */
const codeOf = (reading: Reading, key: ParameterKey): string => {
  const value = valueAt(reading, parameterName(key));
  if (value?.kind === "number") return decimalFromDouble(value.double).toFixed();
  const text = shownAt(reading, parameterName(key));
  return (isChoice(key) && choiceFromText(key, text)) || text;
};

const isChoice = (key: ParameterKey): key is ParameterKey & ChoiceKey =>
  Object.hasOwn(choices, key);
