import type { PackedFile } from "../src/slip/packed-file";
import {
  packOfFiles,
  slipInFile,
  type NoPack,
  type PackFound,
} from "../src/workflows/pack-of-files";
import { checkFile, type FileAnswer, type NamedSlip } from "./check-file";
import type { Given } from "./given-files";

/** A file with what was found of it; null where the program failed. */
export interface Checked {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly answer: FileAnswer | null;
}

/** Who is told what is found, as soon as it is. */
interface Hearer {
  readonly onPack: (pack: PackFound | NoPack) => void;
  readonly onReading: (name: string) => void;
  readonly onChecked: (checked: Checked) => void;
}

/** Checks every workbook that was given: of a pack the attachment against the pack's slip, others against the slip that came along. */
export const checkGiven = async (
  { files, notOpened }: Given,
  publicKey: string | null,
  { onPack, onReading, onChecked }: Hearer,
): Promise<void> => {
  for (const { name, reason } of notOpened)
    onChecked({ name, bytes: new Uint8Array(), answer: { kind: "unreadable", reason } });
  const pack = await packOfFiles(files);
  if (pack.kind !== "no-slip") onPack(pack);
  const slip = slipAmong(files, pack);
  for (const { name, bytes } of workbooksAmong(files, pack)) {
    onReading(name);
    onChecked({ name, bytes, answer: await answerOf(bytes, { slip, publicKey }) });
  }
};

const slipAmong = (files: readonly PackedFile[], pack: PackFound | NoPack): NamedSlip | null => {
  const slips = files.flatMap((file) => {
    const slip = slipInFile(file);
    return slip && (pack.kind !== "pack" || slip.files.length > 0)
      ? [{ name: file.name, slip }]
      : [];
  });
  return slips[0] ?? null;
};

/** Of a pack the attachment; of several packs, none. Whoever drops a document by itself is told that it is no workbook. */
const workbooksAmong = (
  files: readonly PackedFile[],
  pack: PackFound | NoPack,
): readonly PackedFile[] => {
  switch (pack.kind) {
    case "pack":
      return files.filter(({ name }) => name === pack.attachment);
    case "several-slips":
      return [];
    case "no-slip":
      return files.filter(({ name }) => !/\.(json|txt)$/i.test(name));
  }
};

const answerOf = async (...asked: Parameters<typeof checkFile>): Promise<FileAnswer | null> => {
  try {
    return await checkFile(...asked);
  } catch (error) {
    console.error(error);
    return null;
  }
};
