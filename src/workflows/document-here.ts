import { refuse } from "../faults/refusal";
import { openSaved } from "../saved/open-saved";
import { orUnreadable, storedText } from "../saved/stored-text";
import { names, sealNames } from "../sheets/defined-names";
import { answerOf, outcomeOf, type Outcome } from "./outcome";
import { checkWorkbook } from "./check-workbook";
import type { UserFile } from "./read-user-file";
import { bytesOrRefused } from "./read-user-workbook";
import { textOf } from "./workbook-marks";
import { writeDocument, type DocumentRequest, type WrittenDocument } from "./write-document";

/** Which document of the open workbook, with the files that the person chose. */
export interface DocumentHereRequest extends Pick<DocumentRequest, "kind" | "order" | "now"> {
  readonly template: UserFile | null;
  /** The workbook as it is saved, of which the report states the digest. */
  readonly saved: UserFile | null;
}

/** Writes a document from the open workbook, of which nothing is changed; a saved file that is another workbook's is refused. */
export const writeDocumentHere = ({
  template,
  saved,
  ...request
}: DocumentHereRequest): Promise<Outcome<WrittenDocument>> =>
  outcomeOf(async () => {
    const bytes = saved && (await bytesOrRefused(saved));
    if (saved && bytes) await requireOfThisWorkbook(saved, bytes);
    return answerOf(
      await writeDocument({
        ...request,
        template: template && { name: template.name, bytes: await bytesOrRefused(template) },
        attachment: { bytes, slip: null },
      }),
    );
  });

/** What a saved file has in common with the open workbook: its ids and its seal. */
const marks = [names.workbookId, names.copyId, sealNames.digest] as const;

const requireOfThisWorkbook = async (file: UserFile, bytes: Uint8Array): Promise<void> => {
  const stored = await orUnreadable(() => {
    const saved = openSaved(bytes);
    return marks.map((name) => storedText(saved, name).trim());
  });
  if (!stored) refuse("file-unreadable", file.name);
  const { reading } = answerOf(await checkWorkbook());
  const here = marks.map((name) => textOf(reading, name));
  if (here.some((mark, index) => mark !== stored[index])) refuse("not-the-saved-file", file.name);
};
