import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { addSheet, sheetsByName } from "../add-sheet";
import { type PartSink, writeRelationships } from "../package-writer";
import type { BookChange } from "./book-change";

/** Adds the sheets that the file does not have; answers the relationships of the workbook to them, by their ids. */
export const addNewSheets = async (change: BookChange): Promise<ReadonlyMap<string, string>> => {
  const { files, main, before, after, writing } = change;
  const sink: PartSink = {
    add: (path, contentType, content) => files.add(path, contentType, content),
    relate: (path, targets) => {
      if (targets.length > 0) files.addRelationships(path, writeRelationships(targets));
    },
  };
  const known = new Set(before.sheets.map(({ id }) => id));
  const sheetNamed = sheetsByName(after.sheets);
  const added = new Map<string, string>();
  for (const sheet of after.sheets.filter(({ id }) => !known.has(id))) {
    const number = files.freeNumber;
    const isActive = sheet.id === after.activeSheetId;
    const firstTable = Math.max(number, change.freeTableId());
    const at = { number, firstTable, firstChart: number, isActive };
    await addSheet(sink, sheet, { ...writing, sheetNamed }, at);
    change.cells = "formulas";
    const target = `xl/worksheets/sheet${number}.xml`;
    const [id = ""] = files.relate(main, [{ type: relationshipTypes.worksheet, target }]);
    added.set(sheet.id, id);
  }
  return added;
};
