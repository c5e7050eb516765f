import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileFault } from "./file-fault";
import { UsageError } from "./usage";

/** Names that a workbook can have; in folders only these are looked at. "~$" marks the lock of an open one. */
const ofWorkbook = /^(?!~\$|\.).*\.(xlsx|xlsm|xltx|xltm|xlsb|xls|et|ett)$/i;

/** The files that a roll-up is asked for, each once, sorted: files as they are named, of folders all workbooks within. Throws UsageError. */
export const rollupPaths = async (
  paths: readonly string[],
  listed: string | undefined,
): Promise<readonly string[]> => {
  const all = [...paths, ...(listed === undefined ? [] : await linesOf(listed))];
  const files = await Promise.all(all.map(filesAt));
  return [...new Set(files.flat())].sort();
};

/** A file that is not there has a line of its own and ends nothing. */
const filesAt = async (path: string): Promise<readonly string[]> => {
  const known = await stat(path).catch(() => null);
  if (!known?.isDirectory()) return [path];
  const within = await readdir(path, { recursive: true, withFileTypes: true });
  return within
    .filter((its) => its.isFile() && ofWorkbook.test(its.name))
    .map((its) => join(its.parentPath, its.name));
};

/** The paths in a file, one a line; "-" is standard input. */
const linesOf = async (list: string): Promise<readonly string[]> => {
  try {
    const all = list === "-" ? await text(process.stdin) : await readFile(list, "utf8");
    return all.split(/\r?\n/).filter((line) => line !== "");
  } catch (error) {
    throw new UsageError(`--files-from ${list}: ${fileFault(error)}`);
  }
};
