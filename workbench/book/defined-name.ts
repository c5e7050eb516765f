/** A name and what it refers to: a neutral formula with its leading "=", e.g. ='表A.1'!$F$5:$F$56 */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The sheet's id for a sheet-scoped name, null for workbook scope. */
  readonly sheetId: string | null;
  readonly visible: boolean;
  readonly comment: string;
}
