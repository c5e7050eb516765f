import type { Assumption, RequirementSet } from "./assumption";
import { removeScratch, sheetTitle } from "./scratch";
import { Trial } from "./trial";
import { judge, type Verdict } from "./verdict";

/** The Excel that is asked, and how long for one answer (ms). */
export interface Asked {
  readonly isSupported: (set: RequirementSet) => boolean;
  readonly patience: number;
  /** Hears of every verdict as it comes. */
  readonly tell: (verdict: Verdict) => void;
}

/** Tries each assumption on a scratch sheet of its own, which is removed before the next; answers all verdicts. */
export const runContract = async (
  assumptions: readonly Assumption[],
  asked: Asked,
): Promise<readonly Verdict[]> => {
  const verdicts: Verdict[] = [];
  for (const assumption of assumptions) {
    const verdict = await tryOne(assumption, asked);
    verdicts.push(verdict);
    asked.tell(verdict);
  }
  return verdicts;
};

const tryOne = async (assumption: Assumption, asked: Asked): Promise<Verdict> => {
  const { id, since, lacks } = assumption;
  const lacking = asked.isSupported(since) ? (lacks?.() ?? null) : `ExcelApi ${since}`;
  if (lacking !== null) return { id, outcome: "not supported here", seen: lacking };
  try {
    return judge(assumption, await soon(seeIn(assumption), asked.patience));
  } catch (error) {
    return { id, outcome: "not tried", seen: reasonOf(error) };
  } finally {
    await removeScratch();
  }
};

const seeIn = ({ see }: Assumption) =>
  Excel.run({ delayForCellEdit: true }, (context) =>
    see(new Trial(context, context.workbook.worksheets.add(sheetTitle(1)))),
  );

/** The answer, or an error where it takes longer. */
const soon = <Answer>(answer: Promise<Answer>, patience: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });

const reasonOf = (error: unknown): string => {
  if (typeof error !== "object" || error === null) return String(error);
  const { code, message, debugInfo } = error as Partial<OfficeExtension.Error>;
  return [code, message, debugInfo?.errorLocation].filter(Boolean).join(" · ");
};
