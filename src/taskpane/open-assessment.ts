import type { Checked } from "../workflows/check-workbook";
import type { AssessmentStore } from "./assessment-store";
import type { PaneState } from "./pane-state";

/** An open assessment, as the parts of the pane that show it are given it. */
export interface OpenAssessment {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly busy: boolean;
  readonly store: AssessmentStore;
}
