import { remembering } from "@tanping/ooxml/remembering";
import type { DefinedName } from "../book/defined-name";
import type { NameMeaning } from "../calc/implicit-intersection";

/** What names mean on each sheet: its own come before the workbook's. Gone through once, however many sheets there are. */
export const meaningOfNames = (
  names: readonly DefinedName[],
): ((sheetId: string) => NameMeaning) => {
  const scopes = new Map<string | null, Map<string, string>>();
  for (const { name, formula, sheetId } of names) {
    const scope = scopes.get(sheetId) ?? new Map<string, string>();
    scopes.set(sheetId, scope.set(name.toLowerCase(), formula));
  }
  return (sheetId) =>
    remembering((written) => {
      const name = written.slice(written.lastIndexOf("!") + 1).toLowerCase();
      return scopes.get(sheetId)?.get(name) ?? scopes.get(null)?.get(name);
    });
};
