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
  const slots = new Map<string, Slot>();
  for (const row of rows) {
    const { date, time } = row;
    const key = JSON.stringify([date, time]);
    const slot = slots.get(key) ?? { date, time, visits: [] };
    slots.set(key, { ...slot, visits: [...slot.visits, row] });
  }
  return {
    departments,
    slots: [...slots.values()].map(({ date, time, visits }) => {
      const cells = departments.map((department) =>
        visits
          .filter((row) => departmentsOf(row).some((name) => isAlike(name, department)))
          .map((row) => visitText(row, comma))
          .join("\n"),
      );
      return { date, time, cells };
    }),
  };
};

/** What is planned for one time of a day. */
interface Slot extends Pick<PlanRow, "date" | "time"> {
  readonly visits: readonly PlanRow[];
}

const departmentsOf = ({ departments }: PlanRow): readonly string[] =>
  departments.length > 0 ? departments : [""];

/** "6.1、10.3 张三", and below it what for. */
const visitText = ({ clauses, assessors, activity }: PlanRow, comma: string): string =>
  [[clauses.join(comma), assessors.join(comma)].filter(Boolean).join(" "), activity]
    .filter(Boolean)
    .join("\n");
