import type { RowReading } from "../rows/row-reading";
import type { BelowPart } from "./entry";

/** Tells the rows below 其中 that belong to it, in the order of the table and over all its periods. */
export class PartGroups {
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
