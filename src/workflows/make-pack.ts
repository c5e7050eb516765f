import { openWorkbook } from "../excel/open-workbook";
import { weightOf } from "../faults/misleading";
import { refuse } from "../faults/refusal";
import type { SavedFile } from "../saved/open-saved";
import type { PackedFile } from "../slip/packed-file";
import { loadAllWords } from "../strings/load-words";
import { misleadingSentence } from "../strings/misleading-sentences";
import { laterWordsOf } from "../strings/words-of";
import { lookToRecord } from "./look-at-file";
import { answerOf, outcomeOf, type Outcome } from "./outcome";
import { loadingOrRefused } from "./outcome-of-loading";
import { slipOfFile } from "./seal-slip";
import { verifyWorkbook } from "./verify-workbook";
import { workbookEnding } from "./workbook-ending";
import { documentKinds, writeDocument, type DocumentRequest } from "./write-document";

/** What a pack is made of. */
export interface PackRequest extends Pick<DocumentRequest, "template" | "order" | "now"> {
  /** The sealed workbook's own file: what it is called, and its bytes, which are the attachment. */
  readonly source: string;
  readonly saved: SavedFile;
  readonly bytes: Uint8Array;
  /** The attachment as it is printed (.pdf); null where nothing at hand prints it. */
  readonly pdf: Uint8Array | null;
  /** A private key (PEM text) to sign the slip with. */
  readonly key: string | null;
}

/** The files that are handed over at the end of an assessment, and the slip that names each by its SHA-256. */
export interface Pack {
  readonly files: readonly PackedFile[];
  /** The slip as a text for programs and one for people. */
  readonly slip: readonly PackedFile[];
  /** What the whole is called. */
  readonly name: string;
}

/** Makes the pack of a sealed workbook (Appendix B with its attachment); refuses one that is not sealed, or was changed since. */
export const makePack = (request: PackRequest, source = openWorkbook): Promise<Outcome<Pack>> =>
  outcomeOf(async () => {
    await loadingOrRefused(loadAllWords);
    const { saved, bytes, template, order, now, pdf, key } = request;
    const verified = answerOf(await verifyWorkbook(null, source));
    const { report, changes, findings, recomputed } = verified;
    if (report.status === "unsealed") refuse("seal-first");
    if (changes.length + findings.length > 0) refuse("seal-changed");
    const look = await lookToRecord(saved, verified, source);
    const other = look.since.find((its) => weightOf(its) === "changed");
    if (other) refuse("damaged", "", misleadingSentence(other, recomputed.language));
    const { files: names } = laterWordsOf(recomputed.language).report;
    const slipName = `${names.slip}.json`;
    const files: PackedFile[] = [
      { name: `${names.attachment}${workbookEnding(request.source)}`, bytes },
    ];
    if (pdf) files.push({ name: `${names.attachment}.pdf`, bytes: pdf });
    for (const kind of documentKinds) {
      const document = answerOf(
        await writeDocument(
          {
            kind,
            order,
            now,
            template: kind === "report" ? template : null,
            attachment: { bytes, slip: slipName },
          },
          source,
        ),
      );
      files.push({ name: `${names[kind]}.docx`, bytes: document.bytes });
    }
    const { json, text } = await slipOfFile(bytes, verified, { stood: look.stood, key, files });
    const asBytes = (its: string) => new TextEncoder().encode(its);
    return {
      files,
      slip: [
        { name: slipName, bytes: asBytes(json) },
        { name: `${names.slip}.txt`, bytes: asBytes(text) },
      ],
      name: names.pack,
    };
  });
