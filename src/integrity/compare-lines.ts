import { finding } from "../faults/finding";
import { scoredItems } from "../standard/table-a1";
import { columnNames } from "../sheets/defined-names";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { Difference } from "./difference";
import { isReordered, type Placement } from "./place-sheet";
import type { SheetSurvey } from "./survey";

/** Rows and columns that are gone; and in Table A.1 those that are there twice, in between, or in another order. */
export const compareLines = (
  plan: SheetPlan,
  survey: SheetSurvey,
  placement: Placement,
): readonly Difference[] => [
  ...missingRows(plan, placement),
  ...missingColumns(plan, placement),
  ...compareItems(plan, survey, placement),
];

/** The first words of a planned line, by which a person knows it. */
const wordsIn = (cells: readonly unknown[], otherwise: string): string =>
  cells.find(
    (content): content is string => typeof content === "string" && !content.startsWith("="),
  ) ?? otherwise;

/** Where a planned line belongs: right after the line planned before it that is still there. */
const placeAfter = (lines: readonly (number | null)[], planned: number): number => {
  const before = lines.slice(0, planned).findLast((line) => line !== null);
  return typeof before !== "number" ? 0 : before + 1;
};

const missingRows = (plan: SheetPlan, { title, rows }: Placement): readonly Difference[] =>
  plan.contents.flatMap((cells, planned) => {
    if (rows[planned] !== null) return [];
    const at = placeAfter(rows, planned);
    const item = cells.find((cell) => scoredItems.some(({ id }) => id === cell));
    const text = String(item ?? wordsIn(cells, String(planned + 1)));
    return [
      {
        finding: finding("row-missing", { sheet: title, row: at, column: 0 }, { text }),
        fixes: [{ kind: "insert-row", title, at, height: plan.rowHeights.get(planned) ?? null }],
      },
    ];
  });

const missingColumns = (plan: SheetPlan, { title, columns }: Placement): readonly Difference[] =>
  plan.columnWidths.flatMap((width, planned) => {
    if (columns[planned] !== null) return [];
    const at = placeAfter(columns, planned);
    const text = wordsIn(
      plan.contents.map((cells) => cells[planned]),
      String(planned + 1),
    );
    return [
      {
        finding: finding("column-missing", { sheet: title, row: 0, column: at }, { text }),
        fixes: [{ kind: "insert-column", title, at, width }],
      },
    ];
  });

/** Nothing to compare on a sheet without the items, or where the column of their ids is gone. */
const compareItems = (
  plan: SheetPlan,
  { contents, title }: SheetSurvey,
  placement: Placement,
): readonly Difference[] => {
  const { rows, columns } = placement;
  const ids = plan.names.get(columnNames.id);
  const column = ids && columns[ids.column];
  if (!ids || typeof column !== "number") return [];
  const placed = rows.slice(ids.row, ids.row + ids.rows).filter((row) => row !== null);
  const [first, last] = [Math.min(...placed), Math.max(...placed)];
  const known = new Set(placed);
  const others = contents
    .map((cells, row) => ({ row, item: String(cells[column] ?? "").trim() }))
    .filter(({ row }) => !known.has(row));
  const note = (found: Difference["finding"]): Difference => ({ finding: found, fixes: [] });
  const isItem = (text: string) => scoredItems.some(({ id }) => id === text);
  const twice = others.filter(({ item }) => isItem(item));
  const between = others.filter(({ row, item }) => row > first && row < last && !isItem(item));
  return [
    ...twice.map(({ row, item }) =>
      note(finding("row-duplicated", { sheet: title, row, column }, { item })),
    ),
    ...between.map(({ row }) =>
      note(finding("row-inserted", { sheet: title, row, column: 0 }, {})),
    ),
    ...(isReordered(placement)
      ? [note(finding("rows-reordered", { sheet: title, row: first, column: 0 }, { sheet: title }))]
      : []),
  ];
};
