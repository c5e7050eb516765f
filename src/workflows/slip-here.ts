import { weightOf, type Misleading } from "../faults/misleading";
import { refuse } from "../faults/refusal";
import { openSaved, type SavedFile } from "../saved/open-saved";
import { orUnreadable, storedText } from "../saved/stored-text";
import { sealNames } from "../sheets/defined-names";
import type { SlipReport } from "../slip/verify-slip";
import { misleadingSentence } from "../strings/misleading-sentences";
import { lookAtFile, lookToRecord, type Look } from "./look-at-file";
import { answerOf, outcomeOf, type Outcome } from "./outcome";
import type { UserFile } from "./read-user-file";
import { bytesOrRefused } from "./read-user-workbook";
import { fingerprintsIn, holdAgainstSlip, slipIn, slipOfFile, type SlipFiles } from "./seal-slip";
import { verifyWorkbook } from "./verify-workbook";

/** A slip that was made of the saved file, and what that file shows besides, which the slip records. */
export interface SlipHere extends SlipFiles {
  readonly shows: readonly Misleading[];
}

/**
 * Makes the slip of the open workbook's saved file, which nobody but the person can bring: an add-in does not see what
 * Excel saves. The workbook must be sealed and intact, and the file must have its seal; nothing is written.
 */
export const makeSlipHere = (file: UserFile, key: string | null): Promise<Outcome<SlipHere>> =>
  outcomeOf(async () => {
    const verified = answerOf(await verifyWorkbook(null));
    const { report, changes, recomputed } = verified;
    if (report.status === "unsealed") refuse("seal-first");
    if (changes.length > 0) refuse("seal-changed");
    const bytes = await bytesOrRefused(file);
    const { look, digest } = await lookedAt(file, bytes, (saved) => lookToRecord(saved, verified));
    if (digest !== report.seal.digest) refuse("not-the-saved-file", file.name);
    const other = look.since.find((its) => weightOf(its) === "changed");
    if (other) refuse("damaged", "", misleadingSentence(other, recomputed.language));
    const files = await slipOfFile(bytes, verified, { stood: look.stood, key });
    return { ...files, shows: [...look.atSealing, ...look.since] };
  });

/** How the open workbook, and its saved file where one is given, stand to a slip. */
export interface HeldHere {
  readonly report: SlipReport;
  /** What the saved file shows otherwise; null where none was given. */
  readonly look: Look | null;
}

/** Holds the open workbook, and its saved file where one is given, against a slip; the public key is PEM text. */
export const holdHere = (
  { slip: slipFile, file }: { readonly slip: UserFile; readonly file: UserFile | null },
  publicKey: string | null,
): Promise<Outcome<HeldHere>> =>
  outcomeOf(async () => {
    const slip = slipIn(new TextDecoder().decode(await bytesOrRefused(slipFile)));
    if (!slip) refuse("not-a-slip", slipFile.name);
    const verified = answerOf(await verifyWorkbook(publicKey));
    const bytes = file && (await bytesOrRefused(file));
    const report = await holdAgainstSlip(slip, { verified, bytes }, publicKey);
    if (!file || !bytes) return { report, look: null };
    const known = report.status === "changed" ? [] : fingerprintsIn(slip);
    const { look, digest } = await lookedAt(file, bytes, (saved) =>
      lookAtFile(saved, verified, { known }),
    );
    if (verified.report.status !== "unsealed" && digest !== verified.report.seal.digest)
      refuse("not-the-saved-file", file.name);
    return { report, look };
  });

/** What a file of the open workbook shows, and the digest of the seal in it. */
const lookedAt = async <Its extends Look>(
  file: UserFile,
  bytes: Uint8Array,
  lookAt: (saved: SavedFile) => Promise<Its>,
): Promise<{ readonly look: Its; readonly digest: string }> => {
  const read = await orUnreadable(async () => {
    const saved = openSaved(bytes);
    const look = await lookAt(saved);
    return { digest: storedText(saved, sealNames.digest), look };
  });
  return read ?? refuse("file-unreadable", file.name);
};
