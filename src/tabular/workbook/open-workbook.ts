import { Package } from "@tanping/ooxml/parts/package";
import type { Area } from "@tanping/ooxml/spreadsheet/area";
import { cellText, parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { SheetDataListener } from "@tanping/ooxml/spreadsheet/sheet-data-listener";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { ContentListener } from "@tanping/ooxml/xml/content-listener";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { XmlListener } from "@tanping/ooxml/xml/xml-listener";
import type { Attributes } from "@tanping/ooxml/xml/namespace-scope";
import { SourceFault } from "../../faults/source-fault";
import type { Source, SourceSheet } from "../source";
import { type CellContext, cellValue } from "./cell-value";
import { fillMerged } from "./fill-merged";
import { findSheets, type SheetEntry } from "./find-sheets";
import { readContext } from "./read-context";
import { readPart } from "./read-part";
import { RowStore } from "./row-store";
import { StoredResults } from "./stored-results";

/** No honest sheet comes near it; a few kilobytes can be made to inflate to it. What is not read may be larger. */
const limits = { partBytes: 400_000_000, packageBytes: Number.POSITIVE_INFINITY };

/** The fault of a source that a package's fault is, where it is of one kind wherever it was met. */
const faultOf = (error: unknown): unknown => {
  if (!(error instanceof UnreadablePackage)) return error;
  if (error.code === "too-large") return new SourceFault("too-large", {}, { cause: error });
  return error.code === "encrypted"
    ? new SourceFault("encrypted-workbook", {}, { cause: error })
    : error;
};

/** The answer, with damage to what all sheets need told as a fault of the whole workbook. */
const orDamaged = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const fault = faultOf(error);
    if (fault instanceof UnreadablePackage)
      throw new SourceFault("workbook-damaged", {}, { cause: error });
    throw fault;
  }
};

interface SheetContext {
  readonly context: CellContext;
  readonly calculation: "stored" | "on-load";
}

/** A row or a column that is hidden, filtered out or folded away, or that has no height or width. */
const isHidden = ({ hidden, ht, width = ht }: Attributes): boolean =>
  hidden === "1" || hidden === "true" || (width !== undefined && Number(width) === 0);

const worksheet = { namespace: namespaces.spreadsheet, local: "worksheet" };
const cellsPath = ["worksheet", "sheetData"];

const readSheet = async (
  file: Package,
  { name, part }: SheetEntry,
  { context, calculation }: SheetContext,
): Promise<SourceSheet> => {
  const store = new RowStore();
  const hidden = new Set<number>();
  const struck = new Map<number, Set<number>>();
  const results = new StoredResults(name, calculation);
  const beside = new BesideCells();
  const cells = new SheetDataListener({
    row: (row, attributes) => {
      if (isHidden(attributes)) hidden.add(row);
    },
    cell: (cell) => {
      results.take(cell);
      const value = cellValue(cell, context);
      if (value === null) return;
      store.put(cell.row, cell.column, value);
      if (context.strikes.has(cell.style))
        struck.set(cell.row, (struck.get(cell.row) ?? new Set()).add(cell.column));
    },
  });
  try {
    const listener = new ContentListener(cellsPath, namespaces.spreadsheet, cells, beside);
    await readPart(file.part(part), worksheet, listener);
    results.finish();
  } catch (error) {
    const facts = { sheet: name, cell: cellText(cells.place) };
    const fault = faultOf(error);
    if (fault instanceof UnreadablePackage)
      throw new SourceFault("sheet-unreadable", facts, { cause: error });
    throw fault;
  }
  fillMerged(store.rows, beside.merged);
  const { hiddenColumns } = beside;
  return { name, rows: store.rows, hidden, hiddenColumns, ...(struck.size > 0 && { struck }) };
};

/** Rows in which a heading is to be found. */
const headRows = 60;

/** The first rows of a sheet, of formulas their results; none of a sheet that is damaged there. */
const readHead = async (
  file: Package,
  { part }: SheetEntry,
  context: CellContext,
): Promise<SourceSheet["rows"]> => {
  const store = new RowStore();
  let last = 0;
  const cells = new SheetDataListener({
    row: (row) => {
      last = row;
    },
    cell: (cell) => {
      const value = cellValue(cell, context);
      if (value !== null && cell.row < headRows) store.put(cell.row, cell.column, value);
    },
  });
  const listener = new ContentListener(cellsPath, namespaces.spreadsheet, cells);
  try {
    await readPart(file.part(part), worksheet, listener, () => last >= headRows);
  } catch {
    return [];
  }
  return store.rows;
};

/** Listens to what stands beside the cells of a sheet: its columns, and the areas that are merged. */
class BesideCells implements XmlListener {
  readonly merged: Area[] = [];
  readonly hiddenColumns = new Set<number>();

  open(name: string, attributes: Attributes, namespace: string): void {
    if (namespace !== namespaces.spreadsheet) return;
    if (name === "mergeCell") this.merged.push(parseArea(attributes.ref ?? ""));
    if (name !== "col" || !isHidden(attributes)) return;
    const last = Math.min(Number(attributes.max), widestSheet);
    for (let column = Number(attributes.min); column <= last; column += 1)
      this.hiddenColumns.add(column - 1);
  }
}

const widestSheet = 16_384;

/** An .xlsx workbook as a source. */
export const openWorkbook = (bytes: Uint8Array): Promise<Source> =>
  orDamaged(async () => {
    const file = new Package(bytes, limits);
    const { workbook, sheets, dateSystem, calculation } = await findSheets(file);
    if (sheets.length === 0) throw new SourceFault("empty", {});
    let known: Promise<CellContext> | undefined;
    const contextOf = () => (known ??= orDamaged(() => readContext(file, workbook, dateSystem)));
    return {
      kind: "workbook",
      encoding: null,
      encodingDoubt: [],
      delimiter: null,
      sheetNames: sheets.map(({ name }) => name),
      hiddenSheets: new Set(
        sheets.flatMap(({ state }, index) => (state === "hidden" ? [index] : [])),
      ),
      sheet: async (index) => {
        const sheet = sheets[index];
        if (!sheet) throw new RangeError(`The workbook has no sheet ${index}.`);
        return readSheet(file, sheet, { context: await contextOf(), calculation });
      },
      head: async (index) => {
        const sheet = sheets[index];
        return sheet ? readHead(file, sheet, await contextOf()) : [];
      },
    };
  });
