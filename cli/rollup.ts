import { allCores } from "./map-files";
import { followFiles, mapInto } from "./map-into";
import { overviewAt } from "./overview-at";
import { printLine } from "./print";
import { linesIn } from "./rollup-lines-file";
import { rollupPaths } from "./rollup-paths";
import { forceOption } from "./target";
import { parseWords, UsageError } from "./usage";

const mapOptions = { jobs: { type: "string" }, "files-from": { type: "string" } } as const;
const mergeOptions = {
  out: { type: "string" },
  lang: { type: "string", default: "zh-CN" },
  "as-of": { type: "string" },
  ...forceOption,
} as const;

/** `tanping rollup PATHS… --out OVERVIEW.xlsx`: maps the files into lines kept beside the overview, then merges them into it. */
export const rollup = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    ...mapOptions,
    ...mergeOptions,
    lines: { type: "string" },
  });
  const files = await filesIn("rollup", positionals, values["files-from"]);
  const overview = overviewAt("rollup", values, files);
  const lines = values.lines ?? overview.target.path.replace(/\.xlsx$/i, ".lines.jsonl");
  const exitCode = await mapInto(lines, files, threadsIn(values.jobs));
  const asked = new Set(files);
  const all = await linesIn([lines]);
  await overview.write(all.filter(({ file }) => asked.has(file)));
  return exitCode;
};

/** `tanping rollup-lines PATHS… [--out LINES.jsonl]`: the map alone, one JSON line a file. */
export const rollupLines = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, { ...mapOptions, out: { type: "string" } });
  const files = await filesIn("rollup-lines", positionals, values["files-from"]);
  const threads = threadsIn(values.jobs);
  if (values.out !== undefined) return mapInto(values.out, files, threads);
  return followFiles(files, threads, { before: 0, take: printLine });
};

/** `tanping rollup-merge LINES… --out OVERVIEW.xlsx`: the merge alone. */
export const rollupMerge = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, mergeOptions);
  if (positionals.length === 0)
    throw new UsageError("rollup-merge takes at least one file of lines.");
  const overview = overviewAt("rollup-merge", values, positionals);
  const all = await linesIn(positionals);
  await overview.write(all);
  return all.every(({ status }) => status === "counted") ? 0 : 1;
};

const filesIn = async (
  command: string,
  paths: readonly string[],
  listed: string | undefined,
): Promise<readonly string[]> => {
  const files = await rollupPaths(paths, listed);
  if (files.length === 0) throw new UsageError(`${command} takes at least one workbook.`);
  return files;
};

const threadsIn = (jobs: string | undefined): number => {
  if (jobs === undefined) return allCores();
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw new UsageError("--jobs takes a number of threads.");
  return Number(jobs);
};
