import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseXml } from "@tanping/ooxml/xml/xml-element";
import type { BookSnapshot, SheetSnapshot } from "@tanping/workbench/book/snapshot";
import { isError, type Value } from "@tanping/workbench/book/value";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readArrayMarks } from "@tanping/workbench/xlsx/array-metadata";
import { Losses } from "@tanping/workbench/xlsx/losses";
import type { CellReading } from "@tanping/workbench/xlsx/read-cells";
import { loadBook } from "@tanping/workbench/xlsx/load-book";
import { blank, type CellValue } from "../../src/cells/cell-value";
import type { SavedFile } from "../../src/saved/open-saved";
import { cellKey, type Result, type Results, type SheetResults } from "../../src/saved/sheet-cells";
import { isCalledAsOurs } from "../../src/sheets/defined-names";
import { NamesOfFile } from "./names-of-file";
import { SheetToCalculate } from "./sheet-to-calculate";
import { sheetsRead } from "./sheets-read";

const calculator = createCalculator();
const { spreadsheet } = namespaces;

/**
 * What the formulas of a saved workbook come to, calculated afresh, whatever the file has stored. Sheets that neither
 * our names nor tables rest on can be large: they are calculated only when somebody asks for one.
 */
export const calculateSaved = (saved: SavedFile): SheetResults => {
  const ids = saved.listed.map((_, at) => `sheet-${at}`);
  const names = new NamesOfFile(saved.names, ids);
  const reading = readingOf(saved);
  const places = new Map(saved.listed.map(({ name }, at) => [name, at]));
  const sheets = new Map(
    saved.sheets.map((its) => {
      const id = ids[places.get(its.name) ?? -1] ?? "";
      const within = { id, meaning: names.meaningOn(id), reading };
      return [its.name, new SheetToCalculate(saved, its, within)];
    }),
  );
  const everything = { titles: new Set(sheets.keys()), names: new Set(names.written) };
  const needed =
    sheetsRead(
      {
        titles: [...sheets].flatMap(([title, { tables }]) => (tables.length > 0 ? [title] : [])),
        names: [...names.written].filter(isCalledAsOurs),
      },
      {
        titles: [...sheets.keys()],
        named: (name) => names.called(name).map(({ formula }) => formula),
        on: (title) => sheets.get(title)?.formulas ?? [],
      },
    ) ?? everything;
  const resultsIn = ({ titles, names: written }: typeof needed) =>
    resultsOf(
      [...sheets].map(([title, its]) => (titles.has(title) ? its.snapshot : its.blank)),
      {
        names: [...written].flatMap((name) => names.called(name)),
        date1904: saved.dateSystem === "1904",
      },
    );
  const first = resultsIn(needed);
  let all: ReadonlyMap<string, Results> | undefined;
  return {
    get: (title) => {
      if (needed.titles.has(title) || !sheets.get(title)?.hasFormulas) return first.get(title);
      all ??= resultsIn(everything);
      return all.get(title);
    },
  };
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

/** What the formulas of these sheets come to, by title. */
const resultsOf = (
  sheets: readonly SheetSnapshot[],
  rest: Pick<BookSnapshot, "names" | "date1904">,
): ReadonlyMap<string, Results> => {
  const [first] = sheets;
  if (!first) return new Map();
  const { book } = loadBook(calculator, {
    ...rest,
    sheets,
    namedStyles: [],
    protection: null,
    settings: {},
    properties: { texts: {}, custom: {} },
    customXml: {},
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
