import { readPalette } from "@tanping/ooxml/spreadsheet/color";
import type { Grid } from "../cells/grid";
import type { SavedFile } from "../saved/open-saved";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { findAdded } from "./find-added";
import { findCovered } from "./find-covered";
import { findHidden } from "./find-hidden";
import { findInTables } from "./find-in-tables";
import { findOffPaper } from "./find-off-paper";
import { findOffScreen, windowHides } from "./find-off-screen";
import { findInHelpers } from "./find-in-helpers";
import { findRestated, type Said } from "./find-restated";
import { findStored } from "./find-stored";
import { printAreas } from "./print-areas";
import type { Shown } from "./shown";
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
 * hidden, restated or added. Throws UnreadablePackage.
 */
export const seeMisleading = (saved: SavedFile, held: Held): readonly Shown[] => {
  const { file, styleSheet, theme } = saved;
  const styles = readShownStyles(styleSheet, readPalette(styleSheet, theme));
  const ofSheets = saved.sheets.flatMap((listed): readonly Shown[] => {
    const plan = held.plan.sheets.find(({ title }) => title === listed.name);
    if (plan === undefined) return [];
    const its = saved.sheet(listed);
    const sheet = shownSheet(its);
    return [
      ...findStored(its, held.computed),
      ...findCovered(file, sheet, plan),
      ...findHidden(sheet, styles, plan),
      ...findOffPaper(sheet, printAreas(saved, plan.title), plan),
      ...findOffScreen(file, sheet, plan),
      ...findRestated(sheet, saved.tables(listed), styles, { ...held, plan }),
      ...findInHelpers(sheet, plan),
      ...findInTables(sheet, saved.tables(listed), { styles, plan }),
    ];
  });
  const titles = [...held.plan.sheets.map(({ title }) => title), ...held.madeLater];
  return [...ofSheets, ...windowHides(saved), ...findAdded(saved, titles)];
};
