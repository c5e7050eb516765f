import { openPointCodes } from "./notice";

/** Why a file is listed in a roll-up and not counted; "twice" only comes to light when lines are merged. */
export const uncountedReasons = [
  "not-ours",
  "withheld",
  "changed",
  "other-version",
  "damaged",
  "twice",
  "unreadable",
  "failed",
] as const;
export type UncountedReason = (typeof uncountedReasons)[number];

/** What a workbook that counts may lack: an entry that a seal asks for, or a point that is open. */
export const missingKinds = [
  "entry-missing",
  ...openPointCodes,
  "difference-without-reason",
] as const;
export type MissingKind = (typeof missingKinds)[number];
