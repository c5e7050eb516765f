import type { BookState } from "../state/book-state";
import type { Origin } from "../event";
import type { ProtectionOptions } from "../protection";
import { refuse } from "./refuse";
import { requirePassword } from "./require-password";

export const protectSheet = (
  state: BookState,
  sheetId: string,
  protection: { options: ProtectionOptions; password: string | null },
  origin: Origin,
): void => {
  const sheet = state.sheetById(sheetId);
  if (sheet.protection !== null) refuse("sheetProtectedAlready", sheet.name);
  const { options, password } = protection;
  state.alter(sheet, { protection: { options, password: password || null, fileHash: null } });
  state.tell({ kind: "protectionChanged", sheetId, origin });
};

/** Excel's newest builds refuse to unprotect what is not protected (OfficeDev/office-js issue 6784). */
export const unprotectSheet = (
  state: BookState,
  sheetId: string,
  password: string | null,
  origin: Origin,
): void => {
  const sheet = state.sheetById(sheetId);
  if (sheet.protection === null) return refuse("sheetNotProtected", sheet.name);
  requirePassword(sheet.protection, password ?? "");
  state.alter(sheet, { protection: null });
  state.tell({ kind: "protectionChanged", sheetId, origin });
};
