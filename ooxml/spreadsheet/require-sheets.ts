import type { Package } from "../parts/package";
import { requireExact } from "../parts/require-exact";
import { relationshipTypes } from "../parts/relationship-types";
import { UnreadablePackage } from "../unreadable-package";
import { decodeCellText } from "./cell-text";
import { requireOnce } from "./require-once";
import type { ListedName, ListedSheet, WorkbookPart } from "./workbook-part";

const { officeDocument, worksheet, sharedStrings, styles } = relationshipTypes;
const contentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The kinds of sheets: their relationships' types, and how the list of content types calls their parts. */
const kinds: ReadonlyMap<string, string> = new Map([
  [worksheet, `${contentTypes}.worksheet+xml`],
  [worksheet.replace("worksheet", "chartsheet"), `${contentTypes}.chartsheet+xml`],
  [worksheet.replace("worksheet", "dialogsheet"), `${contentTypes}.dialogsheet+xml`],
  [
    "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
    "application/vnd.ms-excel.macrosheet+xml",
  ],
  [
    "http://schemas.microsoft.com/office/2006/relationships/xlIntlMacrosheet",
    "application/vnd.ms-excel.intlmacrosheet+xml",
  ],
]);

const sheetTypes: ReadonlySet<string> = new Set(kinds.values());
const stringsType = `${contentTypes}.sharedStrings+xml`;

const refuse = (message: string): never => {
  throw new UnreadablePackage("ambiguous", message);
};

/** Requires that a sheet is a part of the file, and of the kind that it is listed as. */
const requireKind = (file: Package, main: string, { name, relationship }: ListedSheet): string => {
  const related = file.relationships(main).withId(relationship);
  const kind = kinds.get(related?.type ?? "");
  if (related?.mode !== "internal" || kind === undefined)
    throw new UnreadablePackage("part-missing", `The sheet ${name} is related to no sheet.`);
  const listed = file.contentType(related.target)?.toLowerCase() ?? "";
  if (sheetTypes.has(listed) && listed !== kind)
    refuse(`The sheet ${name} is listed as another kind than it is related.`);
  return related.target;
};

/** Some programs take the strings that the list of content types names, whatever the workbook is related to. */
const requireStrings = (file: Package, main: string): void => {
  const related = file.relationships(main).target(sharedStrings);
  const listed = file.partsOf((type) => type === stringsType);
  if (listed.some((name) => name !== related))
    refuse("The file lists other strings than those that its workbook is related to.");
};

/** In names Excel's escape for characters stands for those to one program, and for itself to another. */
const requirePlain = (what: string, name: string): void => {
  if (decodeCellText(name) !== name) refuse(`The ${what} ${name} is written with escapes.`);
};

const requireNames = (names: readonly ListedName[], sheets: number): void => {
  for (const { name, text, sheet } of names) {
    requirePlain("name", name);
    if (text.startsWith("=")) refuse(`The name ${name} begins with "=".`);
    // LibreOffice leaves the print area of a sheet that it does not write.
    if (sheet !== null && sheet >= sheets && !name.startsWith("_xlnm."))
      throw new UnreadablePackage("value-malformed", `The name ${name} is of no sheet.`);
  }
  requireOnce(
    "name",
    names.map(({ name, sheet }) => `${name}${sheet === null ? "" : ` of sheet ${sheet + 1}`}`),
  );
};

/** Requires that every program finds the same sheets, strings and names in a workbook; throws UnreadablePackage. */
export const requireSheets = (
  file: Package,
  main: string,
  { sheets, names }: Pick<WorkbookPart, "sheets" | "names">,
): void => {
  requireExact(file, "", [officeDocument]);
  requireExact(file, main, [...kinds.keys(), sharedStrings, styles]);
  requireStrings(file, main);
  for (const { name } of sheets) requirePlain("sheet", name);
  requireOnce(
    "sheet",
    sheets.map(({ name }) => name),
  );
  requireOnce(
    "sheet with the number",
    sheets.map(({ sheetId }) => sheetId),
  );
  requireOnce(
    "sheet's part",
    sheets.map((sheet) => requireKind(file, main, sheet)),
  );
  requireNames(names, sheets.length);
};
