import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isSystemError } from "./save-refusal";

const temporary = /^\.tanping-(\d+)-[\da-f-]{36}\.tmp$/;

const told = new Set<string>();

/** Whether a process is at work on this machine; one that is not ours to ask is. */
const isAtWork = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return isSystemError(error) && error.code === "EPERM";
  }
};

/** Names on the error stream, once, temporary files in a folder that a save was not able to remove, or that was ended in the middle. */
export const tellTemporaries = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const id = temporary.exec(name)?.[1];
    const path = join(folder, name);
    if (id === undefined || told.has(path)) continue;
    if (Number(id) !== process.pid && isAtWork(Number(id))) continue;
    told.add(path);
    process.stderr.write(
      `${path}: 一次保存中断后留下的临时文件，可以删除。 A save was interrupted and left this temporary file, which can be deleted.\n`,
    );
  }
};
