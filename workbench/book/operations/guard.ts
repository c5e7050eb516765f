import type { Area } from "../area";
import type { ProtectionOptions } from "../protection";
import { refuse } from "./refuse";
import type { BookState } from "../state/book-state";
import type { WorkSheet } from "../state/work-sheet";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

const deny = (sheet: WorkSheet): never => refuse("sheetProtected", sheet.name);

/** Refuses what no option of a protected sheet allows. */
export const requireUnprotected = (sheet: WorkSheet): void => {
  if (sheet.protection !== null) deny(sheet);
};

/** Whether a sheet is not protected, or this option of its protection allows it. */
export const isAllowed = ({ protection }: WorkSheet, permission: Permission): boolean =>
  protection === null || protection.options[permission];

/** Refuses what only this option of a protected sheet allows. */
export const requireAllowed = (sheet: WorkSheet, permission: Permission): void => {
  if (!isAllowed(sheet, permission)) deny(sheet);
};

/** Refuses to touch the contents of locked cells on a protected sheet. */
export const requireUnlocked = (sheet: WorkSheet, area: Area): void => {
  if (sheet.protection !== null && sheet.hasLocked(area)) deny(sheet);
};

/** Refuses to change which sheets there are, their names, order or visibility while the workbook is protected. */
export const requireOpenStructure = (state: BookState): void => {
  if (state.protection !== null) refuse("workbookProtected");
};
