import type { UncountedReason } from "../faults/rollup";

/** What is whole and cannot be ours, and what nobody can read without a password or another program; all else is damaged. */
const reasons: Readonly<Record<string, UncountedReason>> = {
  "not-xlsx": "not-ours",
  "old-xls": "not-ours",
  "binary-workbook": "not-ours",
  "no-workbook": "not-ours",
  "unlisted-workbook": "not-ours",
  "another-document": "not-ours",
  "no-worksheet": "not-ours",
  unavailable: "unreadable",
  encrypted: "unreadable",
  "too-large": "unreadable",
  "must-understand": "unreadable",
};

/** Why a file that cannot be read does not count, by what is wrong with it. */
export const unreadableReason = (fault: string): UncountedReason => reasons[fault] ?? "damaged";
