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

export interface Protection {
  readonly options: ProtectionOptions;
  /** The password the sheet was protected with in this session, null without. */
  readonly password: string | null;
  /** Hash attributes read from a file's sheetProtection element, written back as they were. */
  readonly fileHash: Readonly<Record<string, string>> | null;
}
