import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { attachmentIn, holdPack, type PackedFileReport } from "../src/slip/packed-file";
import { slipIn } from "../src/workflows/seal-slip";
import { fileFault } from "./file-fault";
import { UsageError } from "./usage";

type Slip = NonNullable<ReturnType<typeof slipIn>>;

/** A folder that was handed over: its slip, its workbook's name (null where it is gone), and how each file stands to the slip. */
interface PackFolder {
  readonly slip: Slip;
  readonly attachment: string | null;
  readonly files: readonly PackedFileReport[];
}

/** What is in a folder and not below it; a folder in it is no file of a pack. */
const filesIn = async (folder: string) => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return await Promise.all(
      entries.map(async (entry) => ({
        name: entry.isDirectory() ? `${entry.name}/` : entry.name,
        bytes: entry.isDirectory() ? new Uint8Array() : await readFile(join(folder, entry.name)),
      })),
    );
  } catch (error) {
    throw new UsageError(`--pack ${folder} is not read: ${fileFault(error)}`);
  }
};

/** Reads a folder with the slip of a pack in it, in one form or both; none, or several that differ, are wrong usage. */
export const packIn = async (folder: string): Promise<PackFolder> => {
  const all = (await filesIn(folder)).map((file) => {
    const slip = /\.(json|txt)$/i.test(file.name)
      ? slipIn(new TextDecoder().decode(file.bytes))
      : null;
    return { ...file, slip: slip && slip.files.length > 0 ? slip : null };
  });
  const slips = all.flatMap(({ slip }) => (slip ? [slip] : []));
  const [slip, ...others] = slips;
  const isOne = others.every((other) => JSON.stringify(other) === JSON.stringify(slip));
  if (!slip || !isOne)
    throw new UsageError(
      `--pack ${folder}: ${slip ? "它有几份不同的交付凭条。 It has several slips that differ." : "其中没有交付凭条。 It has no slip of a pack."}`,
    );
  const files = await holdPack(
    slip,
    all.filter((file) => file.slip === null),
  );
  const attachment = attachmentIn(slip);
  const isThere = files.some(({ name, status }) => name === attachment && status !== "missing");
  return { slip, attachment: isThere ? attachment : null, files };
};
