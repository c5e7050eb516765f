import { asSeen, cellShown } from "../cells/cell-text";
import { layoutAt } from "./find-layout";
import type { Layout, SourceColumn, SourceRows } from "./layout";

/** Rows of a source in which named columns are looked for. */
const searched = 200;

/** A heading as one that is named is compared with it: width, case, white space and apostrophes make no difference. */
const comparable = (text: string): string =>
  asSeen(text)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s'‘’"]/g, "");

/** The columns with a heading of the name. */
export const columnsNamed = (
  columns: readonly SourceColumn[],
  name: string,
): readonly SourceColumn[] =>
  columns.filter(({ heading }) => comparable(heading) === comparable(name));

/** The layout of a source whose heading has all the names: the first row that has them; null where none does. */
export const layoutWith = (rows: SourceRows, names: readonly string[]): Layout | null => {
  for (let at = 0; at < Math.min(rows.length, searched); at += 1) {
    const shown = new Set((rows[at] ?? []).map((cell) => comparable(cellShown(cell))));
    if (!shown.has(comparable(names[0] ?? "")) && !isJoined(rows, at)) continue;
    const layout = layoutAt(rows, at);
    if (names.every((name) => columnsNamed(layout.columns, name).length > 0)) return layout;
  }
  return null;
};

/** A heading of several lines has names that no single row has. */
const isJoined = (rows: SourceRows, at: number): boolean => layoutAt(rows, at).header.rows > 1;
