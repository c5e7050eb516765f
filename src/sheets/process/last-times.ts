import { asShown } from "../../cells/cell-value";
import { columnEntries } from "../../cells/grid";
import { lastNames } from "../defined-names";
import type { Reading } from "../reading";

/** What the workbook remembers of each item's last score and record, one below the other; empty where it was made from no other. */
export const lastTimes = ({ named }: Pick<Reading, "named">): ReadonlyMap<string, string> => {
  const column = (name: string) => {
    const grid = named.get(name);
    return (grid ? columnEntries(grid) : []).map(({ value }) => asShown(value).trim());
  };
  const [scores, notes] = [column(lastNames.score), column(lastNames.note)];
  return new Map(
    column(lastNames.item).map((item, row) => [
      item,
      [scores[row], notes[row]].filter(Boolean).join("\n"),
    ]),
  );
};
