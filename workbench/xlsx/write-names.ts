import { columnLetters, quoteSheetName } from "../book/address";
import { lastColumn, lastRow } from "../book/areas";
import type { Area } from "../book/area";
import type { BookSnapshot, SheetSnapshot } from "../book/snapshot";
import { formulaToFile } from "./file-formula";
import { element, textElement } from "./xml-writer";

const absoluteArea = (area: Area): string =>
  `$${columnLetters(area.column)}$${area.row + 1}:$${columnLetters(lastColumn(area))}$${lastRow(area) + 1}`;

/** A name of the file: its own, the sheet it belongs to (null: the workbook), and its element. */
export interface WrittenName {
  readonly name: string;
  readonly sheetId: string | null;
  readonly markup: string;
}

/** What Excel keeps among the names: the print area, the repeated rows and the filter's range. */
const ownNames = (sheet: SheetSnapshot, localSheetId: number | undefined): WrittenName[] => {
  const { printArea, titleRows } = sheet.pageLayout;
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const written = (suffix: string, text: string, hidden?: true): WrittenName => {
    const name = `_xlnm.${suffix}`;
    const markup = textElement("definedName", prefix + text, { name, localSheetId, hidden });
    return { name, sheetId: sheet.id, markup };
  };
  return [
    ...(sheet.autoFilter === null
      ? []
      : [written("_FilterDatabase", absoluteArea(sheet.autoFilter.area), true)]),
    ...(printArea === null ? [] : [written("Print_Area", absoluteArea(printArea))]),
    ...(titleRows === null
      ? []
      : [written("Print_Titles", `$${titleRows.first + 1}:$${titleRows.last + 1}`)]),
  ];
};

/** The names of a workbook; `placeOf` tells a sheet's place among all of the file. */
export const namesOf = (
  { names, sheets }: BookSnapshot,
  placeOf: (sheetId: string) => number | undefined,
): readonly WrittenName[] => {
  const written = names.map(({ name, formula, sheetId, visible, comment }) => ({
    name,
    sheetId,
    markup: textElement("definedName", formulaToFile(formula), {
      name,
      localSheetId: sheetId === null ? undefined : placeOf(sheetId),
      hidden: visible ? undefined : true,
      comment: comment === "" ? undefined : comment,
    }),
  }));
  return [...sheets.flatMap((sheet) => ownNames(sheet, placeOf(sheet.id))), ...written];
};

/** The definedNames element of a workbook. */
export const writeNames = (book: BookSnapshot): string => {
  const places = new Map(book.sheets.map(({ id }, index) => [id, index]));
  const all = namesOf(book, (id) => places.get(id)).map(({ markup }) => markup);
  return all.length === 0 ? "" : element("definedNames", {}, all);
};
