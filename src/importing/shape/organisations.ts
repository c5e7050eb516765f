import { plainText } from "../cells/cell-text";
import { firstCells } from "./first-cells";
import type { SourceColumn, SourceTable } from "./layout";
import { plainHeading } from "./roles";

const organisation = /(?:公司|集团|[总分]部|厂|院|校|所|中心|站|局|店|车间|矿|基地)$/;

/** Whether a column headed 单位 names who reports, as that word also means, and no units. */
export const namesOrganisations = (
  table: Pick<SourceTable, "rows" | "first">,
  { heading, index }: SourceColumn,
): boolean => {
  if (plainHeading(heading) !== "单位") return false;
  const cells = firstCells(table, index).map(plainText);
  return (
    cells.some((text) => organisation.test(text)) && !cells.some((text) => /^[a-z%]/i.test(text))
  );
};
