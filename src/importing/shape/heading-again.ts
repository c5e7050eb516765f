import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell } from "../cells/cell-text";
import type { Layout, SourceColumn } from "./layout";
import { periodColumns, type PeriodColumn } from "./period-columns";
import { plainHeading } from "./roles";
import type { LabelColumns } from "./row-labels";

/** The periods of a row that is a heading once more, perhaps with others; null where it is none. Amounts may look like years: the words before them are not those of the heading then. */
export const headingAgain = (
  cells: readonly SourceCell[],
  layout: Layout,
  { wide, texts }: Pick<LabelColumns, "texts"> & { readonly wide: readonly PeriodColumn[] },
): readonly PeriodColumn[] | null => {
  const headingOf = ({ index }: SourceColumn) => cellShown(cells[index]);
  const isSame = (column: SourceColumn) =>
    plainHeading(headingOf(column)) === plainHeading(column.heading);
  if (!texts.every((column) => isBlankCell(cells[column.index]) || isSame(column))) return null;
  if (wide.every(({ column }) => isSame(column))) return wide;
  if (layout.header.rows > 1) return null;
  const columns = layout.columns.map((its) => ({ ...its, heading: headingOf(its) }));
  const several = periodColumns({ ...layout, columns });
  const isNamed = texts.some((column) => !isBlankCell(cells[column.index]));
  const found =
    several.length === 0 && isNamed ? periodColumns({ ...layout, columns }, 1) : several;
  return found.length > 0 && (isNamed || areInTurn(found)) ? found : null;
};

/** Whether each year follows the one before it. */
const areInTurn = (periods: readonly PeriodColumn[]): boolean =>
  periods.every(({ year }, at) => at === 0 || Number(year) === Number(periods[at - 1]?.year) + 1);
