import { defaultTreatments, type Answers } from "../../faults/import-problem";
import { findLayout, layoutAt } from "../../importing/shape/find-layout";
import type { Layout, SourceTable } from "../../importing/shape/layout";
import { suggestedSettings, type SourceSettings } from "../../importing/shape/settings";
import { sourceTable } from "../../importing/shape/source-table";
import { withHidden } from "../../importing/shape/with-hidden";
import { recalledSettings, type Recall } from "./remembered-settings";
import { contextOf, type SourceCells } from "./source-cells";

/** A source as a person chose it, and what was understood of it. */
export interface ChosenSource extends SourceCells {
  readonly layout: Layout | null;
  /** null while no heading is found. */
  readonly table: SourceTable | null;
  readonly settings: SourceSettings;
  /** What is remembered to have been chosen about kinds of problems. */
  readonly answers: Answers;
  /** The settings are those of the last source with these headings. */
  readonly remembered: boolean;
  /** Texts of the column that the rows are filtered by. */
  readonly offered: readonly string[];
}

const nothing: SourceSettings = {
  columns: {},
  units: {},
  unitColumns: {},
  where: null,
  treatments: defaultTreatments,
};

/** Understands the cells of a source: where its table begins, and what its columns are by their headings. */
export const chooseSource = (cells: SourceCells, recall: Recall): ChosenSource =>
  understand(cells, findLayout(cells.rows), recall);

/** The same source with its heading in another row, from 0. */
export const withHeader = (chosen: ChosenSource, row: number, recall: Recall): ChosenSource =>
  understand(chosen, layoutAt(chosen.rows, row), recall);

const understand = (
  { origin, rows, hidden, hiddenColumns, struck, firstRow }: SourceCells,
  layout: Layout | null,
  recall: Recall,
): ChosenSource => {
  const shownBy = { hidden, hiddenColumns, ...(struck && { struck }) };
  const cells = { origin, rows, ...shownBy, firstRow, layout, offered: [] };
  if (!layout) return { ...cells, table: null, settings: nothing, answers: {}, remembered: false };
  const shown = sourceTable(rows, layout, contextOf(cells));
  const table = placedFrom(withHidden(shown, hidden), firstRow);
  // What stands across the columns has no headings of its own to be known by.
  const known = table.rows === rows ? recalledSettings(table, recall) : null;
  const { settings, answers } = known ?? { settings: suggestedSettings(table), answers: {} };
  return { ...cells, table, settings, answers, remembered: known !== null };
};

/** Rows as the workbook's sheet counts them. */
const placedFrom = (table: SourceTable, firstRow: number): SourceTable =>
  firstRow === 0
    ? table
    : {
        ...table,
        place: (row, column) => {
          const at = table.place(row, column);
          return { ...at, row: at.row + firstRow };
        },
      };
