import { fileFault } from "./file-fault";
import { OutputLost, outputLost, print } from "./print";
import { usageOf, UsageError } from "./usage";

type Command = (words: readonly string[]) => Promise<number>;

/** A command loads what it needs when it is called: all of them together take longer to load than most take to run. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  create: async () => (await import("./create")).create,
  score: async () => (await import("./score")).score,
  seal: async () => (await import("./seal")).seal,
  supplement: async () => (await import("./seal")).supplement,
  verify: async () => (await import("./verify")).verify,
  repair: async () => (await import("./repair")).repair,
  migrate: async () => (await import("./migrate")).migrate,
  clauses: async () => (await import("./clauses")).clauses,
  records: async () => (await import("./records")).records,
  report: async () => (await import("./report")).report,
  pack: async () => (await import("./pack")).pack,
  compare: async () => (await import("./compare")).compare,
  next: async () => (await import("./next")).next,
  plan: async () => (await import("./plan")).plan,
  "site-list": async () => (await import("./site-list")).siteList,
  blind: async () => (await import("./blind")).blind,
  "merge-second": async () => (await import("./merge-second")).mergeSecondFile,
  import: async () => (await import("./import")).importFile,
  rollup: async () => (await import("./rollup")).rollup,
  "rollup-lines": async () => (await import("./rollup")).rollupLines,
  "rollup-merge": async () => (await import("./rollup")).rollupMerge,
};

/** Runs one command; the answer is the process's exit code. */
export const tanping = async (words: readonly string[]): Promise<number> => {
  const [name = "", ...rest] = words;
  const load = Object.hasOwn(commands, name) ? commands[name] : null;
  try {
    if (name === "--help" || rest.includes("--help")) {
      await print(`${usageOf(name)}\n`);
      return 0;
    }
    if (!load) throw new UsageError(name ? `There is no command "${name}".` : "");
    const command = await load();
    return await command(rest);
  } catch (error) {
    if (error instanceof OutputLost) {
      if (error.fault) process.stderr.write(`standard output: ${fileFault(error.fault)}\n`);
      return outputLost;
    }
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n${usageOf(name)}\n`.trimStart());
    return 2;
  }
};
