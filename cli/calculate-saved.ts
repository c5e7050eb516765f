import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { showingAll } from "@tanping/workbench/book/filter";
import { blankSheetState } from "@tanping/workbench/book/sheet-state";
import type { CellAt, SheetSnapshot } from "@tanping/workbench/book/snapshot";
import { defaultStyle } from "@tanping/workbench/book/style";
import type { Table } from "@tanping/workbench/book/table";
import { errorCodes, isError, type Value } from "@tanping/workbench/book/value";
import { formulaFromFile } from "@tanping/ooxml/spreadsheet/file-formula";
import { isOn } from "@tanping/ooxml/xml/xml-element";
import { blank, type CellValue } from "../src/cells/cell-value";
import type { SavedFile } from "../src/saved/open-saved";
import type { SavedCell } from "../src/saved/saved-sheet";
import { readSavedTables, type SavedTable } from "../src/saved/saved-structure";
import { cellKey, type Results } from "../src/saved/sheet-cells";

const calculator = createCalculator();

/** What the formulas of a saved workbook come to, by the titles of its sheets: calculated afresh, whatever the file has stored. */
export const calculateSaved = (saved: SavedFile): ReadonlyMap<string, Results> => {
  const tables = [...readSavedTables(saved).values()];
  const ids = new Map(saved.listed.map(({ name }, at) => [at, `sheet-${at}-${name}`]));
  const idOf = (title: string) =>
    ids.get(saved.listed.findIndex(({ name }) => name === title)) ?? title;
  const sheets = saved.sheets.map((its): SheetSnapshot => {
    const { title, cells, rows } = saved.sheet(its);
    return {
      ...blankSheetState(idOf(title), title),
      cells: cells.flatMap(bookCell),
      tables: tables.filter((table) => table.title === title).map(bookTable),
      hiddenRows: new Set([...rows].filter(([, { hidden }]) => isOn(hidden)).map(([row]) => row)),
    };
  });
  const [first] = sheets;
  if (!first) return new Map();
  const book = Book.load(calculator, {
    sheets,
    names: saved.names.map(({ name, text, sheet }) => ({
      name,
      formula: formulaFromFile(text),
      sheetId: sheet === null ? null : (ids.get(sheet) ?? null),
      visible: true,
      comment: "",
    })),
    namedStyles: [],
    protection: null,
    settings: {},
    properties: { texts: {}, custom: {} },
    customXml: {},
    date1904: saved.dateSystem === "1904",
    activeSheetId: first.id,
  });
  return new Map(
    book.sheets.map((sheet) => [
      sheet.name,
      new Map(
        [...sheet.formulas()].map(({ row, column, cell }) => [
          cellKey(row, column),
          cellValue(cell.value),
        ]),
      ),
    ]),
  );
};

/** A formula that the calculator cannot take leaves its stored value behind. */
const bookCell = ({ row, column, value, formula }: SavedCell): readonly CellAt[] => {
  if (value.kind === "blank" && formula === null) return [];
  const isTaken = formula !== null && calculator.formulaFault(formula) === null;
  return [
    {
      row,
      column,
      cell: {
        value: bookValue(value),
        formula: isTaken ? formula : null,
        style: defaultStyle,
        quoted: false,
      },
    },
  ];
};

const bookValue = (value: CellValue): Value => {
  switch (value.kind) {
    case "blank":
      return null;
    case "number":
      return value.double;
    case "text":
      return value.text;
    case "boolean":
      return value.truth;
    case "error":
      return { error: errorCodes.find((code) => code === value.code) ?? "#VALUE!" };
  }
};

const cellValue = (value: Value): CellValue => {
  if (value === null || value === "") return blank;
  if (isError(value)) return { kind: "error", code: value.error };
  switch (typeof value) {
    case "number":
      return { kind: "number", double: value };
    case "boolean":
      return { kind: "boolean", truth: value };
    default:
      return { kind: "text", text: value };
  }
};

const bookTable = ({ name, headings, body, totalRows, columns }: SavedTable): Table => ({
  id: name,
  name,
  area: { ...headings, rows: headings.rows + body.rows + totalRows },
  columns,
  showHeaders: headings.rows > 0,
  showTotals: totalRows > 0,
  style: "",
  showBandedRows: false,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: false,
  filter: { ...showingAll, criteria: new Map() },
});
