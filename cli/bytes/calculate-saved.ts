import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseXml } from "@tanping/ooxml/xml/xml-element";
import type { BookSnapshot, SheetSnapshot } from "@tanping/workbench/book/snapshot";
import { isError, type Value } from "@tanping/workbench/book/value";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readArrayMarks } from "@tanping/workbench/xlsx/array-metadata";
import { Losses } from "@tanping/workbench/xlsx/losses";
import { meaningOfNames } from "@tanping/workbench/xlsx/name-meanings";
import type { CellReading } from "@tanping/workbench/xlsx/read-cells";
import { readNames } from "@tanping/workbench/xlsx/read-names";
import { loadBook } from "@tanping/workbench/xlsx/load-book";
import { blank, type CellValue } from "../../src/cells/cell-value";
import type { SavedFile } from "../../src/saved/open-saved";
import { cellKey, type Result, type Results, type SheetResults } from "../../src/saved/sheet-cells";
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
  const { names } = readNames(saved.names, ids, new Losses());
  const reading = readingOf(saved);
  const places = new Map(saved.listed.map(({ name }, at) => [name, at]));
  const meaningOn = meaningOfNames(names);
  const sheets = new Map(
    saved.sheets.map((its) => {
      const id = ids[places.get(its.name) ?? -1] ?? "";
      const within = { id, meaning: meaningOn(id), reading };
      return [its.name, new SheetToCalculate(saved, its, within)];
    }),
  );
  const needed = sheetsRead(
    {
      titles: [...sheets].flatMap(([title, { tables }]) => (tables.length > 0 ? [title] : [])),
      formulas: names.flatMap(({ name, formula }) => (/^tanping_/i.test(name) ? [formula] : [])),
    },
    {
      titles: [...sheets.keys()],
      names,
      on: (title) =>
        sheets.get(title)?.snapshot.cells.flatMap(({ cell }) => cell.formula ?? []) ?? [],
    },
  );
  const resultsIf = (isNeeded: (title: string) => boolean) =>
    resultsOf(
      [...sheets].map(([title, its]) => (isNeeded(title) ? its.snapshot : its.blank)),
      { names, date1904: saved.dateSystem === "1904" },
    );
  const first = resultsIf((title) => needed.has(title));
  let all: ReadonlyMap<string, Results> | undefined;
  return {
    get: (title) => {
      if (needed.has(title) || !sheets.get(title)?.hasFormulas) return first.get(title);
      all ??= resultsIf(() => true);
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
