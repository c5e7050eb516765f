import { columnNames, names } from "../sheets/defined-names";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { scoredItems } from "../standard/table-a1";
import { findSheet } from "./compare-sheets";
import { placeSheet } from "./place-sheet";
import type { CellContent, Survey } from "./survey";

const ids: ReadonlySet<CellContent> = new Set(scoredItems.map(({ id }) => id));

/** Most of the items; a list of some clauses in another workbook has fewer. */
const enough = scoredItems.length / 2;

/** Whether the sheet of the items still has most of their ids in one column: the names of the workbook may be gone. */
export const standsByIds = ({ sheets }: WorkbookPlan, survey: Survey): boolean => {
  const items = sheets.find(({ names: its }) => its.has(columnNames.id));
  const contents = (items && findSheet(items, survey)?.contents) ?? [];
  const width = Math.max(0, ...contents.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).some(
    (column) =>
      new Set(
        contents.flatMap((row) => row.slice(column, column + 1)).filter((its) => ids.has(its)),
      ).size > enough,
  );
};

/** What stands in the planned cell of the file's format, whatever its name says; "" where the cell is blank or gone. */
export const formatByPlace = ({ sheets }: WorkbookPlan, survey: Survey): string => {
  const sheet = sheets.find(({ names: its }) => its.has(names.format));
  const area = sheet?.names.get(names.format);
  const found = sheet && findSheet(sheet, survey);
  if (!area || !found) return "";
  const { rows, columns } = placeSheet(sheet, found, survey.names);
  const content = found.contents[rows[area.row] ?? -1]?.[columns[area.column] ?? -1];
  return String(content ?? "").trim();
};
