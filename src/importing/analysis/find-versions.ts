import { measureKeys } from "../../standard/column-keys";
import { versionRank } from "../cells/version-of";
import type { RowReadings } from "../rows/row-readings";
import type { Entry } from "./entry";
import type { Periods } from "./periods";
import type { Repetitions } from "./repetition";

/** Finds the rows that a later version of the same period and source replaces: 2022 beside 2022 (restated), a draft beside the final figures. */
export const findVersions = (
  readings: Pick<RowReadings, "at" | "hasVersions">,
  periods: Periods,
  found: Repetitions,
): void => {
  if (!readings.hasVersions) return;
  for (const entries of periods) {
    const bySource = new Map<string, Entry[]>();
    for (const entry of entries) {
      const { source } = entry.record;
      if (!found.has(entry.row)) bySource.set(source, [...(bySource.get(source) ?? []), entry]);
    }
    for (const its of bySource.values()) findAmong(its, readings, found);
  }
};

const findAmong = (
  entries: readonly Entry[],
  readings: Pick<RowReadings, "at">,
  found: Repetitions,
): void => {
  const versions = entries.map(({ row }) => readings.at(row).version);
  const ranks = versions.map(versionRank);
  const latest = Math.max(...ranks);
  const last = entries.filter((_, at) => ranks[at] === latest);
  const fact = versions.map((version) => version?.said ?? "–").join(" + ");
  for (const [at, { row, amounts }] of entries.entries()) {
    const repeated = measureKeys.filter((key) =>
      last.some((its) => amounts[key] !== undefined && its.amounts[key] !== undefined),
    );
    if (ranks[at] === latest || repeated.length === 0) continue;
    found.set(row, { code: "emission-versions", asideBy: "one-column", repeated, fact });
  }
};
