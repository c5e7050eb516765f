import { defaultTreatments, type Treatments } from "../../faults/import-problem";
import { findLayout, layoutAt } from "../../importing/shape/find-layout";
import type { ImportSource } from "../../importing/rows/import-source";
import type { Layout, SourceRows, SourceTable } from "../../importing/shape/layout";
import { suggestedSettings, type SourceSettings } from "../../importing/shape/settings";
import { sourceTable } from "../../importing/shape/source-table";
import type { Delimiter, Encoding, Source } from "../../tabular/source";
import { recall } from "./remembered-settings";

/** What a source came from: a file that is still open for another sheet or encoding, a pasted block, or cells of the workbook. */
type Origin =
  | {
      readonly kind: "file";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly source: Source;
      readonly sheet: number;
    }
  | { readonly kind: "pasted" }
  | { readonly kind: "place"; readonly address: string };

/** A source as the user chose it, and what was understood of it. */
export interface ChosenSource {
  readonly origin: Origin;
  readonly rows: SourceRows;
  /** The row of the workbook's sheet that rows[0] is, from 0; 0 for everything else. */
  readonly firstRow: number;
  readonly layout: Layout | null;
  /** null while no heading is found. */
  readonly table: SourceTable | null;
  readonly settings: SourceSettings;
  /** The settings are those of the last source with these headings. */
  readonly remembered: boolean;
}

const nothing: SourceSettings = {
  columns: {},
  units: {},
  unitColumns: {},
  where: null,
  treatments: defaultTreatments,
};

/** Understands the cells of a source: where its table begins, and what its columns are by their headings. */
export const choose = (
  origin: Origin,
  { rows, firstRow = 0 }: { readonly rows: SourceRows; readonly firstRow?: number },
): ChosenSource => understand({ origin, rows, firstRow }, findLayout(rows));

/** The same source with its heading in another row, from 0. */
export const withHeader = (chosen: ChosenSource, row: number): ChosenSource =>
  understand(chosen, layoutAt(chosen.rows, row));

const understand = (
  { origin, rows, firstRow }: Pick<ChosenSource, "origin" | "rows" | "firstRow">,
  layout: Layout | null,
): ChosenSource => {
  if (!layout)
    return { origin, rows, firstRow, layout, table: null, settings: nothing, remembered: false };
  const table = placedFrom(sourceTable(rows, layout), firstRow);
  // What stands across the columns has no headings of its own to be known by.
  const known = table.rows === rows ? recall(table) : null;
  const settings = known ?? suggestedSettings(table);
  return { origin, rows, firstRow, layout, table, settings, remembered: known !== null };
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

/** The sources that are understood, as an import takes them; treatments are the same for all. */
export const importSources = (
  chosen: readonly ChosenSource[],
  treatments: Treatments,
): readonly ImportSource[] =>
  chosen.flatMap(({ table, settings }) =>
    table ? [{ table, settings: { ...settings, treatments } }] : [],
  );

/** What the source is called in a person's words. */
export const sourceName = ({ origin }: ChosenSource, pasted: string): string => {
  if (origin.kind === "pasted") return pasted;
  if (origin.kind === "place") return origin.address;
  const { name, source, sheet } = origin;
  return source.kind === "workbook" ? `${name} ${source.sheetNames[sheet] ?? ""}` : name;
};

/** How a delimited file was read; null for other sources. */
export const delimitedBy = ({
  origin,
}: ChosenSource): { readonly encoding: Encoding; readonly delimiter: Delimiter } | null => {
  if (origin.kind !== "file") return null;
  const { encoding, delimiter } = origin.source;
  return encoding && delimiter ? { encoding, delimiter } : null;
};
