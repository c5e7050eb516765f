import type { Grid } from "../cells/grid";
import type { Misleading } from "../faults/misleading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { findAdded } from "./find-added";
import { findCovered } from "./find-covered";
import { findHidden } from "./find-hidden";
import { findInHelpers } from "./find-in-helpers";
import { findRestated, type Said } from "./find-restated";
import { findStored } from "./find-stored";
import { firstOnSheet } from "./first-on-sheet";
import { fingerprint } from "./fingerprint";
import { openAttachment, type Attachment } from "./open-attachment";
import type { Shown } from "./shown";
import { readShownSheet } from "./shown-sheet";

/** What the workbook of a file is held to. */
export interface Held extends Omit<Said, "plan"> {
  readonly plan: WorkbookPlan;
  /** Titles of sheets of ours that the plan does not have. */
  readonly madeLater: readonly string[];
  /** The cells behind its names, as their formulas give them. */
  readonly computed: readonly Grid[];
}

/** Something misleading that a file shows, and by what it is known again. */
export interface Seen {
  readonly finding: Misleading;
  readonly fingerprint: string;
}

/** Everything of that kind in a saved workbook, each with its fingerprint. Throws UnreadablePackage. */
export const seeMisleading = async (bytes: Uint8Array, held: Held): Promise<readonly Seen[]> => {
  const attachment = openAttachment(bytes);
  const seen: Seen[] = [];
  for (const its of allShown(attachment, held))
    seen.push({
      finding: withoutBehind(its),
      fingerprint: await fingerprint(attachment.file, its),
    });
  return seen;
};

/**
 * What in a saved workbook may show a reader something else than its cells hold, whatever its seal says: covered,
 * hidden, restated or added. Of the sheets that are ours; the first of each kind a sheet. Throws UnreadablePackage.
 */
export const findMisleading = (bytes: Uint8Array, held: Held): readonly Misleading[] =>
  firstOnSheet(allShown(openAttachment(bytes), held)).map(withoutBehind);

const withoutBehind = ({ code, where, facts }: Shown): Misleading =>
  ({ code, where, facts }) as Misleading;

const allShown = (attachment: Attachment, held: Held): readonly Shown[] => {
  const { file, styles } = attachment;
  const ofSheets = attachment.sheets.flatMap((listed): readonly Shown[] => {
    const plan = held.plan.sheets.find(({ title }) => title === listed.name);
    if (plan === undefined) return [];
    const sheet = readShownSheet(attachment, listed);
    return [
      ...findStored(sheet, held.computed),
      ...findCovered(file, sheet, plan),
      ...findHidden(sheet, styles, plan),
      ...findRestated(file, sheet, styles, { ...held, plan }),
      ...findInHelpers(sheet, plan),
    ];
  });
  const titles = [...held.plan.sheets.map(({ title }) => title), ...held.madeLater];
  return [...ofSheets, ...findAdded(attachment, titles)];
};
