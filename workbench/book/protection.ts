/** What a protected sheet still allows; the names are Office.js's WorksheetProtectionOptions. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

/** Keeps sheets from being added, deleted, renamed, moved, copied, hidden and shown. */
export interface WorkbookProtection {
  /** The password it was protected with in this session, null without. */
  readonly password: string | null;
  /**
   * What a file says of its password, written back as it was: "password" (the legacy hash), "algorithmName",
   * "hashValue", "saltValue" and "spinCount", as a sheetProtection element calls them.
   */
  readonly fileHash: Readonly<Record<string, string>> | null;
}

/** Keeps the locked cells of a sheet, and what its options do not allow. */
export interface Protection extends WorkbookProtection {
  readonly options: ProtectionOptions;
}
