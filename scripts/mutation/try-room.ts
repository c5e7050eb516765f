import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { LogLevel, MutantResult, PartialStrykerOptions } from "@stryker-mutator/api/core";
import { equivalents, type Equivalent } from "./equivalent";
import type { Room } from "./rooms";

/** A mutant as a line of its source and what became of the line. */
type Changed = Pick<Equivalent, "file" | "source" | "mutant">;

/** How a room's tests fared. */
export interface Tried {
  readonly name: string;
  readonly killed: number;
  readonly survivors: readonly Changed[];
  readonly equivalent: number;
  /** Texts of tables, which are not tried. */
  readonly leftOut: number;
  /** Listed as equivalent, though a test tells it from the source or the source is no longer so. */
  readonly misplaced: readonly Equivalent[];
}

const plugins = ["room-runner", "ignore-tables"].map((name) =>
  resolve(`scripts/mutation/${name}.ts`),
);

/** Tries every mutant of a room against its own tests. */
export const tryRoom = async ({ name, sources, tests }: Room): Promise<Tried> => {
  const { Stryker } = await import("@stryker-mutator/core");
  // A source may change while its mutants are tried.
  const texts = new Map(sources.map((path) => [path, readFileSync(path, "utf8").split("\n")]));
  const options: PartialStrykerOptions = {
    mutate: [...sources],
    testFiles: [...tests],
    plugins,
    testRunner: "room",
    testRunnerNodeArgs: ["--import", "tsx"],
    ignorers: ["tables"],
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: 10_000,
    ignorePatterns: ["**", "!src/**/*", "!test/**/*"],
    tempDirName: ".cache/stryker",
    allowEmpty: false,
    reporters: [],
    warnings: false,
    logLevel: "error" as LogLevel,
  };
  const mutants = await new Stryker(options).runMutationTest();
  const inState = (...states: readonly string[]) =>
    mutants.filter(({ status }) => states.includes(status));
  const alive = inState("Survived", "NoCoverage").map((its) => changeOf(its, texts));
  const listed = equivalents.filter(({ file }) => sources.includes(file));
  const isListed = (its: Changed) => listed.some((one) => isSame(one, its));
  return {
    name,
    killed: inState("Killed", "Timeout").length,
    survivors: alive.filter((its) => !isListed(its)),
    equivalent: alive.filter(isListed).length,
    leftOut: inState("Ignored").length,
    misplaced: listed.filter((one) => !alive.some((its) => isSame(one, its))),
  };
};

const isSame = (one: Changed, other: Changed): boolean =>
  one.file === other.file && one.source === other.source && one.mutant === other.mutant;

const changeOf = (
  { fileName, location, replacement }: MutantResult,
  texts: ReadonlyMap<string, readonly string[]>,
): Changed => {
  const file = relative(".", fileName);
  const { start, end } = location;
  const lines = texts.get(file)?.slice(start.line - 1, end.line) ?? [];
  const before = lines[0]?.slice(0, start.column - 1) ?? "";
  const after = lines.at(-1)?.slice(end.column - 1) ?? "";
  const inOne = (text: string) => text.replaceAll(/\s+/g, " ").trim();
  return { file, source: inOne(lines.join(" ")), mutant: inOne(`${before}${replacement}${after}`) };
};
