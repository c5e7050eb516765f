import type { Refusal } from "../faults/refusal";
import type { Checked } from "../workflows/check-workbook";
import type { ShownFinding } from "../workflows/shown/show-findings";
import type { ShownVerified } from "../workflows/shown/show-verified";

/** What the open workbook is to the pane. */
type View =
  | { readonly kind: "reading" }
  | { readonly kind: "absent" }
  /** Another program dropped the names that everything is found by. */
  | { readonly kind: "unnamed"; readonly refusal: Refusal }
  /** It can only be migrated. */
  | { readonly kind: "older"; readonly refusal: Refusal }
  | { readonly kind: "open"; readonly checked: Checked };

/** What is shown of a workbook that holds no assessment as it is; null where the refusal says it all. */
export const viewInstead = (refusal: Refusal): View | null => {
  switch (refusal.code) {
    case "not-a-tanping-workbook":
      return { kind: "absent" };
    case "older-format":
      return { kind: "older", refusal };
    case "names-dropped":
      return { kind: "unnamed", refusal };
    default:
      return null;
  }
};

/** What the last look at the workbook itself found, and the last at its seal. */
export interface Integrity {
  /** null until a check has run. */
  readonly findings: readonly ShownFinding[] | null;
  /** What the repair restored, if one ran since the check. */
  readonly restored: readonly ShownFinding[] | null;
  /** Somebody edited the workbook after the check. */
  readonly outdated: boolean;
  /** null until the seal is verified, and again after every edit: an old "intact" would be a lie. */
  readonly verified: ShownVerified | null;
}

/** Everything the pane shows; replaced as a whole when something changes. */
export interface PaneState {
  readonly view: View;
  readonly integrity: Integrity;
  readonly refusal: Refusal | null;
  /** The sheet that a sealing or an unsealing had left locked when the pane was opened, and that was unlocked; null where none was. */
  readonly unlocked: string | null;
  /** Whether the workbook was migrated while the pane was open: it can be taken back. */
  readonly migrated: boolean;
  readonly bug: { readonly error: unknown } | null;
  /** Whether nothing can be written: Office says so, or Excel did when it was tried. */
  readonly isReadOnly: boolean;
  /** Pieces of work that are waiting for Excel. */
  readonly pending: number;
  /** The one that can be cancelled: how many of its steps are done, and whether it shall end. */
  readonly work: { readonly steps: number; readonly ends: boolean } | null;
  /** How often the last score began again because entries changed. */
  readonly restarts: number;
}

export const atFirst: PaneState = {
  view: { kind: "reading" },
  integrity: { findings: null, restored: null, outdated: false, verified: null },
  refusal: null,
  unlocked: null,
  migrated: false,
  bug: null,
  isReadOnly: false,
  pending: 0,
  work: null,
  restarts: 0,
};
