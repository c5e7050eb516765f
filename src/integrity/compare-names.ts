import { absoluteReference } from "../cells/address";
import { finding } from "../faults/finding";
import { monitoringTable } from "../sheets/defined-names";
import type { SheetPlan, WorkbookPlan } from "../sheets/sheet-plan";
import type { Difference } from "./difference";
import { covers } from "./covers";
import { spanOf } from "./map-area";
import type { Placement } from "./place-sheet";
import type { NamedArea, SheetSurvey, Survey } from "./survey";

/** Names that are gone, refer to nothing, or to other cells than those laid out for them. */
export const compareNames = (
  plan: SheetPlan,
  { names }: Survey,
  placement: Placement,
): readonly Difference[] =>
  [...plan.names].flatMap(([name, planned]) => {
    const area = spanOf(planned, placement);
    if (!area) return [];
    const expected = absoluteReference(placement.title, area);
    const found = names.get(name);
    const fixes = [{ kind: "name" as const, name, formula: `=${expected}` }];
    if (!found) return [{ finding: finding("name-missing", { name }, { name }), fixes }];
    if (standsOn(found, { title: placement.title, area }, planned.rows > 1)) return [];
    const facts = { name, expected };
    const where = { sheet: found.title, row: found.area.row, column: found.area.column };
    return isEntryName(plan, planned) && !isPartOf(found, { title: placement.title, area })
      ? [{ finding: finding("entry-moved", where, facts), fixes: [] }]
      : [{ finding: finding("name-moved", { name }, facts), fixes }];
  });

/** A column may reach further than the planned rows: a row put in between or below does no harm. */
const standsOn = (found: NamedArea, expected: NamedArea, isColumn: boolean): boolean => {
  if (found.title !== expected.title || !covers(found.area, expected.area)) return false;
  if (found.area.columns !== expected.area.columns) return false;
  return isColumn || found.area.rows === expected.area.rows;
};

/** The name lost some of its cells, and refers to no others: giving them back moves no entry. */
const isPartOf = (found: NamedArea, expected: NamedArea): boolean =>
  found.title === expected.title && covers(expected.area, found.area);

/** What stands behind a name that people write in is theirs: pointing the name elsewhere would change the score. */
const isEntryName = ({ entries }: SheetPlan, planned: { row: number; column: number }): boolean =>
  entries.some((area) => covers(area, { ...planned, rows: 1, columns: 1 }));

/** Names of the sheet's own that are called as one of ours: the sheet's formulas take them for it. */
export const compareLocalNames = (
  { sheets, formulaNames }: WorkbookPlan,
  { title, localNames }: SheetSurvey,
): readonly Difference[] => {
  const ours = [...sheets.flatMap(({ names }) => [...names.keys()]), ...formulaNames.keys()];
  return localNames
    .filter((name) => ours.includes(name.toLowerCase()))
    .map((name) => ({
      finding: finding(
        "name-shadowed",
        { sheet: title, row: 0, column: 0 },
        { name, sheet: title },
      ),
      fixes: [{ kind: "delete-local-name", title, name }],
    }));
};

/** The names that refer to a formula; they need the monitoring table. */
export const compareFormulaNames = (
  { formulaNames }: WorkbookPlan,
  { names, tables }: Survey,
): readonly Difference[] =>
  [...formulaNames].flatMap(([name, formula]) =>
    names.has(name) || !tables.has(monitoringTable)
      ? []
      : [
          {
            finding: finding("name-missing", { name }, { name }),
            fixes: [{ kind: "name" as const, name, formula }],
          },
        ],
  );
