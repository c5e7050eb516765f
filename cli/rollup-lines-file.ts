import { createReadStream } from "node:fs";
import { open, stat, type FileHandle } from "node:fs/promises";
import { createInterface } from "node:readline";
import { parseLine, type RollupLine } from "../src/rollup/rollup-line";
import { fileFault } from "./file-fault";
import { UsageError } from "./usage";

/** The lines of files that a map wrote; what is torn or no line of a map is left out. Throws UsageError. */
export const linesIn = async (paths: readonly string[]): Promise<readonly RollupLine[]> => {
  const lines: RollupLine[] = [];
  for (const path of paths) {
    try {
      const input = createReadStream(path, "utf8");
      for await (const text of createInterface({ input, crlfDelay: Infinity })) {
        const line = parseLine(text);
        if (line) lines.push(line);
      }
    } catch (error) {
      throw new UsageError(`${path}: ${fileFault(error)}`);
    }
  }
  return lines;
};

/** Lines that an earlier run left, by file; none where there is no such file. Throws UsageError. */
export const linesBefore = async (path: string): Promise<ReadonlyMap<string, RollupLine>> => {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  const lines = isThere ? await linesIn([path]) : [];
  return new Map(lines.map((line) => [line.file, line]));
};

/** A file that lines are added to; a line that a killed run left in the middle is ended first, and read by nobody. */
export const appendingTo = async (path: string): Promise<FileHandle> => {
  try {
    const file = await open(path, "a+");
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    if (size > 0 && last.toString() !== "\n") await file.write("\n");
    return file;
  } catch (error) {
    throw new UsageError(`${path} is not written: ${fileFault(error)}`);
  }
};
