import type { PlanRow } from "./plan-rows";

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

/** The grid of a plan; departments in the order in which they are first visited, rows that name none under "". */
export const planGrid = (rows: readonly PlanRow[]): PlanGrid => {
  const departments = [...new Set(rows.flatMap(departmentsOf))];
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
          .filter((row) => departmentsOf(row).includes(department))
          .map(visitText)
          .join("\n"),
      );
      return [{ date: first.date, time: first.time, cells }];
    }),
  };
};

const departmentsOf = ({ departments }: PlanRow): readonly string[] =>
  departments.length > 0 ? departments : [""];

/** "6.1、10.3 张三：访谈" */
const visitText = ({ clauses, assessors, activity }: PlanRow): string =>
  [[clauses.join("、"), assessors.join("、")].filter(Boolean).join(" "), activity]
    .filter(Boolean)
    .join("\n");
