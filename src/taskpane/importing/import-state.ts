import type { Refusal } from "../../faults/refusal";
import type { SourceFault } from "../../faults/source-fault";
import type { DraftSource, ImportDraft } from "../../workflows/import-session/draft";
import type { ImportSession } from "../../workflows/import-session/import-session";
import type { Preview } from "../../workflows/import-session/preview";
import type { DataPlace } from "../../workflows/read-data-place";

/** How far an import is; `since` is when it began (performance.now). */
export interface Progress {
  readonly rows: number;
  readonly since: number;
}

/** How the last import ended. */
export type End =
  | { readonly kind: "imported"; readonly rows: number; readonly seconds: number }
  | { readonly kind: "cancelled" };

/** Why the last source could not be taken, or the import not be made. */
export type ImportFault =
  | { readonly kind: "unreadable"; readonly fault: SourceFault }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "empty" };

/** Everything the import screen shows; replaced as a whole when something changes. */
export interface ImportState {
  readonly session: ImportSession;
  /** An import that was being decided when the pane was closed: offered until a person says what becomes of it. */
  readonly offer: ImportDraft | null;
  /** Its sources that are to be given again. */
  readonly awaited: readonly DraftSource[];
  readonly reading: boolean;
  readonly fault: ImportFault | null;
  /** Places of the workbook that data may be taken from; null until asked for. */
  readonly places: readonly DataPlace[] | null;
  readonly preview: Preview | null;
  readonly previewing: boolean;
  readonly progress: Progress | null;
  readonly end: End | null;
  readonly bug: { readonly error: unknown } | null;
}

/** The screen before anything is chosen. */
export const emptyScreen = (session: ImportSession): ImportState => ({
  session,
  offer: null,
  awaited: [],
  reading: false,
  fault: null,
  places: null,
  preview: null,
  previewing: false,
  progress: null,
  end: null,
  bug: null,
});
