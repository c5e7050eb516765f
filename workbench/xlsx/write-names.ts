import { columnLetters, quoteSheetName } from "../book/address";
import { lastColumn, lastRow } from "../book/areas";
import type { Area } from "../book/area";
import type { BookSnapshot, SheetSnapshot } from "../book/snapshot";
import { formulaToFile } from "./file-formula";
import { element, textElement } from "./xml-writer";

const absoluteArea = (area: Area): string =>
  `$${columnLetters(area.column)}$${area.row + 1}:$${columnLetters(lastColumn(area))}$${lastRow(area) + 1}`;

/** What Excel keeps among the names: the print area, the repeated rows and the filter's range. */
const ownNames = (sheet: SheetSnapshot, localSheetId: number): readonly string[] => {
  const { printArea, titleRows } = sheet.pageLayout;
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const name = (suffix: string, text: string, hidden?: true) =>
    textElement("definedName", prefix + text, { name: `_xlnm.${suffix}`, localSheetId, hidden });
  return [
    ...(sheet.autoFilter === null
      ? []
      : [name("_FilterDatabase", absoluteArea(sheet.autoFilter.area), true)]),
    ...(printArea === null ? [] : [name("Print_Area", absoluteArea(printArea))]),
    ...(titleRows === null
      ? []
      : [name("Print_Titles", `$${titleRows.first + 1}:$${titleRows.last + 1}`)]),
  ];
};

/** The definedNames element of a workbook. */
export const writeNames = ({ names, sheets }: BookSnapshot): string => {
  const places = new Map(sheets.map(({ id }, index) => [id, index]));
  const written = names.map(({ name, formula, sheetId, visible, comment }) =>
    textElement("definedName", formulaToFile(formula), {
      name,
      localSheetId: sheetId === null ? undefined : places.get(sheetId),
      hidden: visible ? undefined : true,
      comment: comment === "" ? undefined : comment,
    }),
  );
  const all = [...sheets.flatMap(ownNames), ...written];
  return all.length === 0 ? "" : element("definedNames", {}, all);
};
