import type { ListedName } from "@tanping/ooxml/spreadsheet/workbook-part";
import type { DefinedName } from "@tanping/workbench/book/defined-name";
import type { NameMeaning } from "@tanping/workbench/calc/implicit-intersection";
import { Losses } from "@tanping/workbench/xlsx/losses";
import { readNames } from "@tanping/workbench/xlsx/read-names";

/** The names of a saved file as a book has them, each read once somebody asks for it: few of many stand in formulas. */
export class NamesOfFile {
  readonly #listed = new Map<string, ListedName[]>();
  readonly #read = new Map<string, readonly DefinedName[]>();

  /** The ids are those of the file's sheets, in their order. */
  constructor(
    listed: readonly ListedName[],
    private readonly sheetIds: readonly string[],
  ) {
    for (const its of listed) {
      const key = its.name.toLowerCase();
      const others = this.#listed.get(key);
      if (others) others.push(its);
      else this.#listed.set(key, [its]);
    }
  }

  /** How the names are written, in small letters. */
  get written(): Iterable<string> {
    return this.#listed.keys();
  }

  /** The workbook's name that is written so, in small letters, and the sheets' own. */
  called(name: string): readonly DefinedName[] {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const { names } = readNames(this.#listed.get(name) ?? [], this.sheetIds, new Losses());
    this.#read.set(name, names);
    return names;
  }

  /** What names mean on a sheet: its own come before the workbook's. */
  meaningOn(sheetId: string): NameMeaning {
    return (written) => {
      const called = this.called(written.slice(written.lastIndexOf("!") + 1).toLowerCase());
      const of = (id: string | null) => called.find((its) => its.sheetId === id)?.formula;
      return of(sheetId) ?? of(null);
    };
  }
}
