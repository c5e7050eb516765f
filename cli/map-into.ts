import type { RollupLine } from "../src/rollup/rollup-line";
import { mapFiles } from "./map-files";
import { ownFault } from "./own-fault";
import { Progress } from "./progress";
import { stateOf } from "./rollup-file-line";
import { appendingTo, linesBefore } from "./rollup-lines-file";

/** Adds the lines of files to those that are there; what an earlier run did with the same bytes is not done again. */
export const mapInto = async (
  path: string,
  files: readonly string[],
  threads: number,
): Promise<number> => {
  const known = await linesBefore(path);
  const open: string[] = [];
  let exitCode = 0;
  for (const file of files) {
    const line = known.get(file);
    if (line && (await isAsRead(line))) exitCode = Math.max(exitCode, exitCodeOf(line));
    else open.push(file);
  }
  const output = await appendingTo(path);
  try {
    const take = async (line: RollupLine) => {
      await output.write(`${JSON.stringify(line)}\n`);
    };
    const before = files.length - open.length;
    return Math.max(exitCode, await followFiles(open, threads, { before, take }));
  } finally {
    await output.close();
  }
};

const isAsRead = async ({ file, size, modified }: RollupLine): Promise<boolean> => {
  const now = await stateOf(file).catch(() => null);
  return now !== null && now.size === size && now.modified === modified;
};

interface Following {
  readonly before: number;
  readonly take: (line: RollupLine) => Promise<void>;
}

/** Works out the lines of files and hands each on, with its progress on the error stream; the answer is the exit code. */
export const followFiles = async (
  files: readonly string[],
  threads: number,
  { before, take }: Following,
): Promise<number> => {
  const progress = new Progress(files.length, before);
  let exitCode = 0;
  if (files.length === 0) return exitCode;
  for await (const line of mapFiles(files, threads)) {
    await take(line);
    progress.add(line.status === "counted");
    exitCode = Math.max(exitCode, exitCodeOf(line));
  }
  return exitCode;
};

const exitCodeOf = (line: RollupLine): number => {
  if (line.status === "counted") return 0;
  return line.reason === "failed" ? ownFault : 1;
};
