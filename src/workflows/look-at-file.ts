import { seeMisleading, type Seen } from "../attachment/see-misleading";
import { firstOnSheet } from "../attachment/first-on-sheet";
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
  /** Everything, as a seal or a slip records it; results that are others are never recorded. */
  readonly stood: readonly Stood[];
}

/**
 * What in a workbook's file may show a reader something else than its cells hold, once it is verified; `known` are
 * fingerprints that a slip records. In Excel one sync. Throws UnreadablePackage.
 */
export const lookAtFile = async (
  saved: SavedFile,
  verified: Verified,
  {
    known = [],
    source = openWorkbook,
  }: { readonly known?: readonly string[]; readonly source?: WorkbookSource } = {},
): Promise<Look> => {
  const { plan, report, recomputed } = verified;
  const { reading, language } = recomputed;
  const titles = plan.sheets.map(({ title }) => title);
  const seen = await seeMisleading(saved, {
    plan,
    madeLater: laterNames.flatMap((name) => reading.named.get(name)?.sheet ?? []),
    ours: isEarlier(formatIn(reading).version) ? "no result" : "planned",
    computed: await source.readShown(titles),
    headers: [
      ...Object.values(pageTexts(reading, sheetLanguage(language))),
      fullTextWords(language).remark,
    ],
  });
  const recorded = new Set([...known, ...recordedIn(report)]);
  const isKnown = ({ finding, fingerprint }: Seen) =>
    weightOf(finding) === "beside" && recorded.has(fingerprint);
  return {
    since: firsts(seen.filter((its) => !isKnown(its))),
    atSealing: firsts(seen.filter(isKnown)),
    stood: seen.filter(({ finding }) => weightOf(finding) === "beside").map(stoodOf),
  };
};

const firsts = (seen: readonly Seen[]): readonly Misleading[] =>
  firstOnSheet(seen.map(({ finding }) => finding));

/** A seal whose digests do not fit proves nothing of what stood. */
const recordedIn = (report: Verified["report"]): readonly string[] =>
  report.status === "unsealed" || report.changes.some(({ code }) => code === "seal-altered")
    ? []
    : report.seal.stood.map(({ digest }) => digest);

const stoodOf = ({ finding, fingerprint }: Seen): Stood => ({
  key: [finding.code, misleadingPlaceText(finding.where)].filter(Boolean).join(" "),
  digest: fingerprint,
});
