import { asShown, isBlank } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import type { ScoreCard } from "../scoring/score-assessment";
import type { Language } from "../strings/language";
import { names } from "./defined-names";
import { formatIn, lackingNames, writtenNames, type Reading } from "./reading";
import { patchFor } from "./report-patch";
import { sheetLanguage } from "./sheet-language";

/**
 * How the result in the workbook stands to the score card: none is written; it is the card's and the formulas agree;
 * it is the card's and the formulas say otherwise, so one of them was altered; or it is another than the card's.
 */
type WrittenState = "none" | "agrees" | "differs" | "changed";

/** What no result consists of; the reasons why there is none stand there without one. */
const asides: ReadonlySet<string> = new Set([names.resultTime, names.resultState]);

/** Compares the written cells with the card themselves; the sheet's own check only speaks for its formulas. */
export const writtenState = (
  reading: Reading,
  card: ScoreCard,
  language: Language,
): WrittenState => {
  const words = sheetLanguage(language);
  const value = (name: string) => {
    const grid = reading.named.get(name);
    return grid && entryAt(grid, 0, 0).value;
  };
  const shown = (name: string) => {
    const found = value(name);
    return found ? asShown(found) : "";
  };
  const lacking = lackingNames(formatIn(reading));
  const compared = writtenNames.filter((name) => !asides.has(name) && !lacking.has(name));
  const isWritten = (name: string) =>
    name !== names.resultWithheld && !isBlank(value(name) ?? { kind: "blank" });
  if (!compared.some(isWritten)) return "none";
  const expected = patchFor(card, { language: words, time: "", state: "" });
  const isOther = (name: string) =>
    !(name === names.resultWithheld && expected.get(name)) &&
    shown(name) !== String(expected.get(name) ?? "");
  if (compared.some(isOther)) return "changed";
  return shown(names.resultCheck) === words.words.a3.checks.agrees ? "agrees" : "differs";
};

/** The grade the sheet's formulas show, "" where they show none. */
export const formulaGrade = (reading: Reading): string => {
  const grid = reading.named.get(names.grade);
  return grid ? asShown(entryAt(grid, 0, 0).value) : "";
};
