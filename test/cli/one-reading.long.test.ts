import { allKinds } from "../host/support/mutations/all-kinds";
import { answering, inWords, type OurAnswer } from "../host/support/mutations/answers";
import { Chance } from "../host/support/mutations/chance";
import { genuineBytes, genuineParts } from "../host/support/mutations/genuine";
import { twoReadings } from "../host/support/mutations/one-reading";
import { readByLibreOffice, readByOpenpyxl } from "../host/support/mutations/readings";
import { randomSeed } from "../host/support/random-seed";

const wanted = 1000;

interface Planted {
  readonly says: string;
  readonly seed: number;
  readonly bytes: Uint8Array;
  readonly ours: OurAnswer;
}

const plantAll = async (): Promise<readonly Planted[]> => {
  const parts = genuineParts();
  const answer = answering();
  const planted: Planted[] = [];
  for (let at = 0; at < wanted; at += 1) {
    const kind = allKinds[at % allKinds.length];
    if (!kind) throw new Error("There are no kinds.");
    const seed = randomSeed + at;
    const bytes = kind.plant(parts, new Chance(seed));
    planted.push({ says: kind.says, seed, bytes, ours: await answer(bytes) });
  }
  return planted;
};

it("a thousand planted files are read as LibreOffice and openpyxl read them, or refused", async () => {
  const planted = await plantAll();
  const read = planted.filter(({ ours }) => ours.kind === "read");
  const files = [genuineBytes(), ...read.map(({ bytes }) => bytes)];
  const [genuineLibre = null, ...libreOffice] = await readByLibreOffice(files);
  const [genuineOpenpyxl = null, ...openpyxl] = readByOpenpyxl(files);
  if (!genuineLibre || !genuineOpenpyxl) throw new Error("The genuine file was not opened.");
  const faults = planted.flatMap(({ says, seed, ours }) => {
    const at = read.findIndex((its) => its.seed === seed);
    const others = {
      libreOffice: inWords(genuineLibre, libreOffice[at] ?? null),
      openpyxl: inWords(genuineOpenpyxl, openpyxl[at] ?? null),
    };
    const fault = twoReadings(says, ours, others);
    return fault === null ? [] : [`${says}, seed ${seed}: ${fault}`];
  });
  expect({ TANPING_SEED: randomSeed, faults }).toEqual({ TANPING_SEED: randomSeed, faults: [] });
  expect(new Set(planted.map(({ says }) => says)).size).toBe(allKinds.length);
}, 3_600_000);
