import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { Entry } from "./entry";
import type { Periods } from "./periods";
import type { Repetitions } from "./repetition";

/** Periods in which an amount must be repeated before it looks like one and the same; an output of years tells it at once. */
const leastPeriods = 3;

/** Years for other amounts, where the rows have outputs beside them. */
const leastYears = 2;

/** A row whose amount is that of another one before it. */
interface Repeat {
  readonly row: number;
  readonly amount: string;
}

/**
 * Finds the amounts that every source's row repeats, in every period that has several sources: of all of them, or of each
 * plant's. An output that repeats beside an emission is of the same question.
 */
export const findRepeatedAmounts = (periods: Periods, found: Repetitions): void => {
  const { measured } = periods;
  // Outputs may be those of plants with one source each; of other amounts some are to repeat, which numbers tell at once.
  let all = measureKeys
    .filter((key) => measured.has(key) && (key === "output" || periods.mayRepeat(key, found)))
    .map((key) => new RepeatedAmount(key));
  if (all.length === 0) return;
  for (const entries of periods.withSeveral()) {
    const rows = entries.filter(({ row }) => !found.has(row));
    all = all.filter((its) => its.take(rows));
    if (all.length === 0) return;
  }
  const byRow = new Map<number, { readonly keys: MeasureKey[]; readonly fact: string }>();
  for (const { key, repeats } of all)
    for (const { row, amount } of repeats) {
      const its = byRow.get(row);
      if (its) its.keys.push(key);
      else byRow.set(row, { keys: [key], fact: amount });
    }
  for (const [row, { keys, fact }] of byRow) {
    const code = keys.every((key) => key === "output") ? "output-repeated" : "emission-repeated";
    found.set(row, { code, asideBy: "once", repeated: keys, fact });
  }
};

/** What the rows of several sources say of one measure, period by period. */
class RepeatedAmount {
  private readonly its: Repeat[] = [];
  private readonly plants = new Plants();
  private count = 0;
  private areYears = true;
  private isOne = true;
  private haveOutputs = true;
  private readonly amounts = new Set<string>();

  constructor(readonly key: MeasureKey) {}

  /** Takes the rows of a period; answers whether the amount may still be repeated in all of them. */
  take(entries: readonly Entry[]): boolean {
    const rows = entries.filter(({ amounts }) => amounts[this.key] !== undefined);
    if (new Set(rows.map(({ record }) => record.source)).size < 2) return true;
    const groups = groupsOf(rows, this.key);
    if (groups.every(isOfNothing)) return true;
    this.isOne &&= groups.length === 1;
    if (!this.plants.take(groups) && !this.isOne) return false;
    this.count += 1;
    this.areYears &&= rows.every(({ record }) => record.period.month === null);
    this.haveOutputs &&= rows.every(({ amounts }) => amounts.output !== undefined);
    groups.forEach(({ amount }) => this.amounts.add(amount));
    for (const group of groups)
      if (!isOfNothing(group))
        for (const { row } of group.rows.slice(1)) this.its.push({ row, amount: group.amount });
    return true;
  }

  /** The rows that repeat it; none where too few periods do. Emissions that never change may be reckoned alike for each source. */
  get repeats(): readonly Repeat[] {
    const isOutput = this.key === "output";
    if (!isOutput && this.amounts.size < 2) return [];
    const isOfYears = isOutput || (this.haveOutputs && this.count >= leastYears);
    const isEnough = this.count >= leastPeriods || (this.areYears && this.isOne && isOfYears);
    return isEnough && (this.isOne || this.plants.areSeveral) ? this.its : [];
  }
}

/** The rows of a period with one amount. */
interface Group {
  readonly amount: string;
  readonly rows: readonly Entry[];
}

const groupsOf = (entries: readonly Entry[], key: MeasureKey): readonly Group[] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const amount = entry.record.amount(key)?.toFixed() ?? "";
    const its = groups.get(amount);
    if (its) its.push(entry);
    else groups.set(amount, [entry]);
  }
  return [...groups].map(([amount, rows]) => ({ amount, rows }));
};

const isOfNothing = ({ amount }: Group): boolean => amount === "0";

/** Tells whether the same sources have one amount in every period, as those of a plant do, and it is another one from time to time. */
class Plants {
  private sources: string | null = null;
  private readonly amounts = new Set<string>();

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
      this.amounts.add(groups.map(({ amount }) => amount).join(" "));
    }
    return this.sources !== "";
  }

  get areSeveral(): boolean {
    return this.sources !== "" && this.amounts.size >= leastPeriods;
  }
}

/** Finds the output that stands throughout a year, an area or a staff, and that each of its months repeats. */
export const findStandingOutputs = (periods: Periods, found: Repetitions): void => {
  const years = new Map<string, Repeat[]>();
  for (const entries of periods)
    for (const { row, record } of entries) {
      const output = record.amount("output");
      const { period, source } = record;
      if (period.month === null || !output || output.isZero() || found.has(row)) continue;
      const key = `${period.year} ${source}`;
      const its = years.get(key) ?? [];
      years.set(key, its);
      its.push({ row, amount: output.toFixed() });
    }
  for (const its of years.values())
    if (its.length >= leastPeriods && new Set(its.map(({ amount }) => amount)).size === 1)
      for (const { row, amount } of its.slice(1))
        found.set(row, {
          code: "output-each-month",
          asideBy: "once",
          repeated: ["output"],
          fact: amount,
        });
};
