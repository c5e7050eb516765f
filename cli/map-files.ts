import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import { rollupWords } from "../src/strings/rollup-words";
import { parseLine, type RollupLine } from "../src/rollup/rollup-line";

/** Files that wait on each thread: enough that none stands idle, few enough that memory does not grow with their number. */
const waiting = 4;

/** Megabytes for young objects: reading a workbook makes many, and most are gone soon after. */
const young = 64;

/** As many threads as the machine has cores. */
export const allCores = (): number => availableParallelism();

/** The lines of files in their order, worked out on so many threads; a file that ends its thread has a line that says so. */
export async function* mapFiles(
  files: readonly string[],
  threads: number,
): AsyncGenerator<RollupLine> {
  const pool = new Piscina({
    filename: join(__dirname, "rollup-thread.cjs"),
    execArgv: [],
    minThreads: Math.min(threads, files.length),
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: young },
  });
  try {
    const begun: Promise<RollupLine>[] = [];
    for (const file of files) {
      begun.push(lineFrom(pool, file));
      if (begun.length >= threads * waiting) yield* begun.splice(0, 1);
    }
    yield* begun;
  } finally {
    await pool.destroy();
  }
}

const lineFrom = async (pool: Piscina, file: string): Promise<RollupLine> => {
  try {
    const line = parseLine((await pool.run(file)) as string);
    if (line) return line;
    throw new Error("A thread answered no line.");
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const detail = {
      "zh-CN": rollupWords("zh-CN").failed(cause),
      "en-US": rollupWords("en-US").failed(cause),
    };
    const unknown = { file, size: 0, modified: 0, sha256: "" };
    return { ...unknown, status: "not-counted", reason: "failed", detail };
  }
};
