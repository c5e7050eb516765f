import { plainText } from "../cells/cell-text";
import { firstCells } from "./first-cells";
import type { SourceColumn, SourceTable } from "./layout";
import { plainHeading } from "./roles";

type Columns = Pick<SourceTable, "rows" | "first" | "columns">;

const organisation = /(?:公司|集团|[总分]部|厂|院|校|所|中心|站|局|店|车间|矿|基地)$/;

/** Whether a column headed 单位 names who reports, as that word also means, and no units. */
export const namesOrganisations = (
  table: Pick<Columns, "rows" | "first">,
  { heading, index }: SourceColumn,
): boolean => {
  if (plainHeading(heading) !== "单位") return false;
  const cells = firstCells(table, index).map(plainText);
  return (
    cells.some((text) => organisation.test(text)) && !cells.some((text) => /^[a-z%]/i.test(text))
  );
};

const kinds = /类别|分类|范围|名称|品种|项目|单元|活动|^scope$|category|^site$|^type$/i;

/** The columns with that of the sources, also where its heading does not surely say so. */
export const withSources = (table: Columns): readonly SourceColumn[] => {
  const named = table.columns.map((column) =>
    namesOrganisations(table, column) ? asSource(column) : column,
  );
  const kind = kindsOfRows({ ...table, columns: named });
  return kind ? named.map((column) => (column === kind ? asSource(column) : column)) : named;
};

const asSource = (column: SourceColumn): SourceColumn => ({ ...column, role: "source" });

/** The column that tells rows apart where none is headed so that it surely does: 类别, 项目, of words and no figures. */
const kindsOfRows = (table: Columns): SourceColumn | undefined =>
  table.columns.some(({ role }) => role === "source")
    ? undefined
    : table.columns.find((column) => {
        const cells = firstCells(table, column.index);
        const areWords = cells.length > 0 && cells.every((cell) => /\p{L}/u.test(plainText(cell)));
        return column.role === null && kinds.test(plainHeading(column.heading)) && areWords;
      });
