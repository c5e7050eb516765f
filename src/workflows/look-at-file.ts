import { fingerprinter } from "../attachment/fingerprinter";
import { firstOnSheet } from "../attachment/first-on-sheet";
import { seeMisleading } from "../attachment/see-misleading";
import type { Shown } from "../attachment/shown";
import { openWorkbook } from "../excel/open-workbook";
import { weightOf, type Misleading } from "../faults/misleading";
import type { WorkbookSource } from "../reading/workbook-source";
import type { SavedFile } from "../saved/open-saved";
import type { Stood } from "../seal/digest";
import { chartDataName, importNames, requestedNames } from "../sheets/defined-names";
import { isEarlier } from "../sheets/file-format";
import { fullTextWords } from "../sheets/lay-out-full-texts";
import { pageTexts } from "../sheets/page-texts";
import { formatIn } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import { misleadingPlaceText } from "../strings/misleading-sentences";
import type { Verified } from "./verify-workbook";

/** Sheets that are made on request and are no part of the plan. */
const laterNames = [...requestedNames, importNames.log, chartDataName];

/** What a file may show its reader otherwise than its cells hold; the first of each kind a sheet. */
export interface Look {
  /** What came or changed since the file was sealed, or since nobody knows when. */
  readonly since: readonly Misleading[];
  /** What stood there when it was sealed, as the seal or the slip says. */
  readonly atSealing: readonly Misleading[];
}

/** A look with all that was seen, as a seal or a slip records it; results that are others are never recorded. */
export interface LookToRecord extends Look {
  readonly stood: readonly Stood[];
}

interface LookOptions {
  /** Fingerprints that a slip records. */
  readonly known?: readonly string[];
  readonly source?: WorkbookSource;
}

/**
 * What in a workbook's file may show a reader something else than its cells hold, once it is verified. In Excel one
 * sync. Throws UnreadablePackage.
 */
export const lookAtFile = async (
  saved: SavedFile,
  verified: Verified,
  { known = [], source = openWorkbook }: LookOptions = {},
): Promise<Look> => {
  const seen = await seenIn(saved, verified, source);
  return lookOf(
    seen,
    new Set([...known, ...recordedIn(verified.report)]),
    fingerprinter(saved.file),
  );
};

/** The same look, for a seal or a slip to record. */
export const lookToRecord = async (
  saved: SavedFile,
  verified: Verified,
  source = openWorkbook,
): Promise<LookToRecord> => {
  const seen = await seenIn(saved, verified, source);
  const fingerprint = fingerprinter(saved.file);
  const look = await lookOf(seen, new Set(recordedIn(verified.report)), fingerprint);
  const stood: Stood[] = [];
  for (const its of seen)
    if (weightOf(its) === "beside") stood.push({ key: keyOf(its), digest: await fingerprint(its) });
  return { ...look, stood };
};

const seenIn = async (
  saved: SavedFile,
  { plan, recomputed: { reading, language } }: Verified,
  source: WorkbookSource,
): Promise<readonly Shown[]> =>
  seeMisleading(saved, {
    plan,
    madeLater: laterNames.flatMap((name) => reading.named.get(name)?.sheet ?? []),
    ours: isEarlier(formatIn(reading).version) ? "no result" : "planned",
    computed: await source.readShown(plan.sheets.map(({ title }) => title)),
    headers: [
      ...Object.values(pageTexts(reading, sheetLanguage(language))),
      fullTextWords(language).remark,
    ],
  });

/** Parts behind what is seen are read in any case: a file of which one is damaged is not answered. */
const lookOf = async (
  seen: readonly Shown[],
  recorded: ReadonlySet<string>,
  fingerprint: (its: Shown) => Promise<string>,
): Promise<Look> => {
  const since: Shown[] = [];
  const atSealing: Shown[] = [];
  for (const its of seen) {
    const isAsked = recorded.size > 0 || (its.behind?.parts ?? []).length > 0;
    const isKnown = isAsked && recorded.has(await fingerprint(its)) && weightOf(its) === "beside";
    (isKnown ? atSealing : since).push(its);
  }
  return { since: firsts(since), atSealing: firsts(atSealing) };
};

const firsts = (seen: readonly Shown[]): readonly Misleading[] =>
  firstOnSheet(seen).map(({ code, where, facts }) => ({ code, where, facts }) as Misleading);

/** A seal whose digests do not fit proves nothing of what stood. */
const recordedIn = (report: Verified["report"]): readonly string[] =>
  report.status === "unsealed" || report.changes.some(({ code }) => code === "seal-altered")
    ? []
    : report.seal.stood.map(({ digest }) => digest);

const keyOf = ({ code, where }: Misleading): string =>
  [code, misleadingPlaceText(where)].filter(Boolean).join(" ");
