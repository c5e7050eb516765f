import type { WorkbookSource } from "../reading/workbook-source";
import { inspect } from "./inspect";
import { readShown } from "./read-shown";
import { readWhole } from "./read-whole";

/** The workbook that is open in Excel. */
export const openWorkbook: WorkbookSource = { readWhole, inspect, readShown };
