import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";
import { expect } from "expect";
import fc from "fast-check";
import * as circus from "jest-circus";

type Evaluate = (
  module: { exports: unknown },
  exports: unknown,
  require: (name: string) => unknown,
  folder: string,
) => void;

/** How one test ended. */
export interface Ended {
  readonly name: string;
  readonly milliseconds: number;
  /** Undefined where it passed. */
  readonly failure: string | undefined;
}

/** What a run is asked for. */
interface Asked {
  /** Names of the tests to run; all where there are none. */
  readonly only: ReadonlySet<string> | undefined;
  /** Whether the tests after one that failed are left out. */
  readonly stopsAtFailure: boolean;
  readonly onStart: (name: string) => void;
}

/** What property tests draw is the same in every run, so that a mutant's fate is; and fewer, so that it is known soon. */
fc.configureGlobal({ seed: 20_231_123, numRuns: 25 });
Object.assign(globalThis, { ...circus, expect });

/**
 * A room's tests in this process. Jest builds a world for every file, which takes longer than the tests of a pure room;
 * here each source is compiled once, and evaluated afresh for every test file of every run.
 */
export class RoomTests {
  private readonly compiled = new Map<string, Evaluate>();

  constructor(private readonly files: readonly string[]) {}

  /** Runs the tests; they are read anew each time, with whatever mutant is active then. */
  async run({ only, stopsAtFailure, onStart }: Asked): Promise<readonly Ended[]> {
    const ended: Ended[] = [];
    let hasFailed = false;
    circus.resetState();
    const listen: Parameters<typeof circus.addEventHandler>[0] = (event) => {
      if (event.name === "test_start") {
        const name = nameOf(event.test);
        if ((only && !only.has(name)) || (hasFailed && stopsAtFailure)) event.test.mode = "skip";
        else onStart(name);
      }
      if (event.name !== "test_done" || event.test.mode === "skip") return;
      const [failure] = event.test.errors;
      hasFailed ||= failure !== undefined;
      ended.push({
        name: nameOf(event.test),
        milliseconds: event.test.duration ?? 0,
        failure: failure === undefined ? undefined : messageOf(failure),
      });
    };
    circus.addEventHandler(listen);
    try {
      for (const file of this.files)
        circus.describe(file, () => void this.evaluate(resolve(file), new Map()));
      await circus.run();
    } finally {
      circus.removeEventHandler(listen);
    }
    return ended;
  }

  private evaluate(path: string, modules: Map<string, { exports: unknown }>): unknown {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const require = createRequire(path);
    const load = (name: string): unknown =>
      name.startsWith(".")
        ? this.evaluate(`${resolve(dirname(path), name)}.ts`, modules)
        : require(name);
    this.compile(path)(module, module.exports, load, dirname(path));
    return module.exports;
  }

  private compile(path: string): Evaluate {
    const known = this.compiled.get(path);
    if (known) return known;
    const { code } = transformSync(readFileSync(path, "utf8"), {
      filename: path,
      module: { type: "commonjs" },
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
    });
    const names = ["module", "exports", "require", "__dirname"];
    const evaluate = compileFunction(code, names, { filename: path }) as Evaluate;
    this.compiled.set(path, evaluate);
    return evaluate;
  }
}

interface Named {
  readonly name: string;
  readonly parent?: Named | undefined;
}

/** A test's name with those of the blocks it stands in, the first of which is its file. */
const nameOf = ({ name, parent }: Named): string => (parent ? `${nameOf(parent)} ${name}` : name);

const messageOf = (failure: unknown): string => {
  const [error] = [failure].flat() as unknown[];
  return error instanceof Error ? error.message : String(error);
};
