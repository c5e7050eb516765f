import type { Side } from "../operations/repeat-cells";

/** Where a block goes on, how far, and whether constants go on as series or are repeated. */
export interface Filling {
  readonly side: Side;
  readonly count: number;
  readonly constants: "series" | "repeated";
}
