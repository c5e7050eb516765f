import { cellText } from "../cells/address";
import { asShown } from "../cells/cell-value";
import { entryAt, type Entry, type Grid } from "../cells/grid";
import { columnKeys } from "../standard/column-keys";
import { monitoringColumns, type MonitoringColumn } from "../standard/monitoring-columns";
import { columnFromHeading } from "../strings/column-from-heading";
import { problem, type Problem } from "../faults/problem";

/** A column found by its heading: where it stands in the table and the unit its heading names in brackets. */
interface Column {
  readonly index: number;
  readonly header: Entry;
  readonly unit: string | null;
}
export type Columns = Readonly<Partial<Record<MonitoringColumn, Column>>>;

const required = columnKeys.filter((key) => monitoringColumns[key].need === "required");

const headingPattern = /^([^()[\]]+?)(?:[([](.*?)[)\]])?$/;

const readHeading = (text: string): { key: MonitoringColumn; unit: string | null } | undefined => {
  const match = headingPattern.exec(text.normalize("NFKC").replaceAll(/[\s']/g, ""));
  const key = columnFromHeading(match?.[1] ?? "");
  return key && { key, unit: match?.[2] || null };
};

/** Where the columns of TanpingMonitoring stand, found by heading; a column of another name is the user's own and left alone. */
export const findColumns = (headers: Grid): { columns: Columns; problems: readonly Problem[] } => {
  const columns: Partial<Record<MonitoringColumn, Column>> = {};
  const problems: Problem[] = [];
  (headers.cells[0] ?? []).forEach((value, index) => {
    const heading = readHeading(asShown(value));
    if (!heading) return;
    const header = entryAt(headers, 0, index);
    const first = columns[heading.key];
    if (first) {
      const text = cellText(first.header.where);
      problems.push(
        problem("monitoring-column-twice", header.where, { column: heading.key, text }),
      );
    } else columns[heading.key] = { index, header, unit: heading.unit };
  });
  const corner = entryAt(headers, 0, 0).where;
  for (const column of required)
    if (!columns[column]) problems.push(problem("monitoring-column-missing", corner, { column }));
  return { columns, problems };
};
