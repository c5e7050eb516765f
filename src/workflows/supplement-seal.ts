import { inspect } from "../excel/inspect";
import { readWhole } from "../excel/read-whole";
import { writeSupplement } from "../excel/write-supplement";
import { remedyOf } from "../faults/finding";
import { refuse } from "../faults/refusal";
import { compareWorkbook, findingsOf } from "../integrity/compare-workbook";
import { DataDigests } from "../seal/data-digests";
import { layOutSupplements } from "../seal/lay-out-supplements";
import { NoKey } from "../seal/signature";
import { digestAfter } from "../seal/supplement-chain";
import { supplementPatch } from "../seal/supplement-patch";
import { verifyRecords } from "../seal/verify-records";
import { verifySeal } from "../seal/verify-seal";
import { hasPart } from "../sheets/file-format";
import { planOfSheet } from "../sheets/lay-out-workbook";
import { pageTexts } from "../sheets/page-texts";
import { sheetLanguage } from "../sheets/sheet-language";
import { findingSentence, sealChangeSentence } from "../strings/sentences";
import { identify } from "./identify-workbook";
import { exactTime } from "./shown-time";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";
import { partsOf, planOf, possiblePlans } from "./plan-of";
import type { SealRequest } from "./seal-workbook";

/**
 * Closes the records after the seal with a supplementary seal, which covers every row there is and names the digest
 * before it: four syncs. Refuses over a seal or covered rows that changed, and where nothing was added.
 */
export const supplementSeal = ({
  by,
  now,
  key,
}: Omit<SealRequest, "despite">): Promise<Outcome<void>> =>
  outcomeOfOurs(async () => {
    const signer = { by: by.trim(), time: exactTime(now) };
    if (signer.by === "") refuse("signer-missing");
    const data = new DataDigests();
    const whole = await readWhole(
      await possiblePlans(),
      (rows) => data.add(rows),
      "values,formulas",
    );
    const { reading, survey } = whole;
    const { language, format, state } = identify(whole);
    if (!hasPart(format, "lists")) refuse("no-records");
    const sealed = await verifySeal(reading, data.finish(), null);
    if (state !== "sealed" || sealed.status === "unsealed") return refuse("not-sealed");
    const seal = sealed.seal.digest;
    const records = await verifyRecords(reading, seal, null);
    const [change] = [...sealed.changes, ...records.changes];
    if (change) refuse("seal-changed", "", sealChangeSentence(change, language));
    const plan = await planOf(reading, language, format);
    const { after } = partsOf(plan);
    const found = findingsOf(compareWorkbook(after, await inspect(after, survey), state));
    const broken = found.find((finding) => remedyOf(finding) !== "none");
    if (broken) refuse("damaged", "", findingSentence(broken, language));
    if (records.open === 0) refuse("nothing-to-supplement");
    const rows = digestAfter(reading);
    const lists = await patchOrRefuse(() =>
      supplementPatch(reading, { rows, seal }, { ...signer, key }),
    );
    const sheet = layOutSupplements(language, { log: 1, rows: 1 });
    const page = pageTexts(reading, sheetLanguage(language));
    await writeSupplement(planOfSheet(language, sheet), lists, { reading, survey, page });
  });

const patchOrRefuse = async <Patch>(make: () => Promise<Patch>): Promise<Patch> => {
  try {
    return await make();
  } catch (error) {
    if (error instanceof NoKey) return refuse("not-a-key");
    throw error;
  }
};
