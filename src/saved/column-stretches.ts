import { isOnSheet } from "@tanping/ooxml/spreadsheet/cell-reference";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";

/** Columns of a sheet that have something in common, from the first to the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** What the sheet says of them. */
  readonly col: XmlElement;
}

/** The columns of which a sheet, given by its part's root, says something; throws UnreadablePackage where there are no such columns. */
export const columnStretches = (root: XmlElement): readonly Stretch[] => {
  const stretches = (root.child("cols")?.all("col") ?? []).map((col) => {
    const [first, last] = [(col.number("min") ?? 1) - 1, (col.number("max") ?? 1) - 1];
    if (!isOnSheet(0, first) || !isOnSheet(0, last))
      throw new UnreadablePackage("value-malformed", "A column is outside the sheet.");
    return { first, last, col };
  });
  return apart(stretches);
};

/** The stretches from left to right. Of a column that stands twice, programs take one look or the other. */
const apart = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const sorted = [...stretches].sort((one, other) => one.first - other.first);
  let end = -1;
  for (const { first, last } of sorted) {
    if (first <= end) throw new UnreadablePackage("ambiguous", "A column is there twice.");
    end = last;
  }
  return sorted;
};

/** The stretch that a column is in, of those that a sheet has from left to right. */
export const stretchAt = (stretches: readonly Stretch[], column: number): Stretch | undefined => {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.last ?? column) < column) low = middle + 1;
    else high = middle;
  }
  const its = stretches[low];
  return its && its.first <= column ? its : undefined;
};
