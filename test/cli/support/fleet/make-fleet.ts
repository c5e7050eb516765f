import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { UncountedReason } from "../../../../src/faults/rollup";
import { badKinds } from "./bad-workbooks";
import { fleetBases } from "./fleet-base";
import { goodWorkbook, type ExpectedFacts } from "./good-workbook";
import { zipParts } from "./zip-parts";

/** What a roll-up of the fleet must come to. */
export interface Fleet {
  readonly folder: string;
  readonly good: ReadonlyMap<string, ExpectedFacts>;
  readonly bad: ReadonlyMap<string, UncountedReason>;
}

/** One in so many workbooks is sealed. */
const sealedEach = 20;

/** Files of good workbooks come first by their names, so that what is there twice is the later one. */
const nameOf = (kind: "a" | "b", index: number) => `${kind}-${String(index).padStart(6, "0")}.xlsx`;

/** Writes so many workbooks, some of them bad in every way in turn, a thousand a folder; what they come to is worked out before. */
export const makeFleet = async (
  folder: string,
  { count, bad }: { readonly count: number; readonly bad: number },
): Promise<Fleet> => {
  const bases = await fleetBases();
  const fleet = {
    folder,
    good: new Map<string, ExpectedFacts>(),
    bad: new Map<string, UncountedReason>(),
  };
  const write = async (kind: "a" | "b", index: number, bytes: Buffer): Promise<string> => {
    const within = join(folder, `${kind}${Math.floor(index / 1000)}`);
    await mkdir(within, { recursive: true });
    const path = join(within, nameOf(kind, index));
    await writeFile(path, bytes);
    return path;
  };
  const kinds = Object.values(badKinds);
  for (let index = 0; index < count - bad; index += 1) {
    const kind = index % sealedEach === 1 ? "sealed" : "open";
    const { parts, expected } = await goodWorkbook(bases, index, kind);
    fleet.good.set(await write("a", index, zipParts(parts)), expected);
  }
  for (let index = 0; index < bad; index += 1) {
    const { reason, of, bytes } = kinds[index % kinds.length]!;
    // What is there twice is twice something that counts.
    const number = reason === "twice" ? twiceOf({ index, of, good: count - bad }) : count + index;
    const good = await goodWorkbook(bases, number, of);
    fleet.bad.set(await write("b", index, await bytes(good)), reason);
  }
  return fleet;
};

/** The number of a good workbook of the kind. */
const twiceOf = ({
  index,
  of,
  good,
}: {
  readonly index: number;
  readonly of: "open" | "sealed";
  readonly good: number;
}): number => (of === "sealed" ? 1 : (index % Math.ceil(good / sealedEach)) * sealedEach);
