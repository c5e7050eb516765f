import { entryAt } from "../../cells/grid";
import type { SealChange } from "../../faults/seal-change";
import type { Verified } from "../verify-workbook";
import { showFindings, type ShownFinding } from "./show-findings";
import { shownScore, type ShownScore } from "./shown-score";

type Signed = Exclude<Verified["report"], { status: "unsealed" }>;

/** How a workbook stands to its seal, what the entries come to by themselves, and what that proves. */
export interface ShownVerified {
  readonly verdict: "changed" | "altered" | "intact";
  /** Whether nothing that was sealed has changed, in the records after the seal neither. */
  readonly isWhole: boolean;
  readonly changes: readonly SealChange[];
  readonly findings: readonly ShownFinding[];
  /** null while the entries make no result. */
  readonly recomputed: ShownScore | null;
  /** null where there is no seal. */
  readonly signature: Signed["signature"] | null;
  /** The records after the seal; null where there are none or the file's format has none. */
  readonly records: ShownRecords | null;
}

/** How the records after the seal stand to their supplementary seals. */
interface ShownRecords {
  readonly status: "open" | "intact" | "changed";
  readonly open: number;
  readonly supplements: readonly {
    readonly number: string;
    readonly by: string;
    readonly time: string;
  }[];
  readonly changes: readonly SealChange[];
  readonly findings: readonly ShownFinding[];
}

/** What a verification shows. */
export const showVerified = (verified: Verified): ShownVerified => {
  const { report, changes, findings, recomputed } = verified;
  const isAltered = findings.length > 0 ? "altered" : "intact";
  const verdict = changes.length > 0 ? "changed" : isAltered;
  return {
    verdict,
    isWhole: verdict === "intact" && verified.records?.status !== "changed",
    changes: changes.map((change) => placed(change, recomputed.reading)),
    findings: showFindings(findings),
    recomputed: shownScore(recomputed.card),
    signature: report.status === "unsealed" ? null : report.signature,
    records: shownRecords(verified.records),
  };
};

/** A change of what has a name, at its first cell; one that the workbook has lost keeps its name alone. */
const placed = (change: SealChange, { named }: Verified["recomputed"]["reading"]): SealChange => {
  const grid = "name" in change.where ? named.get(change.where.name) : undefined;
  return grid ? { ...change, where: entryAt(grid, 0, 0).where } : change;
};

const shownRecords = (records: Verified["records"]): ShownRecords | null => {
  if (!records || records.status === "none") return null;
  const { status, open, supplements, changes, findings } = records;
  return { status, open, supplements, changes, findings: showFindings(findings) };
};
