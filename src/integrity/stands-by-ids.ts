import { columnNames } from "../sheets/defined-names";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { scoredItems } from "../standard/table-a1";
import { findSheet } from "./compare-sheets";
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

/** A version and the standard it is of, in a cell by itself. */
const formatMark = /^\S+ T\/CECA-G-\S+$/;

/** What a workbook says of its file format where its name is gone: the first cell that says one, "" without. */
export const formatInCells = ({ sheets }: Survey): string => {
  const cells = [...sheets.values()].flatMap(({ contents }) => contents.flat());
  return cells.map((content) => String(content).trim()).find((text) => formatMark.test(text)) ?? "";
};
