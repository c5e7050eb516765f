import type { ImportProblem, ImportProblemCode } from "../../faults/import-problem";
import type { ImportSource } from "./import-source";

/** What is done about a source that has several columns of emissions. */
export interface JudgedEmissions {
  readonly source: ImportSource;
  readonly problems: readonly ImportProblem[];
  /** Several columns are added, each in rows of its own. */
  readonly isAdded: boolean;
  /** Records of emissions that do not count, and why. */
  readonly leftOut: { readonly reason: ImportProblemCode; readonly records: number };
}
