import { pointsPerDigit } from "@tanping/ooxml/spreadsheet/column-width";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { likelyTitles } from "../integrity/likely-titles";
import type { SheetSurvey, Survey } from "../integrity/survey";
import { reachOf, type Reach } from "../reading/reach";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { SavedBook } from "./saved-book";
import type { SavedSheet } from "./saved-sheet";
import type { SheetCells } from "./sheet-cells";

/** The structure of a saved workbook, as far as sheets of the plans may reach. */
export const surveyOf = (book: SavedBook, plans: readonly WorkbookPlan[]): Survey => {
  const structure = {
    titles: book.saved.sheets.map(({ name }) => name),
    names: book.names,
    tables: new Map([...book.tables.values()].map(({ name, title }) => [name, title])),
  };
  const reach = reachOf(plans);
  const likely = likelyTitles(plans, structure);
  const sheets = book.saved.sheets
    .filter(({ name }) => likely.has(name))
    .flatMap(({ name, state }): SheetSurvey[] => {
      const cells = book.cells(name);
      return cells ? [surveyOfSheet(book, cells, { reach, visible: state === "visible" })] : [];
    });
  return { ...structure, sheets: new Map(sheets.map((sheet) => [sheet.title, sheet])) };
};

/** Whether the sheet keeps people from its locked cells. */
export const isProtected = ({ root }: SavedSheet): boolean =>
  root.child("sheetProtection")?.flag("sheet") ?? false;

const surveyOfSheet = (
  { styles, localNames }: SavedBook,
  cells: SheetCells,
  { reach, visible }: { readonly reach: Reach; readonly visible: boolean },
): SheetSurvey => {
  const { sheet } = cells;
  const inside = sheet.cells.filter(
    ({ row, column }) => row < reach.rows && column < reach.columns,
  );
  const rows = inside.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = inside.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const each = <Of>(take: (row: number, column: number) => Of): Of[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => take(row, column)),
    );
  return {
    title: sheet.title,
    visible,
    protected: isProtected(sheet),
    contents: each((row, column) => cells.content(row, column)),
    formats: each((row, column) => styles.formats[cells.look(row, column)] ?? "General"),
    widths: widthsOf(sheet, styles.normalFont, reach.widths),
    merges: sheet.merges.filter(({ row, column }) => row < reach.rows && column < reach.columns),
    highlights: countHighlights(sheet.root),
    localNames: localNames(sheet.title),
  };
};

/** Points of a column where a sheet says nothing. */
const usualWidth = 54;

const widthsOf = (
  { root, columns }: SavedSheet,
  font: Parameters<typeof pointsPerDigit>[0],
  count: number,
): readonly number[] => {
  const points = (digits: number) => Math.round(digits * pointsPerDigit(font) * 1000) / 1000;
  const usual = root.child("sheetFormatPr")?.number("defaultColWidth");
  const widths = Array<number>(count).fill(usual === undefined ? usualWidth : points(usual));
  for (const { first, last, col } of columns) {
    const width = col.flag("customWidth") ? col.number("width") : undefined;
    if (width !== undefined) widths.fill(points(width), first, last + 1);
  }
  return widths;
};

/** Conditional formats: those of the sheet, and those that newer Excels keep in its extension. */
const countHighlights = (root: XmlElement): number => {
  const rules = (parents: Iterable<XmlElement>) =>
    [...parents].flatMap((parent) => parent.all("cfRule"));
  const later = rules(root.deep("conditionalFormatting", namespaces.spreadsheet2010));
  return (
    rules(root.all("conditionalFormatting")).length +
    later.filter((rule) => rule.child("iconSet") !== undefined).length
  );
};
