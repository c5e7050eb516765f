import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { parseAddress } from "../address";
import type { Area } from "../area";
import type { Place } from "../place";
import type { BookState } from "../state/book-state";
import type { Sheet } from "../sheet";
import { areaOfReference } from "./structured-area";

/** The cells an A1 address, a name or a structured reference means, seen from a sheet. */
export const resolve = (state: BookState, text: string, from: Sheet): Place | undefined => {
  const reference = text.replace(/^=/, "").trim();
  const address = parseAddress(reference);
  if (address !== undefined) return placeOf(state, address, from);
  return resolveName(state, reference, from) ?? resolveTable(state, reference);
};

const placeOf = (
  state: BookState,
  { sheetName, area }: { sheetName: string | null; area: Area },
  from: Sheet,
): Place | undefined => {
  const sheet = sheetName === null ? state.sheetById(from.id) : state.sheetNamed(sheetName);
  return sheet && { sheet, area };
};

/** A name of the sheet hides a name of the book. A name may mean another name; one that means itself means nothing. */
const resolveName = (state: BookState, reference: string, from: Sheet): Place | undefined => {
  const parsed = parseA1Ref(reference, { allowNamed: true });
  if (parsed === undefined || !("name" in parsed)) return undefined;
  const [sheetName] = parsed.context ?? [];
  const scope = sheetName === undefined ? state.sheetById(from.id) : state.sheetNamed(sheetName);
  if (scope === undefined) return undefined;
  const seen = new Set<string>();
  let name = state.nameIn(scope.id, parsed.name) ?? state.nameIn(null, parsed.name);
  while (name !== undefined && !seen.has(name.formula)) {
    seen.add(name.formula);
    const target = name.formula.replace(/^=/, "").trim();
    const address = parseAddress(target);
    if (address !== undefined) return placeOf(state, address, from);
    const table = resolveTable(state, target);
    if (table !== undefined) return table;
    name = state.nameIn(scope.id, target) ?? state.nameIn(null, target);
  }
  return undefined;
};

const resolveTable = (state: BookState, reference: string): Place | undefined => {
  const structured = reference.includes("[") ? parseStructRef(reference) : { table: reference };
  const found = state.sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .find(({ table }) => table.name.toLowerCase() === structured?.table?.toLowerCase());
  if (structured === undefined || found === undefined) return undefined;
  const area = areaOfReference(found.table, structured);
  return area === null ? undefined : { sheet: found.sheet, area };
};
