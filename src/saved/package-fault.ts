import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";

/** What is wrong with a file that cannot be read as a workbook; null where something else was thrown. */
export const packageFault = (error: unknown): UnreadablePackage["code"] | null =>
  error instanceof UnreadablePackage ? error.code : null;
