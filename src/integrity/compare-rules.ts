import { areaText, type Area } from "../cells/address";
import { finding } from "../faults/finding";
import type { EntryRule, SheetPlan } from "../sheets/sheet-plan";
import type { Difference } from "./difference";
import { covers } from "./covers";
import { placeKey, type ExpectedRule, type Look } from "./look";
import { mapArea } from "./map-area";
import type { Placement } from "./place-sheet";
import type { WorkbookState } from "./survey";

/** The validated stretches of entry cells of a sheet as they stand now; the rows of a list are left to people. */
export const expectedRules = (
  { rules, entries }: SheetPlan,
  placement: Placement,
): readonly ExpectedRule[] =>
  rules
    .filter((rule) => entries.some((area) => covers(area, rule.area)))
    .flatMap((rule) =>
      mapArea(rule.area, placement).map((area) => ({
        title: placement.title,
        rule: { ...rule, area },
      })),
    );

const same = (expected: EntryRule["accepts"], actual: EntryRule["accepts"] | null): boolean => {
  if (expected.kind !== actual?.kind) return false;
  if (expected.kind === "date") return true;
  return Object.entries(expected).every(([key, value]) => {
    const other = (actual as unknown as Record<string, unknown>)[key];
    const [one, two] = [Number(value), Number(other)];
    return Number.isNaN(one)
      ? String(value).toLowerCase() === String(other).toLowerCase()
      : one === two;
  });
};

/** Entry cells whose validation was lost or altered, and cells that are locked or open against the workbook's state. */
export const compareRules = (
  expected: readonly ExpectedRule[],
  actual: Look["rules"],
  state: WorkbookState,
): readonly Difference[] =>
  expected.flatMap(({ title, rule }) => {
    const { area } = rule;
    const found = actual.get(placeKey(title, area));
    if (!found) return [];
    const locked = state === "sealed";
    return [
      ...(same(rule.accepts, found.accepts) && found.alerts ? [] : [ruleLost(title, rule)]),
      ...(found.locked === locked ? [] : [wrongLock(title, area, locked)]),
    ];
  });

const ruleLost = (title: string, rule: EntryRule): Difference => ({
  finding: finding(
    "rule-lost",
    { sheet: title, row: rule.area.row, column: rule.area.column },
    { cells: areaText(rule.area) },
  ),
  fixes: [{ kind: "rule", title, rule }],
});

const wrongLock = (title: string, area: Area, locked: boolean): Difference => ({
  finding: finding(
    locked ? "entry-unlocked" : "entry-locked",
    { sheet: title, row: area.row, column: area.column },
    { cells: areaText(area) },
  ),
  fixes: [{ kind: "lock", title, area, locked }],
});
