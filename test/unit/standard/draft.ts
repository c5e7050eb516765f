import { readFileSync } from "node:fs";
import { join } from "node:path";

export const draft = readFileSync(join(__dirname, "../../data/standard-draft.txt"), "utf8");

/** The text without any white space: the draft breaks lines and pages inside words. */
export function compact(text: string): string {
  return text.replace(/\s/g, "");
}

/** What stands between two lines of the draft, each of which it has exactly once. */
export function between(firstLine: string, lastLine: string): string {
  return draft.slice(onlyLine(firstLine) + firstLine.length + 2, onlyLine(lastLine) + 1);
}

function onlyLine(line: string): number {
  const position = draft.indexOf(`\n${line}\n`);
  if (position < 0 || draft.includes(`\n${line}\n`, position + 1)) {
    throw new Error(`the draft does not have this line exactly once: ${line}`);
  }
  return position;
}
