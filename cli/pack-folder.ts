import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { packOfFiles, type PackFound } from "../src/workflows/pack-of-files";
import { fileFault } from "./file-fault";
import { UsageError } from "./usage";

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

const noPack = {
  "no-slip": "其中没有交付凭条。 It has no slip of a pack.",
  "several-slips": "它有几份不同的交付凭条。 It has several slips that differ.",
} as const;

/** Reads a folder with the slip of a pack in it, in one form or both; none, or several that differ, are wrong usage. */
export const packIn = async (folder: string): Promise<PackFound> => {
  const found = await packOfFiles(await filesIn(folder));
  if (found.kind === "pack") return found;
  throw new UsageError(`--pack ${folder}: ${noPack[found.kind]}`);
};
