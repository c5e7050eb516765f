import { remedyOf, type Finding, type Remedy } from "../../faults/finding";

/** A finding, and who puts it right. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly remedy: Remedy;
}

/** The findings as a screen lists them. */
export const showFindings = (findings: readonly Finding[]): readonly ShownFinding[] =>
  findings.map((finding) => ({ finding, remedy: remedyOf(finding) }));
