import { cellNumber } from "@tanping/ooxml/spreadsheet/cell-number";
import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { type FileCell, SheetDataListener } from "@tanping/ooxml/spreadsheet/sheet-data-listener";
import { sharedString, type TextRun } from "@tanping/ooxml/spreadsheet/string-item";
import { ContentListener } from "@tanping/ooxml/xml/content-listener";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { readXml } from "@tanping/ooxml/xml/read-xml";
import { TreeListener, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Area } from "../cells/address";
import { covers } from "../integrity/covers";
import type { AttachedSheet, Attachment } from "./open-attachment";
import { type Lines, readColumns, readRow, rowsOf } from "./lines";

/** A cell that says something. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** What is stored, as text. */
  readonly text: string;
  readonly type: string;
  readonly hasFormula: boolean;
  readonly runs: readonly TextRun[];
}

/** A sheet as a reader of the file meets it. */
export interface ShownSheet {
  readonly title: string;
  readonly part: string;
  readonly cells: readonly ShownCell[];
  /** Heights and widths in points; 0 is out of sight. */
  readonly rows: Lines;
  readonly columns: Lines;
  readonly merges: readonly Area[];
  /** What is printed; null where the sheet does not say, which is all of it. */
  readonly printed: Area | null;
  /** The sheet's part without its cells. */
  readonly root: XmlElement;
}

const worksheet = { namespace: namespaces.spreadsheet, local: "worksheet" };

/** Reads a sheet of the file. */
export const readShownSheet = (attachment: Attachment, sheet: AttachedSheet): ShownSheet => {
  const cells: ShownCell[] = [];
  const heights = new Map<number, number>();
  const beside = new TreeListener();
  const data = new SheetDataListener({
    row: (row, attributes) => readRow(heights, row, attributes),
    cell: (cell) => {
      const shown = shownCell(cell, attachment);
      if (shown.text !== "") cells.push(shown);
    },
  });
  const listener = new ContentListener(
    ["worksheet", "sheetData"],
    namespaces.spreadsheet,
    data,
    beside,
  );
  readXml(attachment.file.part(sheet.part), worksheet, listener);
  const { root } = beside;
  return {
    title: sheet.name,
    part: sheet.part,
    cells,
    rows: rowsOf(heights, root),
    columns: readColumns(root),
    merges: (root.child("mergeCells")?.all("mergeCell") ?? []).map(({ attributes }) =>
      parseArea(attributes.ref ?? ""),
    ),
    printed: printedOf(attachment, sheet),
    root,
  };
};

const shownCell = (
  { row, column, style, type, value, inline, formula }: FileCell,
  { strings }: Attachment,
): ShownCell => {
  const item = type === "s" && value !== null ? sharedString(value, strings) : inline;
  const stored = value ?? "";
  const text = item?.text ?? (type === "n" && stored !== "" ? String(cellNumber(stored)) : stored);
  return { row, column, style, text, type, hasFormula: formula !== null, runs: item?.runs ?? [] };
};

/** The one area that is printed; several, or a formula, print what nobody can foresee here: then all counts. */
const printedOf = ({ listed, names }: Attachment, sheet: AttachedSheet): Area | null => {
  const place = listed.findIndex(({ name }) => name === sheet.name);
  const area = names.find(
    (its) => its.sheet === place && its.name.toLowerCase() === "_xlnm.print_area",
  );
  const [, cells] = /!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/.exec(area?.text ?? "") ?? [];
  return cells === undefined ? null : parseArea(cells);
};

/** Whether a cell is on the printed page. */
export const isPrinted = (
  { printed }: ShownSheet,
  { row, column }: Pick<ShownCell, "row" | "column">,
): boolean => printed === null || covers(printed, { row, column, rows: 1, columns: 1 });
