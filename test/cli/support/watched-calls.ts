import * as fs from "node:fs/promises";
import type { SavingCalls } from "../../../cli/write-whole";

/** What a save calls a file by: the temporary file, the folder, or the file itself. */
const nameOf = (path: unknown): string => {
  const text = String(path);
  if (text.endsWith(".tmp")) return "temporary";
  return text.endsWith(".xlsx") ? "file" : "folder";
};

/** The calls of a save, each told before it is made: its name with what it is made on, as `open temporary`. */
export const watchedCalls = (before: (call: string) => void): SavingCalls => {
  const told = <Words extends unknown[], Answer>(
    name: string,
    call: (...words: Words) => Promise<Answer>,
  ) => {
    return async (...words: Words): Promise<Answer> => {
      before(`${name} ${nameOf(words[0])}`);
      return call(...words);
    };
  };
  const open: typeof fs.open = async (...words) => {
    before(`open ${nameOf(words[0])}`);
    const file = await fs.open(...words);
    for (const name of ["writeFile", "stat", "chmod", "sync", "close"] as const) {
      const call = file[name].bind(file) as (...its: unknown[]) => Promise<unknown>;
      const watched = async (...its: unknown[]): Promise<unknown> => {
        // What cannot be closed is closed all the same, as the system does.
        const made = name === "close" ? await call(...its) : undefined;
        before(`${name} ${nameOf(words[0])}`);
        return name === "close" ? made : call(...its);
      };
      Object.assign(file, { [name]: watched });
    }
    return file;
  };
  return {
    open,
    realpath: told("realpath", fs.realpath) as typeof fs.realpath,
    readlink: told("readlink", fs.readlink) as typeof fs.readlink,
    stat: told("stat", fs.stat) as typeof fs.stat,
    link: told("link", fs.link),
    rename: told("rename", fs.rename),
    rm: told("rm", fs.rm),
  };
};
