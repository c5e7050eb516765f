import { blind } from "./blind";
import { clauses } from "./clauses";
import { compare } from "./compare";
import { create } from "./create";
import { fileFault } from "./file-fault";
import { importFile } from "./import";
import { mergeSecondFile } from "./merge-second";
import { migrate } from "./migrate";
import { plan } from "./plan";
import { OutputLost, outputLost, print } from "./print";
import { records } from "./records";
import { repair } from "./repair";
import { pack } from "./pack";
import { report } from "./report";
import { rollup, rollupLines, rollupMerge } from "./rollup";
import { score } from "./score";
import { seal, supplement } from "./seal";
import { siteList } from "./site-list";
import { usage, UsageError } from "./usage";
import { verify } from "./verify";

const commands = {
  create,
  score,
  seal,
  supplement,
  verify,
  repair,
  migrate,
  clauses,
  records,
  report,
  pack,
  compare,
  plan,
  "site-list": siteList,
  blind,
  "merge-second": mergeSecondFile,
  import: importFile,
  rollup,
  "rollup-lines": rollupLines,
  "rollup-merge": rollupMerge,
} as const;

/** Runs one command; the answer is the process's exit code. */
export const tanping = async (words: readonly string[]): Promise<number> => {
  const [name = "", ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : null;
  try {
    if (name === "--help") {
      await print(`${usage}\n`);
      return 0;
    }
    if (!command) throw new UsageError(name ? `There is no command "${name}".` : "");
    return await command(rest);
  } catch (error) {
    if (error instanceof OutputLost) {
      if (error.fault) process.stderr.write(`standard output: ${fileFault(error.fault)}\n`);
      return outputLost;
    }
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`.trimStart());
    return 2;
  }
};
