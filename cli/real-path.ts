import { statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** What a path leads to, in a text that is the same for every way to one file: symbolic and hard links, or another spelling. */
export const realPath = (path: string): string => {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    const folder = dirname(resolve(path));
    return folder === resolve(path) ? folder : join(realPath(folder), basename(path));
  }
};
