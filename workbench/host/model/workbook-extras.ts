/** Parts of a workbook that Office.js shows and the book does not hold; they live as long as the host. */
export interface WorkbookExtras {
  readonly name: string;
  readonly properties: Map<string, string>;
  readonly customProperties: Map<string, string | number | boolean>;
  /** Structure protection: sheets cannot be added, deleted, renamed, moved or hidden. */
  structure: { readonly password: string | null } | null;
  /** Conditional formats are replaced, not changed, by the book: the id an add-in holds → the id now. */
  readonly conditionalFormatIds: Map<string, string>;
}

/** Nothing set yet. */
export const blankExtras = (name: string): WorkbookExtras => ({
  name,
  properties: new Map(),
  customProperties: new Map(),
  structure: null,
  conditionalFormatIds: new Map(),
});
