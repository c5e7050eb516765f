import { asShown } from "../../cells/cell-value";
import { columnEntries } from "../../cells/grid";
import { parameterName } from "../../sheets/defined-names";
import type { ParameterKey } from "../../standard/parameters";
import type { Checked } from "../check-workbook";

/** What a parameter's cell shows, "" where it is blank or gone. */
export const parameterText = ({ reading }: Pick<Checked, "reading">, key: ParameterKey): string => {
  const grid = reading.named.get(parameterName(key));
  const entry = grid && columnEntries(grid)[0];
  return entry ? asShown(entry.value) : "";
};
