import { Book } from "../../book/book";
import type { Insertion } from "../../book/operations/insert-sheets";
import type { BookSnapshot } from "../../book/snapshot";
import { type Arguments, isAbsent, wordArgument } from "../model/arguments";
import { bookIn, fileArgument } from "./file-argument";
import { isReferenceTo } from "../model/object-reference";
import type { Session } from "../model/session";
import { invalidArgument, itemNotFound } from "../refusals";

const places = ["None", "Before", "After", "Beginning", "End"] as const;

interface Options {
  readonly sheetNamesToInsert?: unknown;
  readonly positionType?: unknown;
  readonly relativeTo?: unknown;
}

function wantedNames({ sheetNamesToInsert: names }: Options, { sheets }: BookSnapshot) {
  if (isAbsent(names) || (Array.isArray(names) && names.length === 0))
    return new Set(sheets.map(({ name }) => name));
  if (!Array.isArray(names)) throw invalidArgument("sheetNamesToInsert must be a list of names.");
  for (const name of names as readonly unknown[])
    if (!sheets.some((sheet) => sheet.name === name))
      throw itemNotFound(`worksheet ${String(name)} in the file`);
  return new Set(names as readonly string[]);
}

function sheetBeside(other: unknown, { book }: Session): number {
  const sheet = isReferenceTo(other, "Worksheet")
    ? book.sheetById(other.self.sheetId)
    : book.sheet(String(other));
  if (sheet === undefined) throw itemNotFound(`worksheet ${String(other)}`);
  return book.sheets.indexOf(sheet);
}

function positionOf({ positionType, relativeTo }: Options, session: Session): number {
  const place = isAbsent(positionType) ? "End" : wordArgument(positionType, places, "positionType");
  const { length } = session.book.sheets;
  if (place === "Beginning") return 0;
  if (place === "End" || place === "None") return length;
  if (isAbsent(relativeTo)) return place === "Before" ? 0 : length;
  return sheetBeside(relativeTo, session) + (place === "Before" ? 0 : 1);
}

/** The first of "Data (2)", "Data (3)" … or of "Table1", "Table2" … that nothing has. */
function freeName(nameOf: (number: number) => string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(nameOf(number))) number += 1;
  return nameOf(number);
}

/** Gives sheets and tables names that the workbook does not have; formulas follow. */
function rename(source: Book, { book }: Session): void {
  for (const { id, name } of source.sheets) {
    const isTaken = (one: string) =>
      book.sheet(one) !== undefined || (one !== name && source.sheet(one) !== undefined);
    const suffixed = (number: number) => {
      const suffix = number === 1 ? "" : ` (${number})`;
      return name.slice(0, 31 - suffix.length) + suffix;
    };
    source.renameSheet(id, freeName(suffixed, isTaken), "add-in");
  }
  for (const table of source.sheets.flatMap(({ tables }) => tables)) {
    const isTaken = (one: string) =>
      book.table(one) !== undefined ||
      book.name(one) !== undefined ||
      (one !== table.name && (source.table(one) ?? source.name(one)) !== undefined);
    const name = freeName((number) => table.name + (number === 1 ? "" : number), isTaken);
    if (name !== table.name) source.changeTable(table.id, { name }, "add-in");
  }
}

/** The sheets that are wanted, named so that they fit in; references to the others are lost, as when these are deleted. */
function prepare(snapshot: BookSnapshot, wanted: ReadonlySet<string>, session: Session): Insertion {
  const open = snapshot.sheets.map((sheet) => ({
    ...sheet,
    protection: null,
    visibility: "visible" as const,
  }));
  const source = Book.load(session.book.calculator, {
    ...snapshot,
    sheets: open,
    protection: null,
  });
  for (const { id, name } of open) if (!wanted.has(name)) source.deleteSheet(id, "add-in");
  rename(source, session);
  const { sheets, names, namedStyles } = source.snapshot();
  const before = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return {
    namedStyles,
    names: names.filter(
      ({ name, sheetId }) => sheetId !== null || session.book.name(name) === undefined,
    ),
    sheets: sheets.map((sheet) => {
      const { protection = null, visibility = "visible" } = before.get(sheet.id) ?? {};
      return { ...sheet, protection, visibility };
    }),
  };
}

/** Inserts sheets of a file; answers their ids. */
export function insertWorksheets(_self: null, args: Arguments, session: Session): string[] {
  const options = (args[1] ?? {}) as Options;
  const file = fileArgument(args, 0, "base64File");
  const snapshot = bookIn(file, session.book.calculator).snapshot();
  const insertion = prepare(snapshot, wantedNames(options, snapshot), session);
  const sheets = session.book.insertSheets(insertion, positionOf(options, session), "add-in");
  return sheets.map(({ id }) => id);
}
