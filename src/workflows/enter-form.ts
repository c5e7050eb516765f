import { enterRecord } from "./enter-record";
import { recordOfForm } from "./shown/show-record-form";

/** Enters what a form about an item was filled with as a record of the open workbook. */
export const enterForm = (...filled: Parameters<typeof recordOfForm>) =>
  enterRecord(recordOfForm(...filled));
