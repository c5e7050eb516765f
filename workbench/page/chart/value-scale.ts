/** What a value axis reaches from and to, and the values its lines stand at. */
export interface ValueScale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** About this many lines make an axis easy to read. */
const wantedTicks = 6;

const roundStep = (rough: number): number => {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const digit = [1, 2, 5, 10].find((one) => one * magnitude >= rough) ?? 10;
  return digit * magnitude;
};

/** Excel starts at zero unless all values lie within a sixth of the largest. */
const startOf = (low: number, high: number): number => {
  if (low < 0) return low;
  const isNarrow = high > low && high - low <= high / 6;
  return isNarrow ? low - (high - low) / 2 : 0;
};

/** An axis of round numbers around the values. */
export const valueScale = (values: readonly number[]): ValueScale => {
  const low = Math.min(...values, Infinity);
  const high = Math.max(...values, -Infinity);
  const start = values.length === 0 ? 0 : startOf(low, high);
  const end = Math.max(high, 0) === start ? start + 1 : Math.max(high, 0);
  const step = roundStep((end - start) / wantedTicks);
  const [first, last] = [Math.floor(start / step), Math.ceil((end + (end - start) / 50) / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { least: ticks[0] ?? 0, most: ticks.at(-1) ?? 1, ticks };
};
