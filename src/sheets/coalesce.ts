import type { Area } from "../cells/address";

/** Joins areas of equal columns that follow each other down the sheet, where what they carry is the same. */
export const coalesce = <Carried extends { readonly area: Area }>(
  placed: readonly Carried[],
  same: (carried: Carried) => string,
): readonly Carried[] => {
  const open = new Map<string, number>();
  const joined: Carried[] = [];
  for (const carried of placed) {
    const { area } = carried;
    const key = `${area.column}:${area.columns}:${same(carried)}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : joined[index];
    if (above && index !== undefined && above.area.row + above.area.rows === area.row)
      joined[index] = { ...above, area: { ...above.area, rows: above.area.rows + area.rows } };
    else open.set(key, joined.push(carried) - 1);
  }
  return joined;
};
