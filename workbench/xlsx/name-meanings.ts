import type { DefinedName } from "../book/defined-name";
import type { NameMeaning } from "../calc/implicit-intersection";

/** What names mean on a sheet: its own come before the workbook's. */
export const meaningOfNames = (names: readonly DefinedName[], sheetId: string): NameMeaning => {
  const meanings = new Map<string, string>();
  for (const scope of [null, sheetId])
    for (const { name, formula, sheetId: own } of names)
      if (own === scope) meanings.set(name.toLowerCase(), formula);
  return (written) => meanings.get(written.slice(written.lastIndexOf("!") + 1).toLowerCase());
};
