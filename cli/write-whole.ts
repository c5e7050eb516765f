import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: what stood there, or where a link leads, stands until all bytes are on the disk,
 * also where the disk is full or the program is ended.
 */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (its) => its.mode,
    () => undefined,
  );
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
