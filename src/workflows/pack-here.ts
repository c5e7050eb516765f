import { zipFiles } from "../report/zip-files";
import type { PackedFile } from "../slip/packed-file";
import { makePack, type PackRequest } from "./make-pack";
import { answerOf, outcomeOf, type Outcome } from "./outcome";
import type { UserFile } from "./read-user-file";
import { bytesOrRefused } from "./read-user-workbook";
import { savedFileHere } from "./saved-file-here";

/** What the open workbook's pack is made of, with the files that the person chose. */
export interface PackHereRequest extends Pick<PackRequest, "key" | "order" | "now"> {
  readonly template: UserFile | null;
  /** The sealed workbook as it is saved: an add-in does not see what Excel saves. */
  readonly file: UserFile;
}

/** Makes the pack of the open workbook, all of its files in one .zip; the workbook's pages as .pdf are not in it. */
export const makePackHere = ({
  template,
  file,
  ...request
}: PackHereRequest): Promise<Outcome<PackedFile>> =>
  outcomeOf(async () => {
    const saved = await savedFileHere(file);
    const given = template && { name: template.name, bytes: await bytesOrRefused(template) };
    const pack = answerOf(
      await makePack({ ...request, ...saved, source: file.name, template: given, pdf: null }),
    );
    return { name: `${pack.name}.zip`, bytes: zipFiles([...pack.files, ...pack.slip]) };
  });
