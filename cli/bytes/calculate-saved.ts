import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { isOn, parseXml } from "@tanping/ooxml/xml/xml-element";
import type { NameMeaning } from "@tanping/workbench/calc/implicit-intersection";
import { containsCell } from "@tanping/workbench/book/areas";
import { blankSheetState } from "@tanping/workbench/book/sheet-state";
import type { CellAt, SheetSnapshot } from "@tanping/workbench/book/snapshot";
import { errorCodes, isError, type Value } from "@tanping/workbench/book/value";
import { defaultStyle } from "@tanping/workbench/book/style";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readArrayMarks } from "@tanping/workbench/xlsx/array-metadata";
import { Losses } from "@tanping/workbench/xlsx/losses";
import { meaningOfNames } from "@tanping/workbench/xlsx/name-meanings";
import { CellReader, type CellReading } from "@tanping/workbench/xlsx/read-cells";
import { readNames } from "@tanping/workbench/xlsx/read-names";
import { readTable } from "@tanping/workbench/xlsx/read-table";
import { loadBook } from "@tanping/workbench/xlsx/load-book";
import { blank, type CellValue } from "../../src/cells/cell-value";
import type { SavedFile, SavedSheetPart } from "../../src/saved/open-saved";
import type { SavedCell } from "../../src/saved/saved-sheet";
import { cellKey, reported, type Result, type Results } from "../../src/saved/sheet-cells";

const calculator = createCalculator();
const { spreadsheet } = namespaces;

/** What the formulas of a saved workbook come to, by the titles of its sheets: calculated afresh, whatever the file has stored. */
export const calculateSaved = (saved: SavedFile): ReadonlyMap<string, Results> => {
  const ids = saved.listed.map((_, at) => `sheet-${at}`);
  const { names } = readNames(saved.names, ids, new Losses());
  const reading = readingOf(saved);
  const places = new Map(saved.listed.map(({ name }, at) => [name, at]));
  const meaningOn = meaningOfNames(names);
  const sheets = saved.sheets.map((its) => {
    const id = ids[places.get(its.name) ?? -1] ?? "";
    return snapshotOf(saved, its, { id, meaning: meaningOn(id), reading });
  });
  const [first] = sheets;
  if (!first) return new Map();
  const { book } = loadBook(calculator, {
    sheets,
    names,
    namedStyles: [],
    protection: null,
    settings: {},
    properties: { texts: {}, custom: {} },
    customXml: {},
    date1904: saved.dateSystem === "1904",
    calculationMode: "automatic",
    activeSheetId: first.id,
  });
  return new Map(
    book.sheets.map((sheet) => [
      sheet.name,
      new Map(
        [...sheet.formulas()].map(({ row, column, cell: { value, formula } }): [number, Result] => [
          cellKey(row, column),
          { value: cellValue(value), formula },
        ]),
      ),
    ]),
  );
};

const readingOf = ({ file, main, strings, dateSystem }: SavedFile): CellReading => {
  const metadata = file.relationships(main).target(relationshipTypes.sheetMetadata);
  const root = { namespace: spreadsheet, local: "metadata" };
  return {
    sharedStrings: strings.map(({ text }) => text),
    cellStyles: [],
    losses: new Losses(),
    dateSystem,
    arrayMarks: readArrayMarks(metadata === null ? null : parseXml(file.part(metadata), root)),
  };
};

interface Within {
  readonly id: string;
  readonly meaning: NameMeaning;
  readonly reading: CellReading;
}

const snapshotOf = (
  saved: SavedFile,
  its: SavedSheetPart,
  { id, meaning, reading }: Within,
): SheetSnapshot => {
  const { title, cells, rows } = saved.sheet(its);
  const reader = new CellReader(reading, meaning);
  // A formula that fills cells stands before them.
  const isFilled = ({ row, column }: SavedCell) =>
    reader.spills.some((area) => containsCell(area, row, column));
  for (const cell of cells)
    if (cell.stored) reader.cell(cell.stored);
    else if (cell.value.kind !== "blank" && !isFilled(cell)) reader.cells.push(plainCell(cell));
  return {
    ...blankSheetState(id, title),
    cells: reader.cells.filter(({ cell }) => cell.value !== null || cell.formula !== null),
    tables: saved.tables(its).map((table) => readTable(table, reading.losses)),
    hiddenRows: new Set([...rows].filter(([, { hidden }]) => isOn(hidden)).map(([row]) => row)),
  };
};

const plainCell = ({ row, column, value }: SavedCell): CellAt => ({
  row,
  column,
  cell: { value: bookValue(value), formula: null, style: defaultStyle, quoted: false },
});

const bookValue = (value: CellValue): Value =>
  value.kind === "error"
    ? { error: errorCodes.find((code) => code === value.code) ?? "#VALUE!" }
    : reported(value);

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
