import { openWorkbook } from "../excel/open-workbook";
import { remedyOf, type Finding } from "../faults/finding";
import { refuse } from "../faults/refusal";
import type { SealChange } from "../faults/seal-change";
import type { Grid } from "../cells/grid";
import { compareWorkbook, findingsOf } from "../integrity/compare-workbook";
import { DataDigests } from "../seal/data-digests";
import type { RowDigest } from "../seal/digest-rows";
import { resultChanges } from "../seal/result-changes";
import { NoKey, publicKeyIn } from "../seal/signature";
import { verifyRecords, type RecordsReport } from "../seal/verify-records";
import { verifySeal, type SealReport } from "../seal/verify-seal";
import { hasPart } from "../sheets/file-format";
import { formatIn } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { checkReading } from "./check-reading";
import type { Checked } from "./check-workbook";
import { fullTextFindings } from "./full-text-findings";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";
import { partsOf, planOf, possiblePlans } from "./plan-of";

/** How the workbook stands to its seal, what was done to its sheets, and what its entries come to by themselves. */
export interface Verified {
  readonly report: SealReport;
  /** Changes since sealing, and results on show that the entries do not make. */
  readonly changes: readonly SealChange[];
  /** What differs from the laid-out workbook and could deceive a reader. */
  readonly findings: readonly Finding[];
  readonly recomputed: Checked;
  /** How the workbook should be laid out, by its own format. */
  readonly plan: WorkbookPlan;
  /** The digests of the monitoring data's rows. */
  readonly data: readonly RowDigest[];
  /** The records after the seal with their supplementary seals; null in a file whose format has none. */
  readonly records: (RecordsReport & { readonly findings: readonly Finding[] }) | null;
}

/** Verifies a workbook's seal and recomputes its score from the entries; a public key is PEM text. In Excel three syncs, nothing written. */
export const verifyWorkbook = (
  publicKeyPem: string | null,
  source = openWorkbook,
): Promise<Outcome<Verified>> =>
  outcomeOfOurs(async () => {
    const publicKey = publicKeyPem === null ? null : await keyIn(publicKeyPem);
    const digests = new DataDigests();
    const visit = (rows: Grid) => digests.add(rows);
    const whole = await source.readWhole(await possiblePlans(), visit, "values,formulas");
    const { reading, survey } = whole;
    const recomputed = checkReading(reading);
    const data = digests.finish();
    const report = await verifySeal(reading, data, publicKey);
    const state = report.status === "unsealed" ? "open" : "sealed";
    const { language } = recomputed;
    const format = formatIn(reading);
    const plan = await planOf(reading, language, format);
    const inspected = await source.inspect(plan, survey);
    const { assessment, after } = partsOf(plan);
    const misleading = (part: WorkbookPlan, besides: readonly Finding[] = []) =>
      [...findingsOf(compareWorkbook(part, inspected, state)), ...besides].filter(
        (finding) => remedyOf(finding) !== "none",
      );
    const seal = report.status === "unsealed" ? null : report.seal.digest;
    const records = hasPart(format, "lists") ? await verifyRecords(reading, seal, publicKey) : null;
    const texts = fullTextFindings(whole, plan, { language, format, state });
    return {
      report,
      changes: [
        ...(report.status === "unsealed" ? [] : report.changes),
        ...resultChanges(recomputed),
      ],
      findings: misleading(assessment, texts),
      recomputed,
      plan,
      data,
      records: records && withFindings(records, misleading(after)),
    };
  }, source);

/** What was done to the sheets of the records is a change of them. */
const withFindings = (
  records: RecordsReport,
  findings: readonly Finding[],
): NonNullable<Verified["records"]> => ({
  ...records,
  status: findings.length > 0 ? "changed" : records.status,
  findings,
});

const keyIn = async (pem: string): Promise<string> => {
  try {
    return await publicKeyIn(pem);
  } catch (error) {
    if (error instanceof NoKey) refuse("not-a-key");
    throw error;
  }
};
