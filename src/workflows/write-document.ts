import { openWorkbook } from "../excel/open-workbook";
import { refuse } from "../faults/refusal";
import type { WorkbookSource } from "../reading/workbook-source";
import { appendixTags } from "../report/appendix-tags";
import type { DocumentValues } from "../report/document-values";
import { fillDocument } from "../report/fill-document";
import type { FillReport } from "../report/fill-notes";
import { infoValues, type Attachment } from "../report/info-values";
import { layOutEvidence, layOutSiteList } from "../report/layout/lay-out-lists";
import { layOutNonconformities } from "../report/layout/lay-out-nonconformities";
import { layOutReport } from "../report/layout/lay-out-report";
import { layoutWords } from "../report/layout/words";
import { recordValues } from "../report/record-values";
import { siteRows } from "../report/site-list";
import type { SiteOrder } from "../sheets/process/site-list";
import { reportTags } from "../report/tags";
import { orUnreadable } from "../saved/stored-text";
import { sha256OfBytes } from "../seal/sha256";
import { marks } from "../strings/sentences";
import { loadAllWords } from "../strings/load-words";
import type { Checked } from "./check-workbook";
import { answerOf, outcomeOf, type Outcome } from "./outcome";
import { loadingOrRefused } from "./outcome-of-loading";
import { categoryValues, resultValues } from "./shown/result-values";
import { verifyWorkbook } from "./verify-workbook";

const layouts = {
  report: layOutReport,
  nonconformities: layOutNonconformities,
  "site-list": layOutSiteList,
  evidence: layOutEvidence,
} as const;

/** The documents that are written from a workbook: the report of Appendix B, and those that go with it. */
export type DocumentKind = keyof typeof layouts;
export const documentKinds = Object.keys(layouts) as readonly DocumentKind[];

/** Which document, and from what: a .docx whose controls are filled, or our own layout where none is given. */
export interface DocumentRequest {
  readonly kind: DocumentKind;
  readonly template: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** The workbook's file where it is known, and what its slip is called. */
  readonly attachment: { readonly bytes: Uint8Array | null; readonly slip: string | null };
  readonly order: SiteOrder;
  readonly now: Date;
}

/** A document as a new file, with what is worth knowing of its filling. */
export interface WrittenDocument {
  readonly bytes: Uint8Array;
  /** What has become of the controls of a given .docx; null of our own layout. */
  readonly filled: FillReport | null;
  /** Tags that a report has at least, and that stand nowhere in the given .docx. */
  readonly absent: readonly string[];
  readonly checked: Checked;
}

/** Writes a document from a workbook, of which nothing is changed; refuses one that was changed since it was sealed. */
export const writeDocument = (
  request: DocumentRequest,
  source: WorkbookSource = openWorkbook,
): Promise<Outcome<WrittenDocument>> =>
  outcomeOf(async () => {
    await loadingOrRefused(loadAllWords);
    const { report, recomputed } = answerOf(await verifyWorkbook(null, source));
    if (report.status === "changed") refuse("seal-changed");
    const { template, kind } = request;
    const values = await valuesFor(recomputed, request);
    const document = template?.bytes ?? (await layouts[kind](recomputed.language));
    const filled =
      (await orUnreadable(() => fillDocument(document, values))) ??
      refuse("file-unreadable", template?.name ?? kind);
    const met = new Set(filled.report.met);
    return {
      bytes: filled.bytes,
      filled: template && filled.report,
      absent: template && kind === "report" ? appendixTags.filter((tag) => !met.has(tag)) : [],
      checked: recomputed,
    };
  });

const valuesFor = async (
  checked: Checked,
  { attachment, order, now }: DocumentRequest,
): Promise<DocumentValues> => {
  const { reading, language } = checked;
  const words = layoutWords(language);
  const known: Attachment = {
    sha256: attachment.bytes && (await sha256OfBytes(new Uint8Array(attachment.bytes))),
    slip: attachment.slip,
  };
  const result = resultValues(checked, words, now);
  const categories = categoryValues(checked, words);
  const site = { unassigned: words.report.unassigned, comma: marks[language].comma };
  return {
    texts: new Map([...infoValues(reading, known, words), ...result.texts, ...categories.texts]),
    lists: new Map([
      ...recordValues(reading),
      ...result.lists,
      ...categories.lists,
      [reportTags.siteList, siteRows(reading, order, site)],
    ]),
    none: words.report.none,
  };
};
