import { cellNumber } from "@tanping/ooxml/spreadsheet/cell-number";
import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { type FileCell, SheetDataListener } from "@tanping/ooxml/spreadsheet/sheet-data-listener";
import { sharedString, type TextRun } from "@tanping/ooxml/spreadsheet/string-item";
import { ContentListener } from "@tanping/ooxml/xml/content-listener";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { readXml } from "@tanping/ooxml/xml/read-xml";
import { TreeListener, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Area } from "../cells/address";
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
