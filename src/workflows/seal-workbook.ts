import { inspect } from "../excel/inspect";
import { lockAndRead } from "../excel/lock-and-read";
import { orUndo } from "../excel/or-undo";
import { readWhole } from "../excel/read-whole";
import { undoDifferences } from "../excel/undo-differences";
import { writeSeal } from "../excel/write-seal";
import { refuse } from "../faults/refusal";
import { DataDigests } from "../seal/data-digests";
import { digestReading, type Signer, type Stood } from "../seal/digest";
import { sealPatch, unsealPatch, type SealPatch } from "../seal/seal-patch";
import { NoKey } from "../seal/signature";
import { findSheet } from "../integrity/compare-sheets";
import { volatileRows } from "../integrity/compare-volatile";
import { compareWorkbook, findingsOf } from "../integrity/compare-workbook";
import { nextTurn } from "../integrity/difference";
import type { Inspected } from "../integrity/look";
import { planPrinting } from "../integrity/printing";
import type { Survey } from "../integrity/survey";
import { missingForSeal } from "../sheets/missing-for-seal";
import { planOfSheet } from "../sheets/lay-out-workbook";
import type { Grid } from "../cells/grid";
import { openPoints } from "../sheets/open-points";
import type { Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { writtenState } from "../sheets/written-state";
import type { Language } from "../strings/language";
import { findingSentence, missingEntriesText } from "../strings/sentences";
import { remedyOf, type Finding } from "../faults/finding";
import { checkReading } from "./check-reading";
import { identify } from "./identify-workbook";
import { exactTime } from "./shown-time";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";
import { planOf, planOfFormat, possiblePlans, withoutSeal } from "./plan-of";

/** Who seals, when, and the private key (PEM text) if the seal is to be signed. */
export interface SealRequest {
  readonly by: string;
  readonly now: Date;
  readonly key: string | null;
  /** Seals although points are open, and says so in the seal's log; else it is refused. */
  readonly despite?: "open-points" | undefined;
  /** What its file shows besides, where somebody looked at it: the seal records it. */
  readonly stood?: readonly Stood[] | undefined;
}

/**
 * Signs off a scored workbook: locks the entries, then digests what can no longer change and writes the seal. Whatever
 * stands in the way leaves the workbook open, as it was.
 */
export const sealWorkbook = ({
  by,
  now,
  key,
  despite,
  stood,
}: SealRequest): Promise<Outcome<void>> =>
  outcomeOfOurs(async () => {
    const signer = { by: by.trim(), time: exactTime(now) };
    if (signer.by === "") refuse("signer-missing");
    const unsteady: Finding[] = [];
    const before = await readWhole(
      await possiblePlans(),
      (rows) => {
        unsteady.push(...volatileRows(rows));
      },
      "values,formulas",
    );
    const { language, format, state } = identify(before);
    if (state === "sealed") refuse("sealed");
    requireScored(before.reading);
    requireFilled(before.reading, language);
    const { seal } = await planOfFormat(language, format);
    const whole = await planOf(before.reading, language, format);
    const plan = withoutSeal(whole);
    const inspected = await inspect(whole, before.survey);
    requireWhole([...findingsOf(compareWorkbook(whole, inspected, "open")), ...unsteady], language);
    if (!despite) requireSettled(before.reading);
    await orUndo(
      async () => {
        const locked = await lock(plan, inspected);
        requireScored(locked.reading);
        requireFilled(locked.reading, language);
        if (!despite) requireSettled(locked.reading);
        const patch = await patchOf(locked, signer, { language, key, stood });
        const growth = { lastDataRow: locked.data.lastRow };
        const now = await planOf(locked.reading, language);
        const printing = planPrinting(locked, now, { language, growth });
        await writeSeal(planOfSheet(language, seal), patch, { ...locked, printing, growing: [] });
      },
      async () => undoDifferences(plan, "open", await inspect(plan, null)),
    );
  });

/** A workbook that can no longer change, and the digests of its monitoring data. */
interface Locked {
  readonly reading: Reading;
  readonly survey: Survey;
  readonly data: DataDigests;
}

/** Locks the workbook and reads what can no longer change. */
const lock = async (plan: WorkbookPlan, before: Inspected): Promise<Locked> => {
  const depth = "values,formulas";
  const data = new DataDigests();
  const visit = (rows: Grid) => data.add(rows);
  const { reading, inspected } = await lockAndRead(plan, before, { depth, visit });
  if (nextTurn(compareWorkbook(plan, inspected, "sealed")).length === 0)
    return { reading, survey: inspected.survey, data };
  // Somebody changed the workbook between the look and the lock.
  await undoDifferences(plan, "sealed", inspected);
  const anew = new DataDigests();
  const whole = await readWhole(await possiblePlans(), (rows) => anew.add(rows), depth);
  return { ...whole, data: anew };
};

type PatchRequest = Pick<SealRequest, "key" | "stood"> & { readonly language: Language };

/** Digests the locked workbook. */
const patchOf = async (
  { reading, data }: Locked,
  signer: Signer,
  { stood, ...how }: PatchRequest,
): Promise<SealPatch> => {
  const digests = await digestReading(reading, data.finish());
  try {
    return await sealPatch({ reading, digests, stood }, signer, how);
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
  outcomeOfOurs(async () => {
    const signer = { by: request.by.trim(), time: exactTime(request.now) };
    if (signer.by === "") refuse("signer-missing");
    const sealed = await readWhole(await possiblePlans());
    const { language, format, state } = identify(sealed);
    if (state !== "sealed") refuse("not-sealed");
    const reason = request.reason.trim();
    const patch = unsealPatch(sealed.reading, signer, { language, reason });
    const { seal } = await planOfFormat(language, format);
    const plan = withoutSeal(await planOf(sealed.reading, language, format));
    const growing = growingTitles(plan, sealed.survey);
    await writeSeal(planOfSheet(language, seal), patch, { ...sealed, printing: null, growing });
    await undoDifferences(plan, "open", await inspect(plan, sealed.survey));
  });

/** Sheets whose tables may grow again. */
const growingTitles = ({ sheets }: WorkbookPlan, survey: Survey): readonly string[] =>
  sheets.flatMap((sheet) => {
    const its = sheet.table ? findSheet(sheet, survey) : null;
    return its ? [its.title] : [];
  });

/** Only a result that is the entries' own can be signed off. */
const requireScored = (reading: Reading): void => {
  const { card, language } = checkReading(reading);
  if (!card.composite || writtenState(reading, card, language) !== "agrees") refuse("not-scored");
};

/** Nobody signs an assessment that does not say whose it is, of what, by whom and when. */
const requireFilled = (reading: Reading, language: Language): void => {
  const missing = missingForSeal(reading);
  if (missing.length > 0) refuse("entries-missing", missingEntriesText(missing, language));
};

const requireSettled = (reading: Reading): void => {
  const { length } = openPoints(reading);
  if (length > 0) refuse("points-open", String(length));
};

const requireWhole = (findings: readonly Finding[], language: Language): void => {
  const broken = findings.find((its) => remedyOf(its) !== "none");
  if (broken) refuse("damaged", "", findingSentence(broken, language));
};
