import { allAssumptions } from "./families";
import { findContent } from "./find-content";
import { isAmiss, type Verdict } from "./verdict";
import { runContract } from "./run-contract";
import { verdictText, type Played } from "./verdict-text";
import { words, type Words } from "./words";

/** Milliseconds that one assumption may take, also in an Excel that is slow on the web. */
const patience = 30_000;

/** The parts of the page. */
const parts = (page: Document) => {
  const part = <Of extends HTMLElement>(id: string) => {
    const found = page.getElementById(id);
    if (!found) throw new Error(`The page has no #${id}.`);
    return found as Of;
  };
  return {
    run: part<HTMLButtonElement>("run"),
    select: part<HTMLButtonElement>("select"),
    verdict: part<HTMLTextAreaElement>("verdict"),
    statuses: [part("status-zh"), part("status-en")] as const,
  };
};

const reasonOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);

/** Makes the page's button run the contract in the workbook that is open. */
export const startPage = (page: Document, context: Office.Context): void => {
  const { run, select, verdict, statuses } = parts(page);
  const say = (said: Words) => statuses.forEach((status, at) => (status.textContent = said[at]!));
  const isSupported = (set: string) => context.requirements.isSetSupported("ExcelApi", set);
  const show = (verdicts: readonly Verdict[]) => {
    verdict.value = verdictText(playedBy(context, isSupported), verdicts);
    verdict.hidden = false;
    select.hidden = false;
  };
  const tryAll = async () => {
    const verdicts: Verdict[] = [];
    const tell = (one: Verdict) => {
      verdicts.push(one);
      say(words.running(verdicts.length, allAssumptions.length));
    };
    try {
      const content = await findContent();
      if (content) return say(words.notEmpty(content));
      say(words.running(0, allAssumptions.length));
      await runContract(allAssumptions, { isSupported, patience, tell });
      say(words.done(verdicts.filter(isAmiss).length));
    } catch (error) {
      say(words.broken(reasonOf(error)));
    }
    if (verdicts.length > 0) show(verdicts);
  };
  run.addEventListener("click", async () => {
    run.disabled = true;
    await tryAll();
    run.disabled = false;
  });
  select.addEventListener("click", () => verdict.select());
  say(words.ready);
  run.disabled = false;
};

/** Says on the page why it cannot run. */
export const sayWhyNot = (page: Document, why: "noOffice" | "notInExcel"): void =>
  parts(page).statuses.forEach((status, at) => (status.textContent = words[why][at]!));

/** More requirement sets than Excel has today. */
const mostSets = 40;

const playedBy = (
  { diagnostics, displayLanguage }: typeof Office.context,
  isSupported: (set: string) => boolean,
): Played => {
  const sets = Array.from({ length: mostSets }, (_, at) => `1.${at + 1}`).filter(isSupported);
  const { platform, version } = diagnostics;
  return {
    platform: String(platform),
    version,
    excelApi: sets.at(-1) ?? "none",
    language: displayLanguage,
  };
};
