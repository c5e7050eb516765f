import type { BookState } from "../state/book-state";
import { refuse } from "./refuse";
import { requirePassword } from "./require-password";

/** Protects the structure: which sheets there are, their names, their order and which are hidden. */
export const protectWorkbook = (state: BookState, password: string | null): void => {
  if (state.protection !== null) refuse("workbookProtectedAlready");
  state.setProtection({ password: password || null, fileHash: null });
  state.tell({ kind: "viewChanged" });
};

/** To unprotect what is not protected changes nothing. */
export const unprotectWorkbook = (state: BookState, password: string | null): void => {
  if (state.protection === null) return;
  requirePassword(state.protection, password ?? "");
  state.setProtection(null);
  state.tell({ kind: "viewChanged" });
};
