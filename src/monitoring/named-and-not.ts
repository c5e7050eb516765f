import type { MonitoringRow } from "./read-row";
import { namesTotal } from "./total-words";

/** A bit for each month, and one for the year as a whole. */
const bitOf = (month: number | null): number => 1 << (month ?? 0);
const whole = bitOf(null);

const overlaps = (one: number, other: number): boolean =>
  (one & other) !== 0 || (one !== 0 && other !== 0 && ((one | other) & whole) !== 0);

/** Tells where emissions of a year without a source, or of one that is called a total, stand beside those of named sources: if the former are their total, they count twice. */
export class NamedAndNot {
  private named = 0;
  private nameless = 0;
  private row: number | null = null;

  add({ row, period, source, measures }: MonitoringRow): void {
    if (!measures.emission?.gt(0)) return;
    const bit = bitOf(period.month);
    if (source !== "" && !namesTotal(source.normalize("NFKC"))) this.named |= bit;
    else {
      this.nameless |= bit;
      this.row ??= row;
    }
  }

  /** The first row without a source of its own, where the year has named sources for the same time; else null. */
  overlap(): number | null {
    return overlaps(this.named, this.nameless) ? this.row : null;
  }
}
