import { readPalette } from "@tanping/ooxml/spreadsheet/color";
import type { Grid } from "../cells/grid";
import type { Misleading } from "../faults/misleading";
import type { SavedFile } from "../saved/open-saved";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { findAdded } from "./find-added";
import { findCovered } from "./find-covered";
import { findHidden } from "./find-hidden";
import { findInHelpers } from "./find-in-helpers";
import { findRestated, type Said } from "./find-restated";
import { findStored } from "./find-stored";
import { firstOnSheet } from "./first-on-sheet";
import { shownSheet } from "./shown-sheet";
import { readShownStyles } from "./shown-styles";

/** What the workbook of a file is held to. */
export interface Held extends Omit<Said, "plan"> {
  readonly plan: WorkbookPlan;
  /** Titles of sheets of ours that the plan does not have. */
  readonly madeLater: readonly string[];
  /** The cells behind its names, as their formulas give them. */
  readonly computed: readonly Grid[];
}

/**
 * What in a saved workbook may show a reader something else than its cells hold, whatever its seal says: covered,
 * hidden, restated or added. Of the sheets that are ours; the first of each kind a sheet. Throws UnreadablePackage.
 */
export const findMisleading = (saved: SavedFile, held: Held): readonly Misleading[] => {
  const { file, styleSheet, theme } = saved;
  const styles = readShownStyles(styleSheet, readPalette(styleSheet, theme));
  const ofSheets = saved.sheets.flatMap((listed) => {
    const plan = held.plan.sheets.find(({ title }) => title === listed.name);
    if (plan === undefined) return [];
    const its = saved.sheet(listed);
    const sheet = shownSheet(its);
    return [
      ...findStored(its, held.computed),
      ...findCovered(file, sheet, plan),
      ...findHidden(sheet, styles, plan),
      ...findRestated(file, sheet, styles, { ...held, plan }),
      ...findInHelpers(sheet, plan),
    ];
  });
  const titles = [...held.plan.sheets.map(({ title }) => title), ...held.madeLater];
  return firstOnSheet([...ofSheets, ...findAdded(saved, titles)]);
};
