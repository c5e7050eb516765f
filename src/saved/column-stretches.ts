import type { XmlElement } from "@tanping/ooxml/xml/xml-element";

/** Columns of a sheet that have something in common, from the first to the last. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  /** What the sheet says of them. */
  readonly col: XmlElement;
}

/** The columns of which a sheet, given by its part's root, says something. */
export const columnStretches = (root: XmlElement): readonly Stretch[] =>
  (root.child("cols")?.all("col") ?? []).map((col) => ({
    first: (col.number("min") ?? 1) - 1,
    last: (col.number("max") ?? 1) - 1,
    col,
  }));
