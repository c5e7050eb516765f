import { statSync } from "node:fs";
import { extname } from "node:path";
import { workbookEnding } from "../src/workflows/workbook-ending";
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

/** Refuses to call a workbook what Excel would not open it as. */
const requireEnding = (path: string, ending: string): void => {
  if (extname(path).toLowerCase() !== ending)
    throw new UsageError(`${path} is not written: the workbook's name ends in ${ending}.`);
};

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

interface SparingSources {
  readonly sources: readonly string[];
  readonly force: boolean;
}

/** The workbook that this is a copy of; what is made new is none. */
interface Sparing extends SparingSources {
  readonly copied?: string;
}

/** Where a workbook may be written: never over one of the sources, over another file only by force. Throws a UsageError. */
export const targetAt = (path: string, sparing: Sparing): Target => {
  requireEnding(path, workbookEnding(sparing.copied ?? ""));
  return fileAt(path, sparing);
};

/** Where a file of any kind may be written, likewise. */
export const fileAt = (path: string, { sources, force }: SparingSources): Target => {
  if (sources.some((its) => realPath(its) === realPath(path)))
    throw new UsageError(`${path} would be overwritten; choose another --out.`);
  if (!force && isFile(path))
    throw new UsageError(`${path} is not written: ${new SaveRefusal("other-file").message}`);
  return { path, replaces: force };
};

/** The one source and the one --out of a command that writes a copy: the same workbook changed, or one that is made new. */
export const sourceAndTarget = (
  command: string,
  files: readonly string[],
  { out, force }: { readonly out?: string | undefined; readonly force: boolean },
  copy: "changed" | "new" = "changed",
): { readonly file: string; readonly target: Target } => {
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new UsageError(`${command} takes one workbook.`);
  if (out === undefined) throw new UsageError(`${command} needs --out.`);
  return {
    file,
    target: targetAt(out, { sources: [file], force, ...(copy === "changed" && { copied: file }) }),
  };
};
