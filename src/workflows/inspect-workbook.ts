import { inspectAndPrint } from "../excel/inspect";
import { openWorkbook } from "../excel/open-workbook";
import { readWhole } from "../excel/read-whole";
import { undoDifferences } from "../excel/undo-differences";
import type { Finding } from "../faults/finding";
import { compareWorkbook, findingsOf } from "../integrity/compare-workbook";
import { planPrinting } from "../integrity/printing";
import type { Whole } from "../reading/whole";
import type { WorkbookSource } from "../reading/workbook-source";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { Language } from "../strings/language";
import { fullTextFindings } from "./full-text-findings";
import { identify } from "./identify-workbook";
import { outcomeOf, type Outcome } from "./outcome";
import { planOf, possiblePlans } from "./plan-of";
import type { Scored } from "./score-workbook";

/** Everything in which a workbook differs from what was laid out; in Excel three syncs, and nothing is written. */
export const inspectWorkbook = (source = openWorkbook): Promise<Outcome<readonly Finding[]>> =>
  outcomeOf(async () => findingsIn(await source.readWhole(await possiblePlans()), source));

/** The same of a workbook that was scored just now, as it was read with that: one sync, three where its structure may differ since. */
export const inspectScored = ({
  reading,
  survey,
}: Pick<Scored, "reading" | "survey">): Promise<Outcome<readonly Finding[]>> =>
  survey ? outcomeOf(() => findingsIn({ reading, survey }, openWorkbook)) : inspectWorkbook();

/** The same of a workbook that was read. */
export const findingsIn = async (
  whole: Whole,
  source: WorkbookSource,
): Promise<readonly Finding[]> => {
  const { reading, survey } = whole;
  const { language, format, state } = identify(whole);
  const plan = await planOf(reading, language, format);
  const differences = compareWorkbook(plan, await source.inspect(plan, survey), state);
  return [
    ...findingsOf(differences),
    ...fullTextFindings(whole, plan, { language, format, state }),
  ];
};

/** What a repair restored, what is left for a person or does no harm, and the workbook's language. */
interface Repaired {
  readonly restored: readonly Finding[];
  readonly left: readonly Finding[];
  readonly language: Language;
}

/**
 * Restores everything that can be without touching an entry, and makes the pages show all words; answers with what was
 * restored and what is left.
 */
export const repairWorkbook = (): Promise<Outcome<Repaired>> =>
  outcomeOf(async () => {
    const whole = await readWhole(await possiblePlans());
    const identity = identify(whole);
    const { language, format, state } = identity;
    const plan = await planOf(whole.reading, language, format);
    const printing = planPrinting(whole, plan, { language, growth: "open" });
    const texts = printing.fullTexts ? fullTextFindings(whole, plan, identity) : [];
    // A sheet of long texts that is made anew is not compared with the one it takes the place of.
    const sheets = plan.sheets.filter(({ key }) => key !== "full" || !printing.fullTexts);
    const kept = { ...plan, sheets };
    const locked = state === "sealed" ? [] : lockedAmiss(kept, whole);
    const inspected = await inspectAndPrint(kept, whole, { printing, locked });
    const { undone, left } = await undoDifferences(kept, state, inspected);
    return { restored: [...findingsOf(undone), ...texts], left: findingsOf(left), language };
  });

/** The sheets that people write in while there is no seal, and that are locked all the same. */
const lockedAmiss = ({ sheets }: WorkbookPlan, { reading }: Whole): readonly string[] =>
  sheets.flatMap(({ title, protection }) =>
    protection === "open" && reading.protectedSheets.has(title) ? [title] : [],
  );
