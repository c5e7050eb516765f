import type { BookSnapshot } from "../book/snapshot";
import { addSheet, sheetsByName } from "./add-sheet";
import { PackageWriter } from "./package-writer";
import { ArrayFormulas } from "./array-metadata";
import { meaningOfNames } from "./name-meanings";
import { SharedStrings } from "./shared-strings";
import type { CellWriting } from "./write-cells";
import { addCustomXml } from "./custom-xml-parts";
import { addProperties } from "./write-properties";
import { StyleWriter } from "./write-styles";
import { writeWorkbook } from "./write-workbook";

const sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const addSheets = async (
  files: PackageWriter,
  { sheets, activeSheetId }: BookSnapshot,
  writing: CellWriting,
): Promise<void> => {
  const sheetNamed = sheetsByName(sheets);
  let [firstTable, firstChart] = [1, 1];
  for (const [index, sheet] of sheets.entries()) {
    const isActive = sheet.id === activeSheetId;
    const at = { number: index + 1, firstTable, firstChart, isActive };
    await addSheet(files, sheet, { ...writing, sheetNamed }, at);
    firstTable += sheet.tables.length;
    firstChart += sheet.charts.length;
  }
};

/**
 * The book as an .xlsx file, formulas with their last results. We write the parts ourselves, since quotes,
 * stop-if-true, comments of names and password hashes must all survive.
 */
export const writeXlsx = async (book: { snapshot(): BookSnapshot }): Promise<Uint8Array> => {
  const snapshot = book.snapshot();
  const files = new PackageWriter();
  const [styles, strings] = [new StyleWriter(snapshot.namedStyles), new SharedStrings()];
  const arrays = new ArrayFormulas();
  const meaningOn = meaningOfNames(snapshot.names);
  await addSheets(files, snapshot, { styles, strings, arrays, meaningOn });
  const main = await writeWorkbook(snapshot);
  files.add("xl/workbook.xml", `${sheetTypes}.sheet.main+xml`, main);
  files.add("xl/styles.xml", `${sheetTypes}.styles+xml`, styles.xml());
  files.add("xl/sharedStrings.xml", `${sheetTypes}.sharedStrings+xml`, strings.xml());
  if (!arrays.isEmpty)
    files.add("xl/metadata.xml", `${sheetTypes}.sheetMetadata+xml`, arrays.xml());
  files.relate("xl/_rels/workbook.xml.rels", [
    ...snapshot.sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ...addCustomXml(files, snapshot.customXml),
    ...(arrays.isEmpty ? [] : [["sheetMetadata", "metadata.xml"] as const]),
  ]);
  files.relate("_rels/.rels", [
    ["officeDocument", "xl/workbook.xml"],
    ...addProperties(files, snapshot),
  ]);
  return files.zip();
};
