import { answerOf, outcomeOf, type Outcome } from "./outcome";
import type { UserFile } from "./read-user-file";
import { bytesOrRefused } from "./read-user-workbook";
import { savedFileHere } from "./saved-file-here";
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
    const bytes = saved && (await savedFileHere(saved)).bytes;
    return answerOf(
      await writeDocument({
        ...request,
        template: template && { name: template.name, bytes: await bytesOrRefused(template) },
        attachment: { bytes, slip: null },
      }),
    );
  });
