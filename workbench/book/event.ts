import type { Area } from "./area";
import type { Cell } from "./cell";
import type { CellPlace } from "./cell-place";

/** Where the cells beside an area go: away to make room for new ones, or into the place of deleted ones. */
export type Direction = "down" | "right" | "up" | "left";

/** Who did it: the person at the keyboard, or an add-in through Office.js. */
export type Origin = "user" | "add-in";

export type RowAndColumn = readonly [row: number, column: number];

/** A click on a cell. */
export interface Click extends CellPlace {
  readonly offsetX: number;
  readonly offsetY: number;
}

export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly area: Area;
      readonly change:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      readonly origin: Origin;
      /** What an edit of one cell left there, whatever became of it before this is told; undefined: nothing. */
      readonly left?: { readonly cell: Cell | undefined };
      /** Where cells beside inserted or deleted ones went; undefined for whole rows and columns. */
      readonly shifted?: Direction;
    }
  | {
      readonly kind: "rowsSorted" | "columnsSorted";
      readonly sheetId: string;
      readonly area: Area;
      readonly origin: Origin;
    }
  | {
      readonly kind: "calculated";
      readonly sheetId: string;
      /** Those whose results changed. */
      readonly cells: readonly RowAndColumn[];
    }
  | {
      readonly kind: "formatChanged";
      readonly sheetId: string;
      readonly area: Area;
      readonly origin: Origin;
    }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetRenamed";
      readonly sheetId: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: "sheetActivated";
      readonly sheetId: string;
      /** The sheet that was shown before. */
      readonly leftId: string;
      readonly origin: Origin;
    }
  | { readonly kind: "protectionChanged"; readonly sheetId: string; readonly origin: Origin }
  | { readonly kind: "namesChanged" | "tablesChanged" | "viewChanged" }
  | { readonly kind: "selectionChanged"; readonly sheetId: string }
  /** A person clicked a cell, so many points right of and below its upper left corner. */
  | ({ readonly kind: "cellClicked" } & Click)
  /** A person turned to the workbook from something else. */
  | { readonly kind: "bookActivated" };
