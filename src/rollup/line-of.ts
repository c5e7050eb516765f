import type { UncountedReason } from "../faults/rollup";
import { languages, type Language } from "../strings/language";
import type { LineFile, RollupFacts, RollupLine, Uncounted } from "./rollup-line";

/** The line of a file by what was found of it. */
export const lineOf = (file: LineFile, found: RollupFacts | Uncounted): RollupLine =>
  "reason" in found
    ? { ...file, status: "not-counted", ...found }
    : { ...file, status: "counted", ...found };

/** Why a file does not count, said in both languages. */
export const uncountedFor = (
  reason: UncountedReason,
  say: (language: Language) => string,
): Uncounted => ({
  reason,
  detail: Object.fromEntries(
    languages.map((language) => [language, say(language)]),
  ) as Uncounted["detail"],
});
