import type { Misleading } from "../faults/misleading";

/** One of each kind a sheet: what was done to a whole table is told once. */
export const firstOnSheet = <Its extends Misleading>(all: readonly Its[]): readonly Its[] => {
  const seen = new Set<string>();
  return all.filter(({ code, where }) => {
    const key = `${code} ${"sheet" in where ? where.sheet : ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
