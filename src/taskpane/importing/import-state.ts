import type { Refusal } from "../../faults/refusal";
import type { SourceFault } from "../../faults/source-fault";
import { defaultTreatments, type Treatments } from "../../faults/import-problem";
import type { Analysis } from "../../importing/rows/analyse";
import type { Units } from "../../importing/rows/import-source";
import type { DataPlace } from "../../workflows/read-data-place";
import type { ChosenSource } from "./chosen-source";

/** How far an import is; `since` is when it began (performance.now). */
export interface Progress {
  readonly rows: number;
  readonly since: number;
}

/** How the last import ended. */
export type End =
  | { readonly kind: "imported"; readonly rows: number; readonly seconds: number }
  | { readonly kind: "cancelled" };

/** Everything the import screen shows; replaced as a whole when something changes. */
export interface ImportState {
  readonly sources: readonly ChosenSource[];
  readonly reading: boolean;
  /** Why the last source could not be taken. */
  readonly fault: SourceFault | Refusal | "empty" | null;
  /** Places of the workbook that data may be taken from; null until asked for. */
  readonly places: readonly DataPlace[] | null;
  readonly treatments: Treatments;
  readonly analysis: Analysis | null;
  /** The units its totals are in. */
  readonly shown: Units;
  readonly analysing: boolean;
  readonly mode: "replace" | "append";
  readonly wholeYears: ReadonlySet<number>;
  readonly progress: Progress | null;
  readonly end: End | null;
  readonly bug: { readonly error: unknown } | null;
}

export const emptyImport: ImportState = {
  sources: [],
  reading: false,
  fault: null,
  places: null,
  treatments: defaultTreatments,
  analysis: null,
  shown: {},
  analysing: false,
  mode: "replace",
  wholeYears: new Set(),
  progress: null,
  end: null,
  bug: null,
};
