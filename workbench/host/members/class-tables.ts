import type { AnyClassTable } from "../model/class-table";
import { rangeMembers } from "./range-members";
import { runtimeMembers, workbookMembers } from "./workbook-members";
import { worksheetCollectionMembers } from "./worksheet-collection-members";
import { worksheetMembers } from "./worksheet-members";

export const classTables = {
  Workbook: workbookMembers,
  Runtime: runtimeMembers,
  WorksheetCollection: worksheetCollectionMembers,
  Worksheet: worksheetMembers,
  Range: rangeMembers,
} as unknown as Readonly<Record<string, AnyClassTable>>;
