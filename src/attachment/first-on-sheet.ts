import type { Misleading } from "../faults/misleading";

/** One of each kind a sheet: what was done to a whole table is told once. */
export const firstOnSheet = <Its extends Misleading>(all: readonly Its[]): readonly Its[] => {
  const seen = new Map<string, Set<string>>();
  return all.filter(({ code, where }) => {
    const sheets = seen.get(code) ?? new Set();
    const sheet = "sheet" in where ? where.sheet : "";
    if (sheets.has(sheet)) return false;
    seen.set(code, sheets.add(sheet));
    return true;
  });
};
