/** A month of a year that is not recorded in full. */
export interface MissingMonth {
  readonly month: number;
  /** The sources that have recorded other months of the year; none where nobody has recorded this one. */
  readonly sources: readonly string[];
}

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);

/** The months that fewer of a year's sources have recorded than its fullest month. */
export const missingAmong = <Source extends { readonly source: string }>(
  sources: readonly Source[],
  has: (source: Source, month: number) => boolean,
): readonly MissingMonth[] => {
  const months = allMonths.map((month) => ({
    month,
    lacking: sources.filter((its) => !has(its, month)).map(({ source }) => source),
  }));
  const fewest = Math.min(...months.map(({ lacking }) => lacking.length));
  return months
    .filter(({ lacking }) => lacking.length > fewest)
    .map(({ month, lacking }) => ({
      month,
      sources: lacking.length < sources.length ? lacking : [],
    }));
};

/** Sources that are named; there may be thousands. */
const mostNamed = 3;

/** "4; 锅炉: 1, 2; 车辆: 3": the months, those first that no named source lacks alone. */
export const monthsText = (missing: readonly MissingMonth[]): string => {
  const bySource = new Map<string, number[]>();
  for (const { month, sources } of missing)
    for (const source of sources.length > 0 ? sources : [""])
      bySource.set(source, [...(bySource.get(source) ?? []), month]);
  const nameless = bySource.get("")?.join(", ") ?? [];
  bySource.delete("");
  const named = [...bySource].map(([source, months]) => `${source}: ${months.join(", ")}`);
  const more = named.length > mostNamed ? "…" : [];
  return [nameless, named.slice(0, mostNamed), more].flat().join("; ");
};
