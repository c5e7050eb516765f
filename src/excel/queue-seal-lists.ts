import { absoluteReference } from "../cells/address";
import type { SealList } from "../seal/seal-patch";
import { sealNames } from "../sheets/defined-names";
import { forAll } from "./apply-look";

/** Queues the lists of a seal or of supplements onto their sheet, whose names that are there already are given anew. */
export const queueSealLists = (
  context: Excel.RequestContext,
  lists: readonly SealList[],
  { title, names: present }: { readonly title: string; readonly names: ReadonlySet<string> },
): void => {
  const { names, worksheets } = context.workbook;
  const sheet = worksheets.getItem(title);
  for (const { name, place, rows } of lists) {
    // The sections are as many as ever, in merged cells; the other lists may have been longer.
    if (present.has(name) && name !== sealNames.sections)
      names.getItem(name).getRange().clear("Contents");
    const area = {
      row: place.row,
      column: place.column,
      rows: rows.length,
      columns: place.columns,
    };
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.numberFormat = forAll("@");
    range.values = rows.map((row) => [...row]);
    const formula = `=${absoluteReference(title, area)}`;
    if (present.has(name) || name === sealNames.sections) names.getItem(name).formula = formula;
    else names.add(name, formula);
  }
};
