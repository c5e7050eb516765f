import { areaText, type Area } from "../cells/address";
import type { EntryRule } from "../sheets/sheet-plan";
import type { Survey } from "./survey";

/** What a stretch of entry cells must have, where it stands now. */
export interface ExpectedRule {
  readonly title: string;
  readonly rule: EntryRule;
}

/** What such a stretch has: Excel's own description of its rule ("None" or a mixture reads as null), and its lock. */
export interface ActualRule {
  readonly accepts: EntryRule["accepts"] | null;
  readonly alerts: boolean;
  /** null where the cells differ */
  readonly locked: boolean | null;
}

/** What is printed of a sheet, where it stands now. */
export interface PrintedPart {
  readonly title: string;
  readonly area: Area;
}

/** Places that a look is to be at: stretches of entry cells, and what is printed. */
export interface Places {
  readonly rules: readonly ExpectedRule[];
  readonly printed: readonly PrintedPart[];
}

/** What a look at such places told, by place. */
export interface Look {
  /** Validation and lock of entry cells. */
  readonly rules: ReadonlyMap<string, ActualRule>;
  /** Whether rows or columns of what is printed are hidden. */
  readonly hidden: ReadonlyMap<string, boolean>;
}

/** A workbook as it was found: its structure, and what a further look told. */
export interface Inspected {
  readonly survey: Survey;
  readonly look: Look;
}

/** The cells of a sheet as a look knows them. */
export const placeKey = (title: string, area: Area): string => `${title}!${areaText(area)}`;

/** Whether a look was at all of the places. */
export const sawAll = (look: Look, { rules, printed }: Places): boolean =>
  rules.every(({ title, rule }) => look.rules.has(placeKey(title, rule.area))) &&
  printed.every(({ title, area }) => look.hidden.has(placeKey(title, area)));
