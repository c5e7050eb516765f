import type { Area } from "./area";

/** What is selected on a sheet. */
export interface Selection {
  /** The area with the active cell, which was selected last. */
  readonly area: Area;
  readonly row: number;
  readonly column: number;
  /** The areas selected before it and still selected with it, as Ctrl and a click do. */
  readonly others?: readonly Area[];
}

/** All selected areas, in the order they were selected. */
export const selectedAreas = ({ area, others = [] }: Selection): readonly Area[] => [
  ...others,
  area,
];
