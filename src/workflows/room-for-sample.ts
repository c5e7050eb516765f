import { isWorkbookEmpty } from "../excel/is-workbook-empty";
import { openEmptyWorkbook } from "../excel/open-empty-workbook";
import { outcomeOf, type Outcome } from "./outcome";

/** Whether the sample can be made in the open workbook: only where no cell says anything, so that nobody's work is mixed with it. */
export const isRoomForSample = (): Promise<Outcome<boolean>> => outcomeOf(isWorkbookEmpty);

/** Opens an empty workbook, in whose pane the sample can be made. */
export const openRoomForSample = (): Promise<Outcome<void>> => outcomeOf(openEmptyWorkbook);
