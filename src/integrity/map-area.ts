import type { Area } from "../cells/address";
import type { Placement } from "./place-sheet";

/** The cells of a planned area as they stand now: one area for each run of rows that still follow each other. Gone lines are left out. */
export const mapArea = (area: Area, { rows, columns }: Placement): readonly Area[] => {
  const column = columns[area.column];
  if (typeof column !== "number") return [];
  const actual = rows
    .slice(area.row, area.row + area.rows)
    .filter((row) => row !== null)
    .sort((a, b) => a - b);
  const runs: (Area & { rows: number })[] = [];
  for (const row of actual) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: area.columns });
  }
  return runs;
};

/** The smallest area over all that remains of a planned one; null if nothing or only a part remains. */
export const spanOf = (area: Area, placement: Placement): Area | null => {
  const runs = mapArea(area, placement);
  const rows = runs.reduce((sum, run) => sum + run.rows, 0);
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last || rows < area.rows) return null;
  return { ...first, rows: last.row + last.rows - first.row };
};
