import type { RollupLine } from "../../../src/rollup/rollup-line";
import { factsOf } from "./facts-of";
import type { Fleet } from "./fleet/make-fleet";

/** Holds lines to a fleet: a line for each file, all good ones right, all bad ones with their reason; "twice" is counted until lines are merged. */
export const expectFleet = (
  lines: readonly RollupLine[],
  { good, bad }: Pick<Fleet, "good" | "bad">,
): void => {
  const byFile = new Map(lines.map((line) => [line.file, factsOf(line)]));
  expect(lines).toHaveLength(good.size + bad.size);
  expect(Object.fromEntries([...good.keys()].map((file) => [file, byFile.get(file)]))).toEqual(
    Object.fromEntries(good),
  );
  const singly = [...bad].filter(([, reason]) => reason !== "twice");
  expect(Object.fromEntries(singly.map(([file]) => [file, byFile.get(file)]))).toEqual(
    Object.fromEntries(singly),
  );
};
