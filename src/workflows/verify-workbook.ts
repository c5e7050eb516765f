import { inspect } from "../excel/inspect";
import { readWhole } from "../excel/read-whole";
import { remedyOf, type Finding } from "../faults/finding";
import { refuse } from "../faults/refusal";
import { sealChange, type SealChange } from "../faults/seal-change";
import { asShown } from "../cells/cell-value";
import { entryAt, type Grid } from "../cells/grid";
import { toText } from "../exact/ratio";
import { compareWorkbook, findingsOf } from "../integrity/compare-workbook";
import { DataDigests } from "../seal/data-digests";
import { NoKey, publicKeyIn } from "../seal/signature";
import { verifySeal, type SealReport } from "../seal/verify-seal";
import { names } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import { writtenState } from "../sheets/written-state";
import { checkReading, type Checked } from "./check-workbook";
import { outcomeOf, type Outcome } from "./outcome";
import { planOf, possiblePlans } from "./plan-of";

/** How the workbook stands to its seal, what was done to its sheets, and what its entries come to by themselves. */
export interface Verified {
  readonly report: SealReport;
  /** Changes since sealing, and results on show that the entries do not make. */
  readonly changes: readonly SealChange[];
  /** What differs from the laid-out workbook and could deceive a reader. */
  readonly findings: readonly Finding[];
  readonly recomputed: Checked;
}

/** Verifies the open workbook's seal and recomputes its score from the entries; a public key is PEM text. Three syncs, nothing written. */
export const verifyWorkbook = (publicKeyPem: string | null): Promise<Outcome<Verified>> =>
  outcomeOf(async () => {
    const publicKey = publicKeyPem === null ? null : await keyIn(publicKeyPem);
    const data = new DataDigests();
    const visit = (rows: Grid) => data.add(rows);
    const { reading, survey } = await readWhole(possiblePlans(), visit, "values,formulas");
    const recomputed = checkReading(reading);
    const report = await verifySeal(reading, await data.finish(), publicKey);
    const state = report.status === "unsealed" ? "open" : "sealed";
    const plan = planOf(reading, recomputed.language);
    const found = findingsOf(compareWorkbook(plan, await inspect(plan, survey), state));
    return {
      report,
      changes: [
        ...(report.status === "unsealed" ? [] : report.changes),
        ...resultChanges(recomputed),
      ],
      findings: found.filter((finding) => remedyOf(finding) !== "none"),
      recomputed,
    };
  });

const keyIn = async (pem: string): Promise<string> => {
  try {
    return await publicKeyIn(pem);
  } catch (error) {
    if (error instanceof NoKey) refuse("not-a-key");
    throw error;
  }
};

const shown = ({ named }: Reading, name: string): string => {
  const grid = named.get(name);
  return grid ? asShown(entryAt(grid, 0, 0).value) : "";
};

/** Whether the result that the workbook shows is the one its entries make. */
const resultChanges = ({ reading, card, language }: Checked): readonly SealChange[] => {
  const name = names.resultComposite;
  const at = { where: { name }, key: name };
  switch (writtenState(reading, card, language)) {
    case "changed": {
      const recomputed = card.composite ? toText(card.composite.score) : "—";
      return [sealChange("result-differs", at, { written: shown(reading, name), recomputed })];
    }
    case "differs":
      return [
        sealChange(
          "formulas-differ",
          { where: { name: names.composite }, key: names.composite },
          {},
        ),
      ];
    default:
      return [];
  }
};
