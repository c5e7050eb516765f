import type { DateSystem } from "@tanping/ooxml/spreadsheet/date-serial";
import { FormulaReader } from "@tanping/ooxml/spreadsheet/file-formula";
import { requireApart } from "@tanping/ooxml/spreadsheet/require-apart";
import { requireKnown } from "@tanping/ooxml/spreadsheet/known-elements";
import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { type FileCell, SheetDataListener } from "@tanping/ooxml/spreadsheet/sheet-data-listener";
import { storedValue } from "@tanping/ooxml/spreadsheet/stored-value";
import {
  sharedString,
  type StringItem,
  type TextRun,
} from "@tanping/ooxml/spreadsheet/string-item";
import { ContentListener } from "@tanping/ooxml/xml/content-listener";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { Attributes } from "@tanping/ooxml/xml/namespace-scope";
import { readXml, type XmlPart } from "@tanping/ooxml/xml/read-xml";
import { TreeListener, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Area } from "../cells/address";
import { blank, type CellValue } from "../cells/cell-value";
import { columnStretches, type Stretch } from "./column-stretches";

/** A cell as the file has it; row and column count from 0. */
export interface SavedCell {
  readonly row: number;
  readonly column: number;
  /** The number of its look. */
  readonly style: number;
  readonly value: CellValue;
  /** With its "=", null where it has none. */
  readonly formula: string | null;
  /** The stretches of a rich text. */
  readonly runs: readonly TextRun[];
  /** The reading aids of its text, and whether the cell itself shows them; absent where there are none. */
  readonly aid?: { readonly text: string; readonly isOn: boolean };
  /** What its elements say, where it is a formula's; of all others it would take as much memory again. */
  readonly stored: FileCell | null;
}

/** A worksheet of a saved file. */
export interface SavedSheet {
  readonly title: string;
  readonly part: string;
  /** From top to bottom and from left to right; those with a look and nothing else too. */
  readonly cells: readonly SavedCell[];
  /** What the elements of the rows say, by row. */
  readonly rows: ReadonlyMap<number, Attributes>;
  readonly columns: readonly Stretch[];
  readonly merges: readonly Area[];
  /** The sheet's part without its cells. */
  readonly root: XmlElement;
}

interface Context {
  readonly strings: readonly StringItem[];
  readonly dateSystem: DateSystem;
}

const worksheet = { namespace: namespaces.spreadsheet, local: "worksheet" };
const noRuns: readonly TextRun[] = [];

/** Reads the part of a worksheet; throws UnreadablePackage. */
export const readSavedSheet = (
  part: XmlPart,
  { strings, dateSystem }: Context,
): Omit<SavedSheet, "title" | "part"> => {
  const cells: SavedCell[] = [];
  const rows = new Map<number, Attributes>();
  const beside = new TreeListener();
  const formulas = new FormulaReader();
  const shared = (number: string) => sharedString(number, strings).text;
  const data = new SheetDataListener({
    row: (row, attributes) => rows.set(row, attributes),
    cell: (cell) => {
      const { row, column, style, type, value: text, inline } = cell;
      const item = type === "s" && text !== null ? sharedString(text, strings) : inline;
      const formula = formulas.read(cell);
      cells.push({
        row,
        column,
        style,
        value: cellValue(storedValue(cell, shared, dateSystem)),
        formula,
        runs: item?.runs ?? noRuns,
        ...(item?.aid !== undefined && { aid: { text: item.aid, isOn: cell.showsAid } }),
        stored: cell.formula && cell,
      });
    },
  });
  const path = ["worksheet", "sheetData"];
  readXml(part, worksheet, new ContentListener(path, namespaces.spreadsheet, data, beside));
  const { root } = beside;
  requireKnown(root);
  const merges = (root.child("mergeCells")?.all("mergeCell") ?? []).map(({ attributes }) =>
    parseArea(attributes.ref ?? ""),
  );
  requireApart("merges", merges);
  return {
    cells,
    rows,
    columns: columnStretches(root),
    merges,
    root,
  };
};

const cellValue = (stored: ReturnType<typeof storedValue>): CellValue => {
  if (stored === null || stored === "") return blank;
  switch (typeof stored) {
    case "number":
      return { kind: "number", double: stored };
    case "string":
      return { kind: "text", text: stored };
    case "boolean":
      return { kind: "boolean", truth: stored };
    default:
      return { kind: "error", code: stored.error };
  }
};
