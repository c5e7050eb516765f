import {
  attachmentIn,
  holdPack,
  type PackedFile,
  type PackedFileReport,
} from "../slip/packed-file";
import { slipIn } from "./seal-slip";

type Slip = NonNullable<ReturnType<typeof slipIn>>;

/** Files that were handed over together: their slip, their workbook's name (null where it is gone), and how each stands to the slip. */
export interface PackFound {
  readonly kind: "pack";
  readonly slip: Slip;
  readonly attachment: string | null;
  readonly files: readonly PackedFileReport[];
}

/** Why files are no pack: none of them is the slip of one, or several are, which differ. */
export interface NoPack {
  readonly kind: "no-slip" | "several-slips";
}

/** The slip in a file, by its name and its bytes; null where it is none. */
export const slipInFile = ({ name, bytes }: PackedFile): Slip | null =>
  /\.(json|txt)$/i.test(name) ? slipIn(new TextDecoder().decode(bytes)) : null;

/** Holds files against the slip of a pack among them, which may be there in one form or both. */
export const packOfFiles = async (given: readonly PackedFile[]): Promise<PackFound | NoPack> => {
  const all = given.map((file) => {
    const slip = slipInFile(file);
    return { ...file, slip: slip && slip.files.length > 0 ? slip : null };
  });
  const [slip, ...others] = all.flatMap((its) => (its.slip ? [its.slip] : []));
  if (!slip) return { kind: "no-slip" };
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(slip)))
    return { kind: "several-slips" };
  const files = await holdPack(
    slip,
    all.filter((file) => file.slip === null),
  );
  const attachment = attachmentIn(slip);
  const isThere = files.some(({ name, status }) => name === attachment && status !== "missing");
  return { kind: "pack", slip, attachment: isThere ? attachment : null, files };
};
