import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { newAssessment } from "../../../cli/create";
import { repair } from "../../../cli/repair";
import { score } from "../../../cli/score";
import { seal } from "../../../cli/seal";
import { verify } from "../../../cli/verify";
import { enterSample } from "../../../scripts/enter-sample";
import type { Sample } from "../../../src/samples/sample";
import type { Language } from "../../../src/strings/language";
import { answerOf } from "../../../src/workflows/outcome";
import { repairCopy, scoreCopy, sealCopy } from "../../../web/write-copy";
import { runCommand } from "../run-command";

/** One time for the page and the command line, which a result and a seal record. */
export const now = new Date("2026-11-23T04:00:00Z");

/** Everything but the date goes on as ever. */
const going = [
  ...(["setTimeout", "setInterval", "setImmediate", "nextTick", "queueMicrotask"] as const),
  ...(["clearTimeout", "clearInterval", "clearImmediate", "hrtime", "performance"] as const),
];

/** Lets a test file's work happen at one time. */
export const atOneTime = (): void => {
  beforeAll(() => void jest.useFakeTimers({ now, doNotFake: going }));
  afterAll(() => void jest.useRealTimers());
};

/** The file of a sample organisation, not scored yet. */
export const sampleOf = async (sample: Sample, language: Language): Promise<Uint8Array> => {
  const book = await newAssessment(language);
  await enterSample(book, language, sample);
  return writeXlsx(book);
};

const folder = mkdtempSync(join(tmpdir(), "page-copies-"));
const out = join(folder, "out");
mkdirSync(out);

/** Scores a file as the page and as `score --out`, which must write the same bytes. */
export const scoredBothWays = async (name: string, bytes: Uint8Array) => {
  const [file, written] = [join(folder, `${name}.xlsx`), join(out, `${name}.xlsx`)];
  writeFileSync(file, bytes);
  const [exitCode] = await runCommand(score, file, "--out", out);
  const copy = answerOf(await scoreCopy(bytes, now));
  expect(readFileSync(written).equals(copy.bytes)).toBe(true);
  return { exitCode, copy, written };
};

/** Scores and seals a file as the page and as `score --out` and `seal --slip`, which must write the same bytes, and find them intact. */
export const expectSameCopies = async (name: string, bytes: Uint8Array): Promise<void> => {
  const { exitCode, copy, written } = await scoredBothWays(name, bytes);
  expect(exitCode).toBe(0);
  const sealed = join(out, `${name}.sealed.xlsx`);
  const words = [written, "--by", "张三", "--anyway", "--slip", "--out", sealed];
  expect((await runCommand(seal, ...words))[0]).toBe(0);
  const request = { by: "张三", now, key: null, despite: "open-points" } as const;
  const ours = answerOf(await sealCopy(copy.bytes, request));
  expect(readFileSync(sealed).equals(ours.bytes)).toBe(true);
  expect(readFileSync(join(out, `${name}.sealed.slip.json`), "utf8")).toBe(ours.slip?.json);
  const own = join(folder, `${name}.page.xlsx`);
  writeFileSync(own, ours.bytes);
  const [code, [line]] = await runCommand(verify, own);
  expect([code, line?.status, line?.changes]).toEqual([0, "intact", []]);
};

/** Repairs a file as the page and as `repair`, which must write the same bytes. */
export const repairedBothWays = async (name: string, bytes: Uint8Array) => {
  const [file, written] = [join(folder, `${name}.xlsx`), join(out, `${name}.repaired.xlsx`)];
  writeFileSync(file, bytes);
  const [exitCode, [line]] = await runCommand(repair, file, "--out", written);
  const copy = answerOf(await repairCopy(bytes));
  expect(readFileSync(written).equals(copy.bytes)).toBe(true);
  return { exitCode, line, copy };
};
