import { covers } from "./covers";
import { finding, type Finding } from "../faults/finding";
import { columnNames, monitoringTable } from "../sheets/defined-names";
import type { Content, SheetPlan } from "../sheets/sheet-plan";
import type { Difference } from "./difference";
import { canonicalFormula, movedFormula, type Locate } from "./formula-text";
import { isReordered, namedPlaces, type Placement } from "./place-sheet";
import { rememberingPlans } from "./remembering-plans";
import type { CellContent, SheetSurvey } from "./survey";

/** Where the sheet's cells stand now, where those that formulas speak of do (null if all where they were laid out), and whether the monitoring table is there for formulas to speak of. */
interface Placed {
  readonly placement: Placement;
  readonly locate: Locate | null;
  readonly hasTable: boolean;
}

/** Formulas, words and maxima that are not what was laid out. Entry cells and cells the plan leaves empty are not looked at. */
export const compareCells = (
  plan: SheetPlan,
  survey: SheetSurvey,
  { placement, locate, hasTable }: Placed,
): readonly Difference[] => {
  const [isSorted, isNamed] = [isReordered(placement), namedPlaces(plan)];
  return checkedCells(plan).flatMap(({ planned, place }): Difference[] => {
    const row = placement.rows[place.row];
    const column = placement.columns[place.column];
    if (typeof row !== "number" || typeof column !== "number") return [];
    // In another order only a row's own cells can be told right from wrong, not the groups they were printed in.
    if (isSorted && !isNamed(place)) return [];
    const content = expectedContent(planned, locate);
    if (content === null || (!hasTable && speaksOfTable(content))) return [];
    const actual = survey.contents[row]?.[column] ?? "";
    if (isSame(content, actual)) return [];
    // A heading may name its column's unit, which the check holds against the declared one.
    if (isHeading(plan, place) && isSame(content, withoutUnit(String(actual)))) return [];
    const where = { sheet: survey.title, row, column };
    const code = codeOf(plan, place, content);
    return [
      {
        finding: findingOf(code, where, { text: String(actual), expected: String(content) }),
        fixes: [{ kind: "write", title: survey.title, row, column, content }],
      },
    ];
  });
};

/** The planned cells that hold something and are not for entries. */
const checkedCells = rememberingPlans((plan) =>
  plan.contents.flatMap((cells, row) =>
    cells.flatMap((planned, column) => {
      const place = { row, column, rows: 1, columns: 1 };
      return planned === null || isEntry(plan, place) ? [] : [{ planned, place }];
    }),
  ),
);

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const isEntry = ({ entries }: SheetPlan, place: Place): boolean =>
  entries.some((area) => covers(area, place));

const isHeading = ({ table }: SheetPlan, place: Place): boolean =>
  table !== null && place.row === table.area.row && covers(table.area, place);

/** What the cell should hold now; null while a cell its formula needs is gone. */
const expectedContent = (
  planned: Exclude<Content, null>,
  locate: Locate | null,
): Exclude<Content, null> | null =>
  typeof planned === "string" && planned.startsWith("=") ? movedFormula(planned, locate) : planned;

const speaksOfTable = (content: Content): boolean =>
  typeof content === "string" && content.includes(`${monitoringTable}[`);

const isSame = (expected: Exclude<Content, null>, actual: CellContent): boolean => {
  if (actual === expected) return true;
  if (typeof expected === "number") return false;
  const text = String(actual);
  if (!expected.startsWith("=")) return text.replaceAll("\r\n", "\n") === expected;
  return (
    text.startsWith("=") &&
    canonicalFormula(text.replaceAll(unitInReference, "$1]")) === canonicalFormula(expected)
  );
};

/** Formulas follow a heading that names its unit: TanpingMonitoring[排放量（tCO2e）]. */
const unitInReference = new RegExp(
  `(${monitoringTable}\\[[^[\\]（(]*[^[\\]（(\\s])\\s*[（(][^[\\]]*[)）]\\]`,
  "g",
);

const withoutUnit = (heading: string): string => heading.replace(/\s*[（(][^（()）]*[)）]$/, "");

type CellCode = "formula-changed" | "maximum-changed" | "text-changed";

const codeOf = (plan: SheetPlan, place: Place, content: Content): CellCode => {
  if (typeof content === "string" && content.startsWith("=")) return "formula-changed";
  const maxima = plan.names.get(columnNames.maximum);
  return maxima && covers(maxima, place) ? "maximum-changed" : "text-changed";
};

const findingOf = (
  code: CellCode,
  where: { sheet: string; row: number; column: number },
  facts: { text: string; expected: string },
): Finding =>
  code === "formula-changed"
    ? finding(code, where, { text: facts.text })
    : finding(code, where, facts);
