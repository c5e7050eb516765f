import type { MissingEntry } from "../../faults/missing-entry";
import type { Notice } from "../../faults/notice";
import { readSeal, type StoredSeal } from "../../seal/seal-state";
import { hasPart } from "../../sheets/file-format";
import { missingForSeal } from "../../sheets/missing-for-seal";
import { openPoints } from "../../sheets/open-points";
import { formatIn } from "../../sheets/reading";
import { writtenState } from "../../sheets/written-state";
import type { Checked } from "../check-workbook";

/** The seal of a workbook, or why it cannot be sealed as it is. */
export type ShownSeal =
  /** With whether the file's format has records after the seal. */
  | { readonly kind: "sealed"; readonly seal: StoredSeal; readonly hasRecords: boolean }
  | {
      readonly kind: "open";
      /** The result is withheld, not written, another than the entries make, or at odds with the formulas; null if nothing is. */
      readonly obstacle: "withheld" | "none" | "changed" | "differs" | null;
      /** What must be filled in before. */
      readonly missing: readonly MissingEntry[];
      /** What is open and may be sealed all the same. */
      readonly open: readonly Notice[];
    };

/** How the workbook stands to being sealed. */
export const showSeal = ({ reading, card, language }: Checked): ShownSeal => {
  const seal = readSeal(reading);
  if (seal) return { kind: "sealed", seal, hasRecords: hasPart(formatIn(reading), "lists") };
  const before = { missing: missingForSeal(reading), open: openPoints(reading) };
  if (!card.composite) return { kind: "open", obstacle: "withheld", ...before };
  const written = writtenState(reading, card, language);
  return { kind: "open", obstacle: written === "agrees" ? null : written, ...before };
};
