import { runExcel } from "./run-excel";

/** What Excel would take for a formula, a number, an amount, a truth or an error … */
const converted = /^(?:[=+\-@\t'#(¥￥$€£\d]|(?:true|false)$)/i;
/** … or, in every language, for an English date: "May 2023". */
const dated = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*\d/i;

/** A text that Excel would read as something else is written as text: "2023-12" stays what was entered. */
const asText = (text: string): string =>
  converted.test(text) || dated.test(text) ? `'${text}` : text;

/** Writes values into the first cell behind each defined name; null clears it. One sync. */
export const writeEntries = (entries: ReadonlyMap<string, string | number | null>): Promise<void> =>
  runExcel(async (context) => {
    for (const [name, value] of entries) {
      const cell = context.workbook.names.getItem(name).getRange().getCell(0, 0);
      cell.values = [[typeof value === "string" ? asText(value) : (value ?? "")]];
    }
    await context.sync();
  });
