import type { DefinedName } from "./defined-name";
import type { Place } from "./place";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** What formulas can see of a book. */
export interface ReadableBook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;

  /** The sheet of that name, in capitals or not. */
  sheet(name: string): Sheet | undefined;
  sheetById(id: string): Sheet | undefined;
  /** The name of a sheet's scope or, without one, of the book's. */
  name(name: string, sheetId?: string): DefinedName | undefined;
  table(nameOrId: string): { sheet: Sheet; table: Table } | undefined;
  /** The area a name, an A1 address or a structured reference means, undefined if it means none. */
  resolve(reference: string, from?: Sheet): Place | undefined;
}
