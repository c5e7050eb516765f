import { serialOfDay } from "../assessment/check-date";
import { exchangeEntries, type ItemEntry } from "../excel/exchange-entries";
import { openListSheet } from "../excel/open-list-sheet";
import { orUndo } from "../excel/or-undo";
import { writeRecord, type RecordValue } from "../excel/write-record";
import { refuse } from "../faults/refusal";
import { isSealed } from "../seal/seal-state";
import { sitePoints } from "../sheets/process/site-list";
import { sheetLanguage } from "../sheets/sheet-language";
import { nothingSaid } from "../standard/record-lists";
import type { ItemId } from "../standard/table-a1";
import type { Language } from "../strings/language";
import { laterWordsOf } from "../strings/words-of";
import { requireOurs } from "./workbook-marks";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";
import { listToShow } from "./open-records";
import { siteAnswerEntry, type SiteAnswer } from "./site-answer";

/** What was brought back of one site point; a score that it changes goes with its reason. */
export interface SiteVisit {
  readonly item: ItemId;
  readonly seen: string;
  readonly asked: string;
  readonly record: string;
  readonly place: string;
  /** The day, the year first. */
  readonly date: string;
  readonly answer: SiteAnswer;
  readonly score: { readonly value: number; readonly reason: string } | null;
  readonly was: Readonly<Record<"score" | "siteConfirmed", ItemEntry["was"]>>;
}

/**
 * Writes what was brought back of a site point: the answer, and the score where it changes, beside the item; a piece of
 * evidence; and all of it with both scores in the records of the item, below what stands there. All or nothing; refuses
 * where the item says something else by now.
 */
export const enterSiteVisit = (visit: SiteVisit): Promise<Outcome<void>> =>
  outcomeOfOurs(async () => {
    let language: Language = "zh-CN";
    let before = "";
    for (const list of ["evidence", "item_records"] as const)
      await openListSheet((reading) => {
        language = requireOurs(reading);
        if (isSealed(reading)) refuse("sealed");
        const point = sitePoints(reading).find(({ item }) => item === visit.item);
        before = point?.siteRecord ?? "";
        return listToShow(reading, list);
      }, "behind");
    const entries = entriesOf(visit, language);
    const takeBack = () =>
      exchangeEntries(entries.map((its) => ({ ...its, value: its.was, was: its.value })));
    await orUndo(async () => {
      const exchanged = await exchangeEntries(entries);
      if (exchanged.some(({ kind }) => kind !== "written")) refuse("changed-meanwhile");
      const siteRecord = [before, keptText(visit, language)].filter(Boolean).join("\n");
      const values = new Map([
        ["item", visit.item as string],
        ["site_record", siteRecord],
      ]);
      const of = { column: "item", text: visit.item };
      await writeRecord({ list: "item_records", values, of });
      await writeRecord({ list: "evidence", values: evidenceOf(visit, language) });
    }, takeBack);
  });

const entriesOf = (
  { item, answer, score, was }: SiteVisit,
  language: Language,
): readonly ItemEntry[] => [
  {
    item,
    column: "siteConfirmed",
    value: siteAnswerEntry(answer, language),
    was: was.siteConfirmed,
  },
  ...(score ? [{ item, column: "score", value: score.value, was: was.score } as const] : []),
];

/** What is kept with the item, line by line. */
const keptText = ({ seen, asked, record, score, was }: SiteVisit, language: Language): string => {
  const { kept } = laterWordsOf(language).site;
  return [
    seen && kept.seen(seen),
    asked && kept.asked(asked),
    record && kept.record(record),
    score && kept.score(String(was.score ?? "–"), String(score.value), score.reason),
  ]
    .filter(Boolean)
    .join("\n");
};

/** A piece of evidence that says all of itself: what it leaves blank would be that of the piece before. */
const evidenceOf = (
  { item, seen, asked, record, place, date }: SiteVisit,
  language: Language,
): ReadonlyMap<string, RecordValue> => {
  const { evidence_method: methods } = sheetLanguage(language).choices;
  return new Map<string, RecordValue>([
    ["item", item],
    ["text", seen || laterWordsOf(language).site.kept.asked(asked)],
    ["document", record || nothingSaid],
    ["method", seen ? methods.seen : methods.asked],
    ["asked", asked || nothingSaid],
    ["date", serialOfDay(date) ?? date],
    ["place", place || nothingSaid],
  ]);
};
