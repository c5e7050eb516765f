import { cellText } from "../cells/address";
import { asShown } from "../cells/cell-value";
import { entryAt, type Entry, type Grid } from "../cells/grid";
import type { MonitoringColumn } from "../standard/parameters";
import { problem, type Problem } from "../faults/problem";

/** A column found by its heading: where it stands in the table and the unit its heading names in brackets. */
interface Column {
  readonly index: number;
  readonly header: Entry;
  readonly unit: string | null;
}
export type Columns = Readonly<Partial<Record<MonitoringColumn, Column>>>;

/** Headings by which each column is known, in both languages of the workbook. */
const headings: Record<MonitoringColumn, readonly string[]> = {
  year: ["年份", "year"],
  month: ["月份", "month"],
  source: ["排放源", "source"],
  emission: ["排放量", "emission"],
  output: ["产出量", "output"],
  note: ["备注", "note"],
  energy: ["能耗量", "energy"],
};
const columnKeys = Object.keys(headings) as readonly MonitoringColumn[];
const required: readonly MonitoringColumn[] = ["year", "emission", "output"];

const headingPattern = /^([^()[\]]+?)(?:[([](.*?)[)\]])?$/;

const readHeading = (text: string): { key: MonitoringColumn; unit: string | null } | undefined => {
  const match = headingPattern.exec(text.normalize("NFKC").replaceAll(/[\s']/g, ""));
  const name = match?.[1]?.toLowerCase();
  const key = columnKeys.find((candidate) => headings[candidate].includes(name ?? ""));
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
