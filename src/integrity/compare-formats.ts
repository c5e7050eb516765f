import { areaText, type Area } from "../cells/address";
import { finding } from "../faults/finding";
import { coalesce } from "../sheets/coalesce";
import { looks, type LookDetails } from "../sheets/looks";
import type { SheetPlan } from "../sheets/sheet-plan";
import { covers } from "./covers";
import type { Difference } from "./difference";
import { spelledFormat } from "./format-spelling";
import type { Placement } from "./place-sheet";
import { rememberingPlans } from "./remembering-plans";
import type { SheetSurvey } from "./survey";

interface PlacedFormat {
  readonly area: Area;
  readonly format: string;
  /** What the first of the cells has now. */
  readonly found: string;
}

/** Cells whose number format is neither the planned one nor one that shows a value as it is. The rows of a table are left to people. */
export const compareFormats = (
  plan: SheetPlan,
  { title, formats }: SheetSurvey,
  { rows, columns }: Placement,
): readonly Difference[] => {
  const changed = plannedFormats(plan).flatMap((cells, plannedRow) =>
    cells.flatMap((format, plannedColumn): PlacedFormat[] => {
      const [row, column] = [rows[plannedRow], columns[plannedColumn]];
      if (typeof row !== "number" || typeof column !== "number") return [];
      const found = formats[row]?.[column] ?? general;
      if (asItIs.includes(found) || spelledFormat(found) === spelledFormat(format)) return [];
      const place = { row: plannedRow, column: plannedColumn, rows: 1, columns: 1 };
      if (!isShown(plan, place)) return [];
      if (isDate(found) && takesText(plan, place)) return [];
      if (percents.includes(found) && plan.entries.some((area) => covers(area, place))) return [];
      return [{ area: { row, column, rows: 1, columns: 1 }, format, found }];
    }),
  );
  return coalesce(changed, ({ format }) => format).map(({ area, format, found }) => ({
    finding: finding(
      "format-changed",
      { sheet: title, row: area.row, column: area.column },
      { cells: areaText(area), text: found },
    ),
    fixes: [{ kind: "format", title, area, format }],
  }));
};

const general = "General";
const asItIs = [general, "@"];
/** What Excel gives an entry that is typed as 10% or 12.5%. */
const percents = ["0%", "0.00%"];

/** The number format of every planned cell that has a look. */
const plannedFormats = rememberingPlans(({ looks: placed }): readonly (readonly string[])[] => {
  const formats: string[][] = [];
  for (const { area, look } of placed) {
    const { format }: LookDetails = looks[look];
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cells = (formats[row] ??= []);
        cells[column] = format ?? cells[column] ?? general;
      }
  }
  return formats;
});

/** Of merged cells the first alone is shown. */
const isShown = ({ merges, table }: SheetPlan, place: Area): boolean =>
  !merges.some(
    (area) => covers(area, place) && (area.row !== place.row || area.column !== place.column),
  ) && !(table && place.row > table.area.row && covers(table.area, place));

/** Excel gives a free entry such as 2026-11 a date's format as it is typed. */
const isDate = (format: string): boolean =>
  /^(\[\$-[\w,-]+\])?([ymdhs年月日时分秒\-/:., ]|\\[-/., ]|"[年月日时分秒]"|;@)+$/i.test(format);

const takesText = ({ rules }: SheetPlan, place: Area): boolean =>
  rules.some(({ area, accepts }) => accepts.kind === "text" && covers(area, place));
