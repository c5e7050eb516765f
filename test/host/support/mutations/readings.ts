import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellText } from "@tanping/ooxml/spreadsheet/cell-reference";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { calculateSaved } from "../../../../cli/bytes/calculate-saved";
import { pythonPath } from "../../../../scripts/provide";
import { asShown, type CellValue } from "../../../../src/cells/cell-value";
import { openSaved, type SavedFile } from "../../../../src/saved/open-saved";
import type { SavedCell } from "../../../../src/saved/saved-sheet";
import { readSavedTables } from "../../../../src/saved/saved-structure";
import { cellKey } from "../../../../src/saved/sheet-cells";
import { convertAll } from "../../libreoffice";

/** What a program reads of a file: each cell, sheet, name and table, by its place. */
export type Reading = ReadonlyMap<string, string>;

/**
 * A value in the words that all share: numbers are written with more signs or fewer, errors have several names, lines
 * end in two ways, and some programs leave out blanks around a text.
 */
const said = (value: CellValue): string => {
  if (value.kind === "number") return String(Number(value.double.toPrecision(12)));
  const text = asShown(value).replaceAll("\r", "").trim();
  return text.startsWith("#") ? "#" : text;
};

/** What a file holds, its formulas calculated afresh. */
export const calculated = (saved: SavedFile): Reading => {
  const results = calculateSaved(saved);
  return readingOf(saved, ({ row, column, value }, title) =>
    said(results.get(title)?.get(cellKey(row, column))?.value ?? value),
  );
};

/** What was given to the cells of a file; of formulas only that they are some. */
export const given = (saved: SavedFile): Reading =>
  readingOf(saved, ({ value, formula }) => (formula === null ? said(value) : "="));

const readingOf = (
  saved: SavedFile,
  textOf: (cell: SavedCell, title: string) => string,
): Reading => {
  const found = new Map<string, string>();
  const put = (place: string, text: string) => text === "" || found.set(place, text);
  for (const { name, state } of saved.listed)
    put(`sheet ${name}`, state === "visible" ? "visible" : "hidden");
  for (const sheet of saved.sheets)
    for (const cell of saved.sheet(sheet).cells)
      put(`${sheet.name}!${cellText(cell)}`, textOf(cell, sheet.name));
  for (const { name, text, sheet } of saved.names)
    put(nameKey(name, sheet), isComparable(name, text) ? spelt(text) : "");
  for (const [name, { title, headings, body, totalRows }] of readSavedTables(saved))
    put(`table ${name}`, `${title} ${body.rows + headings.rows + totalRows} ${body.columns}`);
  return found;
};

const nameKey = (name: string, sheet: number | null): string => `name ${sheet ?? ""} ${name}`;

/** Programs spell names of tables and of other files each in its own way. */
const isComparable = (name: string, text: string): boolean =>
  !name.startsWith("_xlnm.") && !/[[#]/.test(text);

const spelt = (text: string): string => text.replaceAll(/['$\s]/g, "").toLowerCase();

/** What LibreOffice reads of each file, null where it does not open it: as it saves it again. */
export const readByLibreOffice = (
  files: readonly Uint8Array[],
): Promise<readonly (Reading | null)[]> =>
  convertAll(files, "xlsx", (folder) =>
    files.map((_, index) => {
      const path = join(folder, `book-${index}.xlsx`);
      return existsSync(path) ? savedAgain(readFileSync(path)) : null;
    }),
  );

const savedAgain = (bytes: Uint8Array): Reading => {
  try {
    return readingOf(openSaved(bytes), ({ value }) => said(value));
  } catch (error) {
    // What is beyond all numbers it writes as INF, which is none.
    if (error instanceof UnreadablePackage) return new Map([["no workbook", error.message]]);
    throw error;
  }
};

const program = `
import datetime, json, sys, warnings
warnings.simplefilter("ignore")
from openpyxl import load_workbook
from openpyxl.utils import range_boundaries
from openpyxl.utils.datetime import to_excel

def said(cell, epoch):
    value = cell.value
    if cell.data_type == "f": return "="
    if value is None: return ""
    if isinstance(value, bool): return "TRUE" if value else "FALSE"
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)): value = to_excel(value, epoch)
    if isinstance(value, (int, float)): return repr(float("%.12g" % value)).removesuffix(".0")
    text = str(value).replace("\\r", "").strip()
    return "#" if text.startswith("#") else text

def read(path):
    book = load_workbook(path)
    found = {}
    for sheet in book.worksheets + book.chartsheets:
        found["sheet " + sheet.title] = "visible" if sheet.sheet_state == "visible" else "hidden"
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                text = said(cell, book.epoch)
                if text != "": found[sheet.title + "!" + cell.coordinate] = text
        for table in sheet.tables.values():
            left, top, right, bottom = range_boundaries(table.ref)
            found["table " + table.displayName] = "%s %d %d" % (sheet.title, bottom - top + 1, right - left + 1)
    for its in book.defined_names.definedName:
        found["name %s %s" % ("" if its.localSheetId is None else its.localSheetId, its.name)] = its.attr_text or ""
    return found

def tried(path):
    try: return read(path)
    except Exception: return None

for path in json.load(sys.stdin): print(json.dumps(tried(path)))
`;

/** What openpyxl reads of each file as it is given there; null where it does not open it. */
export const readByOpenpyxl = (files: readonly Uint8Array[]): readonly (Reading | null)[] => {
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-reads-"));
  const paths = files.map((bytes, index) => {
    const path = join(folder, `book-${index}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  const { stdout, stderr, status } = spawnSync(pythonPath(), ["-c", program], {
    input: JSON.stringify(paths),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split("\n")
    .map((line) => {
      const found = JSON.parse(line) as Readonly<Record<string, string>> | null;
      return found && new Map(Object.entries(found).flatMap(ofOpenpyxl));
    });
};

const ofOpenpyxl = ([place, text]: readonly [string, string]): [string, string][] => {
  if (!place.startsWith("name ")) return [[place, text]];
  const [, , name = ""] = place.split(" ");
  return isComparable(name, text) ? [[place, spelt(text)]] : [];
};

/** What another reading has otherwise, by the place; null where it has nothing. */
export const differences = (
  before: Reading,
  after: Reading,
): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    [...new Set([...before.keys(), ...after.keys()])]
      .filter((place) => before.get(place) !== after.get(place))
      .sort()
      .map((place) => [place, after.get(place) ?? null]),
  );
