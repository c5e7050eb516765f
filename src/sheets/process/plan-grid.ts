import { isAlike, once, type PlanRow } from "./plan-rows";

/** The plan as a grid: a row for each time, a column for each department, and in a cell who comes with which clauses. */
export interface PlanGrid {
  readonly departments: readonly string[];
  readonly slots: readonly {
    readonly date: string;
    readonly time: string;
    /** What happens in each department, in their order; "" where nothing does. */
    readonly cells: readonly string[];
  }[];
}

/** The grid of a plan, its lists with that comma; departments in the order in which they are first visited, rows that name none under "". */
export const planGrid = (rows: readonly PlanRow[], comma = "、"): PlanGrid => {
  const departments = once(rows.flatMap(departmentsOf));
  const slots = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const slot = JSON.stringify([row.date, row.time]);
    slots.set(slot, [...(slots.get(slot) ?? []), row]);
  }
  return {
    departments,
    slots: [...slots.values()].flatMap((its) => {
      const [first] = its;
      if (!first) return [];
      const cells = departments.map((department) =>
        its
          .filter((row) => departmentsOf(row).some((name) => isAlike(name, department)))
          .map((row) => visitText(row, comma))
          .join("\n"),
      );
      return [{ date: first.date, time: first.time, cells }];
    }),
  };
};

const departmentsOf = ({ departments }: PlanRow): readonly string[] =>
  departments.length > 0 ? departments : [""];

/** "6.1、10.3 张三", and below it what for. */
const visitText = ({ clauses, assessors, activity }: PlanRow, comma: string): string =>
  [[clauses.join(comma), assessors.join(comma)].filter(Boolean).join(" "), activity]
    .filter(Boolean)
    .join("\n");
