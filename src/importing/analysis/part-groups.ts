import type { RowReading } from "../rows/row-reading";
import type { RowReadings } from "../rows/row-readings";
import type { BelowPart } from "./entry";

/** The rows below 其中 that belong to it, and how; most tables have none, and this is seen at once. */
export const rowsBelowParts = (readings: RowReadings): ReadonlyMap<number, BelowPart> => {
  const found = new Map<number, BelowPart>();
  if (![...readings.unusual()].some(({ label }) => label?.word === "part")) return found;
  const groups = new PartGroups();
  for (let row = 0; row < readings.length; row += 1) {
    const below = groups.take(readings.at(row));
    if (below) found.set(row, below);
  }
  return found;
};

/** Tells the rows below 其中 that belong to it, in the order of the table and over all its periods. */
class PartGroups {
  /** The row that the parts are of: its source, and how far it is indented. */
  private whole = { source: "", indent: 0 };
  /** 其中 has amounts of its own, or stands alone over its parts, or they are indented; null where no group is open. */
  private open: "with-amounts" | "alone" | "indented" | null = null;

  take({ record, label, indent, reason }: RowReading): BelowPart {
    if (label?.word === "part") {
      this.open = record ? "with-amounts" : "alone";
      return null;
    }
    if (reason === "blank-row") return null;
    if (this.open && indent > this.whole.indent) {
      this.open = "indented";
      return "indented";
    }
    const isNext = record !== null && label === null && record.source !== this.whole.source;
    if (this.open === "alone" && isNext) return "flush";
    this.open = null;
    if (record && label === null) this.whole = { source: record.source, indent };
    return null;
  }
}
