import { openSaved } from "../../../src/saved/open-saved";
import { savedBook, type SavedBook } from "../../../src/saved/saved-book";
import type { Results } from "../../../src/saved/sheet-cells";
import { main, parts, relations, zipped } from "../tabular/xlsx-file";

interface OneBook {
  /** The rows of the sheet "S", and what stands before and behind them in its part. */
  readonly rows?: string;
  readonly before?: string;
  readonly behind?: string;
  /** Defined names, and what else the workbook's part says behind its sheets. */
  readonly names?: string;
  readonly workbook?: string;
  /** The parts of tables of the sheet. */
  readonly tables?: readonly string[];
  readonly styles?: string;
  readonly results?: Results;
}

const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

const listed = (tables: readonly string[]): string =>
  tables.length === 0
    ? ""
    : `<tableParts>${tables.map((_, at) => `<tablePart r:id="rId${at + 1}"/>`).join("")}</tableParts>`;

/** A saved workbook of one sheet "S". */
export const bookOf = ({
  rows = "",
  before = "",
  behind = "",
  names = "",
  workbook = "",
  tables = [],
  styles = "",
  results,
}: OneBook): SavedBook =>
  savedBook(
    openSaved(
      zipped(
        parts("", {
          "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}">${workbook}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`,
          "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="${relations}">${before}<sheetData>${rows}</sheetData>${behind}${listed(tables)}</worksheet>`,
          "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${packageRelations}">${tables
            .map(
              (_, at) =>
                `<Relationship Id="rId${at + 1}" Type="${relations}/table" Target="../tables/table${at + 1}.xml"/>`,
            )
            .join("")}</Relationships>`,
          ...Object.fromEntries(
            tables.map((xml, at) => [
              `xl/tables/table${at + 1}.xml`,
              xml.replace("<table ", `<table xmlns="${main}" `),
            ]),
          ),
        }),
      ),
    ),
    results && new Map([["S", results]]),
  );

/** A defined name of the workbook. */
export const named = (name: string, formula: string): string =>
  `<definedName name="${name}">${formula}</definedName>`;

/** A row of these cells. */
export const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.join("")}</row>`;

/** A cell with a number. */
export const number = (at: string, value: number, style = 0): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** A cell with a text. */
export const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
