import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileFault } from "./file-fault";
import { UsageError } from "./usage";

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Makes a folder and those above it. Node's own recursive mkdir never returns where a file system takes no folders (/proc). */
const makeFolder = async (folder: string): Promise<void> => {
  const path = resolve(folder);
  const above = dirname(path);
  if (!(await exists(above))) await makeFolder(above);
  if (
    !(await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    ))
  )
    await mkdir(path);
};

/** Makes the folder at --out; one that cannot be made is wrong usage. */
export const makeOut = async (folder: string): Promise<void> => {
  try {
    await makeFolder(folder);
  } catch (error) {
    throw new UsageError(`--out ${folder} is not made: ${fileFault(error)}`);
  }
};
