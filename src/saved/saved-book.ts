import type { NamedArea } from "../integrity/survey";
import type { SavedFile, SavedSheetPart } from "./open-saved";
import { readSavedStyles, type SavedStyles } from "./saved-styles";
import { readSavedNames, readSavedTables, type SavedTable } from "./saved-structure";
import { SheetCells, type SheetResults } from "./sheet-cells";

/** A saved workbook as its cells, names and tables tell it. */
export interface SavedBook {
  readonly saved: SavedFile;
  readonly styles: SavedStyles;
  /** The workbook's names that are called as ours; null where one refers to no cells. */
  readonly names: ReadonlyMap<string, NamedArea | null>;
  readonly localNames: (title: string) => readonly string[];
  readonly tables: ReadonlyMap<string, SavedTable>;
  /** A worksheet's cells; null where there is none of the title. */
  readonly cells: (title: string) => SheetCells | null;
}

/** The workbook of a file; formulas come to what `results` say of their sheet, or else to what is stored. */
export const savedBook = (saved: SavedFile, results: SheetResults = new Map()): SavedBook => {
  const sheets = new Map<string, SavedSheetPart>(saved.sheets.map((its) => [its.name, its]));
  const read = new Map<string, SheetCells>();
  const { global, local } = readSavedNames(saved);
  return {
    saved,
    styles: readSavedStyles(saved.styleSheet),
    names: global,
    localNames: local,
    tables: readSavedTables(saved),
    cells: (title) => {
      const known = read.get(title);
      const its = sheets.get(title);
      if (known || !its) return known ?? null;
      const cells = new SheetCells(saved.sheet(its), results.get(title));
      read.set(title, cells);
      return cells;
    },
  };
};
