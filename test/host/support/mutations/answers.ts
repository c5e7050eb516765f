import { createHash } from "node:crypto";
import { lookAtFile } from "../../../../src/workflows/look-at-file";
import { verifyWorkbook } from "../../../../src/workflows/verify-workbook";
import { openSavedBytes } from "../../../../cli/bytes/open-saved-bytes";
import { unreadable } from "../../../../cli/saved-file";
import { genuineBytes } from "./genuine";
import { calculated, differences, given, type Reading } from "./readings";

/** What a reading has otherwise than that of the genuine file, in a few words: programs with one reading say the same. */
export const inWords = (genuine: Reading, its: Reading | null): string => {
  if (its === null) return "not opened";
  const others = Object.entries(differences(genuine, its));
  if (others.length === 0) return "as the genuine file";
  const digest = createHash("sha256").update(JSON.stringify(others)).digest("hex").slice(0, 12);
  const [[place, text] = ["", ""]] = others;
  return `${others.length} otherwise, ${place} ${text ?? "blank"}, ${digest}`;
};

/** What we answer about a planted file. */
export type OurAnswer =
  | { readonly kind: "refused"; readonly sentence: string }
  | {
      readonly kind: "read";
      readonly status: string;
      /** With formulas calculated, and as given. */
      readonly calculated: string;
      readonly given: string;
    };

/** Reads the genuine file once, and then each planted one as verifying does. */
export const answering = (): ((bytes: Uint8Array) => Promise<OurAnswer>) => {
  const { saved } = openSavedBytes(genuineBytes());
  const genuine = { calculated: calculated(saved), given: given(saved) };
  return async (bytes) => {
    try {
      const its = openSavedBytes(bytes);
      const outcome = await verifyWorkbook(null, its.source);
      if (outcome.kind === "done")
        await lookAtFile(its.saved, outcome.answer, { source: its.source });
      return {
        kind: "read",
        status: statusOf(outcome),
        calculated: inWords(genuine.calculated, calculated(its.saved)),
        given: inWords(genuine.given, given(its.saved)),
      };
    } catch (error) {
      const sentence = unreadable(error);
      if (sentence === null) throw error;
      return { kind: "refused", sentence };
    }
  };
};

const statusOf = (outcome: Awaited<ReturnType<typeof verifyWorkbook>>): string => {
  if (outcome.kind === "refused") return "refused";
  const { report, changes, findings } = outcome.answer;
  if (report.status !== "intact") return report.status;
  return changes.length + findings.length > 0 ? "changed" : "intact";
};
