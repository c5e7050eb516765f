import type { Attributes } from "@tanping/ooxml/xml/namespace-scope";
import { isOn, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import { stretchAt } from "../saved/column-stretches";
import type { SavedSheet } from "../saved/saved-sheet";

/** The size of every row, or of every column, in points; 0 where it is out of sight. */
export type Lines = (line: number) => number;

/** A column's width is counted in digits of 7 pixels with 5 pixels beside them. */
const pointsOfWidth = (digits: number): number => (digits === 0 ? 0 : (digits * 7 + 5) * 0.75);

/** What a sheet has where it says nothing. */
const usualHeight = 15;
const usualWidth = 8.43;

/** The rows' heights, by what the rows say of themselves and the sheet of all others. */
export const rowsOf = (rows: ReadonlyMap<number, Attributes>, root: XmlElement): Lines => {
  const format = root.child("sheetFormatPr");
  const height = format?.flag("zeroHeight")
    ? 0
    : (format?.number("defaultRowHeight") ?? usualHeight);
  return (row) => {
    const its = rows.get(row);
    if (isOn(its?.hidden)) return 0;
    return its?.ht === undefined ? height : Number(its.ht);
  };
};

/** The columns' widths. */
export const readColumns = ({ columns, root }: Pick<SavedSheet, "columns" | "root">): Lines => {
  const widths = new Map(
    columns.map((its) => [
      its,
      its.col.flag("hidden") ? 0 : (its.col.number("width") ?? usualWidth),
    ]),
  );
  const usual = root.child("sheetFormatPr")?.number("defaultColWidth") ?? usualWidth;
  return (column) => {
    const its = stretchAt(columns, column);
    return pointsOfWidth((its && widths.get(its)) ?? usual);
  };
};
