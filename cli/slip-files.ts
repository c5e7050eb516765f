import type { SlipFiles } from "../src/workflows/seal-slip";
import { saveBytes } from "./book-file";
import { fileAt, type Target } from "./target";
import { UsageError } from "./usage";

/** Where the two files of a slip stand beside a workbook. */
export interface SlipTargets {
  readonly json: Target;
  readonly text: Target;
}

/** Where the slip of a workbook is written: beside it, under its name; over other files only by force. Throws a UsageError. */
export const slipTargets = ({ path, replaces }: Target): SlipTargets => {
  const beside = path.replace(/\.xlsx$/i, "");
  const at = (ending: string) =>
    fileAt(`${beside}.slip.${ending}`, { sources: [], force: replaces });
  return { json: at("json"), text: at("txt") };
};

/** Writes both files of a slip; answers their paths. */
export const saveSlip = async (
  { json, text }: SlipFiles,
  targets: SlipTargets,
): Promise<readonly string[]> => {
  const files = [[targets.json, json] as const, [targets.text, text] as const];
  for (const [target, content] of files) {
    const unsaved = await saveBytes(target, new TextEncoder().encode(content));
    if (unsaved !== null) throw new UsageError(`${target.path} is not written: ${unsaved}`);
  }
  return files.map(([{ path }]) => path);
};
