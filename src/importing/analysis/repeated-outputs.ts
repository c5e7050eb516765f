import type { Entry } from "./entry";
import type { Periods } from "./periods";
import type { Repetition, Repetitions } from "./repetition";

/** Periods in which an output must be repeated before it looks like one and the same; years tell it at once. */
const leastPeriods = 3;

/** A row whose output is that of another one before it. */
interface Repeat {
  readonly row: number;
  readonly output: string;
}

const repeats = (code: Repetition["code"], its: readonly Repeat[], found: Repetitions): void => {
  for (const { row, output } of its)
    found.set(row, { code, asideBy: "once", repeated: ["output"], fact: output });
};

/** Finds the output that every source's row repeats, in every period that has several sources: of all of them, or of each plant's. */
export const findRepeatedOutputs = (periods: Periods, found: Repetitions): void => {
  if (!periods.hasOutputs) return;
  const its: Repeat[] = [];
  const plants = new Plants();
  let count = 0;
  let areYears = true;
  let isOne = true;
  for (const entries of periods) {
    const rows = entries.filter(({ row, record }) => !found.has(row) && record.amounts.output);
    if (new Set(rows.map(({ record }) => record.source)).size < 2) continue;
    const groups = groupsOf(rows);
    if (groups.every(isOfNothing)) continue;
    isOne &&= groups.length === 1;
    if (!plants.take(groups) && !isOne) return;
    count += 1;
    areYears &&= rows.every(({ record }) => record.period.month === null);
    for (const group of groups)
      if (!isOfNothing(group))
        for (const { row } of group.rows.slice(1)) its.push({ row, output: group.output });
  }
  const isEnough = count >= leastPeriods || (areYears && isOne);
  if (isEnough && (isOne || plants.areSeveral)) repeats("output-repeated", its, found);
};

/** The rows of a period with one output. */
interface Group {
  readonly output: string;
  readonly rows: readonly Entry[];
}

const groupsOf = (entries: readonly Entry[]): readonly Group[] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const output = entry.record.amounts.output?.toFixed() ?? "";
    const its = groups.get(output);
    if (its) its.push(entry);
    else groups.set(output, [entry]);
  }
  return [...groups].map(([output, rows]) => ({ output, rows }));
};

const isOfNothing = ({ output }: Group): boolean => output === "0";

/** Tells whether the same sources have one output in every period, as those of a plant do, and it is another one from time to time. */
class Plants {
  private sources: string | null = null;
  private readonly outputs = new Set<string>();

  /** Answers whether they are plants as far as can be told. */
  take(groups: readonly Group[]): boolean {
    if (this.sources === "" || groups.every(({ rows }) => rows.length === 1)) this.sources = "";
    else {
      const sources = groups
        .map(({ rows }) => rows.map(({ record }) => record.source).join("\n"))
        .sort()
        .join("\n\n");
      this.sources ??= sources;
      if (this.sources !== sources) this.sources = "";
      this.outputs.add(groups.map(({ output }) => output).join(" "));
    }
    return this.sources !== "";
  }

  get areSeveral(): boolean {
    return this.sources !== "" && this.outputs.size >= leastPeriods;
  }
}

/** Finds the output that stands throughout a year, an area or a staff, and that each of its months repeats. */
export const findStandingOutputs = (periods: Periods, found: Repetitions): void => {
  const years = new Map<string, Repeat[]>();
  for (const entries of periods)
    for (const { row, record } of entries) {
      const { period, source, amounts } = record;
      if (period.month === null || !amounts.output || amounts.output.isZero() || found.has(row))
        continue;
      const key = `${period.year} ${source}`;
      const its = years.get(key) ?? [];
      years.set(key, its);
      its.push({ row, output: amounts.output.toFixed() });
    }
  for (const its of years.values())
    if (its.length >= leastPeriods && new Set(its.map(({ output }) => output)).size === 1)
      repeats("output-each-month", its.slice(1), found);
};
