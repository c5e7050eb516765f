import { statSync } from "node:fs";
import { realPath } from "./real-path";
import { SaveRefusal } from "./save-refusal";
import { UsageError } from "./usage";

/** Where a command writes a workbook, and whether it may replace another file there. */
export interface Target {
  readonly path: string;
  readonly replaces: boolean;
}

/** The option that lets a command replace another file. */
export const forceOption = { force: { type: "boolean", default: false } } as const;

/** Refuses to call a workbook what Excel would not open it as: only .xlsx files are written. */
const requireXlsx = (path: string): void => {
  if (!/\.xlsx$/i.test(path))
    throw new UsageError(`${path} is not written: a workbook's name ends in .xlsx.`);
};

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

interface Sparing {
  readonly sources: readonly string[];
  readonly force: boolean;
}

/** Where a workbook may be written: never over one of the sources, over another file only by force. Throws a UsageError. */
export const targetAt = (path: string, sparing: Sparing): Target => {
  requireXlsx(path);
  return fileAt(path, sparing);
};

/** Where a file of any kind may be written, likewise. */
export const fileAt = (path: string, { sources, force }: Sparing): Target => {
  if (sources.some((its) => realPath(its) === realPath(path)))
    throw new UsageError(`${path} would be overwritten; choose another --out.`);
  if (!force && isFile(path))
    throw new UsageError(`${path} is not written: ${new SaveRefusal("other-file").message}`);
  return { path, replaces: force };
};

/** The one source and the one --out of a command that writes a changed copy. */
export const sourceAndTarget = (
  command: string,
  files: readonly string[],
  { out, force }: { readonly out?: string | undefined; readonly force: boolean },
): { readonly file: string; readonly target: Target } => {
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new UsageError(`${command} takes one workbook.`);
  if (out === undefined) throw new UsageError(`${command} needs --out.`);
  return { file, target: targetAt(out, { sources: [file], force }) };
};
