import type { Area } from "../cells/address";
import { finding } from "../faults/finding";
import type { SheetPlan, WorkbookPlan } from "../sheets/sheet-plan";
import { monitoringTable } from "../sheets/defined-names";
import { findSheet } from "./compare-sheets";
import type { Difference, Fix } from "./difference";
import type { CellContent, SheetSurvey, Survey } from "./survey";

type Table = NonNullable<SheetPlan["table"]>;

/** A table that is gone from its sheet; where its headings still stand, it can be made of them again. */
export const compareTable = ({ sheets }: WorkbookPlan, survey: Survey): readonly Difference[] =>
  sheets.flatMap((sheet) => {
    const { table } = sheet;
    if (!table || survey.tables.has(table.name)) return [];
    const where = { name: table.name };
    const facts = { table: table.name };
    const found = findSheet(sheet, survey);
    // Who makes the sheet of a list anew makes its table as well.
    if (!found && table.name !== monitoringTable) return [];
    const fix = found && again(sheet, table, found);
    return fix
      ? [{ finding: finding("table-dropped", where, facts), fixes: [fix] }]
      : [{ finding: finding("table-missing", where, facts), fixes: [] }];
  });

/** How the table is made again; null where not all of its own headings stand beside each other in one row. */
const again = (plan: SheetPlan, table: Table, { title, contents }: SheetSurvey): Fix | null => {
  const { row: planned, column, columns } = table.area;
  const wanted = plan.contents
    .slice(planned, planned + 1)
    .flatMap((cells) => cells.slice(column, column + columns).map(plain));
  for (const [row, cells] of contents.entries()) {
    const headings = spanWith(cells, wanted);
    if (!headings) continue;
    const isFilled = contents
      .slice(row + 1)
      .some((its) => its.slice(headings.column, end(headings)).some((content) => content !== ""));
    const rows = isFilled ? null : table.area.rows - 1;
    return { kind: "table", title, name: table.name, headings: { ...headings, row }, rows };
  }
  return null;
};

const end = ({ column, columns }: Pick<Area, "column" | "columns">): number => column + columns;

/** A heading without the unit that may stand behind it in brackets. */
const plain = (content: CellContent | null | undefined): string =>
  typeof content === "string"
    ? content
        .normalize("NFKC")
        .replace(/\(.*\)$/, "")
        .trim()
    : "";

/** The texts without a gap among which all wanted ones stand; a table's headings are different texts. */
const spanWith = (
  cells: readonly CellContent[],
  wanted: readonly string[],
): Omit<Area, "row"> | null => {
  const texts = cells.map(plain);
  const places = wanted.map((text) => texts.indexOf(text));
  if (places.includes(-1)) return null;
  const isBlank = (column: number) => (texts[column] ?? "") === "";
  let first = Math.min(...places);
  let last = Math.max(...places);
  while (first > 0 && !isBlank(first - 1)) first -= 1;
  while (!isBlank(last + 1)) last += 1;
  const columns = last - first + 1;
  const all = new Set(cells.slice(first, last + 1));
  return all.size === columns && !all.has("") ? { column: first, rows: 1, columns } : null;
};
