import type { Attributes } from "@tanping/ooxml/xml/namespace-scope";
import { isOn, type XmlElement } from "@tanping/ooxml/xml/xml-element";

/** The size of every row, or of every column, in points; 0 where it is out of sight. */
export type Lines = (line: number) => number;

/** A column's width is counted in digits of 7 pixels with 5 pixels beside them. */
const pointsOfWidth = (digits: number): number => (digits === 0 ? 0 : (digits * 7 + 5) * 0.75);

/** What a sheet has where it says nothing. */
const usualHeight = 15;
const usualWidth = 8.43;

/** Keeps the height of a row that has one of its own. */
export const readRow = (heights: Map<number, number>, row: number, its: Attributes): void => {
  if (isOn(its.hidden)) heights.set(row, 0);
  else if (its.ht !== undefined) heights.set(row, Number(its.ht));
};

/** The rows' heights, by those that have one of their own and what the sheet says of all others. */
export const rowsOf = (heights: ReadonlyMap<number, number>, root: XmlElement): Lines => {
  const format = root.child("sheetFormatPr");
  const height = format?.flag("zeroHeight")
    ? 0
    : (format?.number("defaultRowHeight") ?? usualHeight);
  return (row) => heights.get(row) ?? height;
};

/** The columns' widths. */
export const readColumns = (root: XmlElement): Lines => {
  const stretches = (root.child("cols")?.all("col") ?? []).map((col) => ({
    first: (col.number("min") ?? 1) - 1,
    last: (col.number("max") ?? 1) - 1,
    width: col.flag("hidden") ? 0 : (col.number("width") ?? usualWidth),
  }));
  const usual = root.child("sheetFormatPr")?.number("defaultColWidth") ?? usualWidth;
  return (column) => {
    const stretch = stretches.find(({ first, last }) => first <= column && column <= last);
    return pointsOfWidth(stretch?.width ?? usual);
  };
};
