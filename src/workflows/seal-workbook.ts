import { findDifferences, undoDifferences } from "../excel/find-differences";
import { orUndo } from "../excel/or-undo";
import { readWorkbook } from "../excel/read-workbook";
import { writeSeal } from "../excel/write-seal";
import { refuse } from "../faults/refusal";
import { DataDigests } from "../seal/data-digests";
import { digestReading, type Signer } from "../seal/digest";
import { layOutSeal } from "../seal/lay-out-seal";
import { sealPatch, unsealPatch } from "../seal/seal-patch";
import { NoKey } from "../seal/signature";
import type { Difference } from "../integrity/difference";
import { layOutWorkbook, planOfSheet } from "../sheets/lay-out-workbook";
import type { Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { writtenState } from "../sheets/written-state";
import type { Language } from "../strings/language";
import { findingSentence } from "../strings/sentences";
import { remedyOf } from "../faults/finding";
import { checkReading } from "./check-workbook";
import { identify } from "./identify-workbook";
import { isoWithOffset } from "./iso-with-offset";
import { outcomeOf, type Outcome } from "./outcome";
import { planOf } from "./plan-of";

/** Who seals, when, and the private key (PEM text) if the seal is to be signed. */
interface SealRequest {
  readonly by: string;
  readonly now: Date;
  readonly key: string | null;
}

/**
 * Signs off a scored workbook: locks the entries, then digests what can no longer change and writes the seal. Whatever
 * stands in the way leaves the workbook open, as it was.
 */
export const sealWorkbook = ({ by, now, key }: SealRequest): Promise<Outcome<void>> =>
  outcomeOf(async () => {
    const signer = { by: by.trim(), time: isoWithOffset(now) };
    if (signer.by === "") refuse("signer-missing");
    const before = await readWorkbook();
    const { language, state } = identify(before);
    if (state === "sealed") refuse("sealed");
    requireScored(before);
    const plan = layOutWorkbook(language);
    requireWhole(await findDifferences(planOf(before, language), "open"), language);
    await orUndo(
      async () => {
        await undoDifferences(plan, "sealed");
        await digestAndWrite(signer, language, key);
      },
      () => undoDifferences(plan, "open"),
    );
  });

/** Digests the locked workbook and writes the seal. */
const digestAndWrite = async (
  signer: Signer,
  language: Language,
  key: string | null,
): Promise<void> => {
  const data = new DataDigests();
  const reading = await readWorkbook((rows) => data.add(rows), "values,formulas");
  requireScored(reading);
  const sealed = { reading, digests: await digestReading(reading, await data.finish()) };
  try {
    await writeSeal(sealPlan(language), await sealPatch(sealed, signer, { language, key }));
  } catch (error) {
    if (error instanceof NoKey) refuse("not-a-key");
    throw error;
  }
};

/** Opens a sealed workbook again; who, when and why stay in the seal's log. */
export const unsealWorkbook = (request: {
  readonly by: string;
  readonly reason: string;
  readonly now: Date;
}): Promise<Outcome<void>> =>
  outcomeOf(async () => {
    const signer = { by: request.by.trim(), time: isoWithOffset(request.now) };
    if (signer.by === "") refuse("signer-missing");
    const reading = await readWorkbook();
    const { language, state } = identify(reading);
    if (state !== "sealed") refuse("not-sealed");
    const reason = request.reason.trim();
    await writeSeal(sealPlan(language), unsealPatch(reading, signer, { language, reason }));
    await undoDifferences(layOutWorkbook(language), "open");
  });

const sealPlan = (language: Language): WorkbookPlan => planOfSheet(language, layOutSeal(language));

/** Only a result that is the entries' own can be signed off. */
const requireScored = (reading: Reading): void => {
  const { card, language } = checkReading(reading);
  if (!card.composite || writtenState(reading, card, language) !== "agrees") refuse("not-scored");
};

const requireWhole = (differences: readonly Difference[], language: Language): void => {
  const broken = differences.find(({ finding }) => remedyOf(finding) !== "none");
  if (broken) refuse("damaged", "", findingSentence(broken.finding, language));
};
