import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { newAssessment } from "../../cli/create";
import { score } from "../../cli/score";
import { seal } from "../../cli/seal";
import { verify } from "../../cli/verify";
import { enterSample } from "../../scripts/enter-sample";
import { cementWorks, glassWorks } from "../../scripts/samples/samples";
import { powerPlant } from "../../src/samples/power-plant";
import type { Sample } from "../../src/samples/sample";
import type { Language } from "../../src/strings/language";
import type { Outcome } from "../../src/workflows/outcome";
import { type Copy, scoreCopy, sealCopy } from "../../web/write-copy";
import { throughLibreOffice } from "../host/libreoffice";
import { allThroughOpenpyxl } from "../host/openpyxl";
import { likeWps } from "../host/support/like-wps";
import { runCommand } from "./run-command";

/** One time for both, which a result and a seal record. */
const now = new Date("2026-11-23T04:00:00Z");
beforeAll(() => {
  const others = [
    "setTimeout",
    "setInterval",
    "setImmediate",
    "nextTick",
    "queueMicrotask",
  ] as const;
  const more = [
    "clearTimeout",
    "clearInterval",
    "clearImmediate",
    "hrtime",
    "performance",
  ] as const;
  jest.useFakeTimers({ now, doNotFake: [...others, ...more] });
});
afterAll(() => jest.useRealTimers());

const folder = mkdtempSync(join(tmpdir(), "page-copies-"));
const out = join(folder, "out");
mkdirSync(out);

const copyIn = (outcome: Outcome<Copy>): Copy => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

/** What the page and the command line make of a file. */
const scoredBothWays = async (name: string, bytes: Uint8Array) => {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const [exitCode] = await runCommand(score, file, "--out", out);
  const page = copyIn(await scoreCopy(bytes, now));
  return { exitCode, page, commandLine: join(out, `${name}.xlsx`) };
};

const sampleOf = async ({ sample, language }: { sample: Sample; language: Language }) => {
  const book = await newAssessment(language);
  await enterSample(book, language, sample);
  return writeXlsx(book);
};

const plant = { sample: powerPlant, language: "zh-CN" } as const;
const throughOpenpyxl = async (bytes: Uint8Array) => {
  const [saved] = await allThroughOpenpyxl([bytes]);
  if (!saved) throw new Error("openpyxl saved nothing.");
  return saved;
};

const finished: readonly [string, () => Promise<Uint8Array>][] = [
  ["as our own program saves it", () => sampleOf(plant)],
  ["in English, with monthly data", () => sampleOf({ sample: cementWorks, language: "en-US" })],
  ["as LibreOffice saves it", async () => throughLibreOffice(await sampleOf(plant))],
  ["as openpyxl saves it", async () => throughOpenpyxl(await sampleOf(plant))],
  ["as a program like WPS saves it", async () => likeWps(await sampleOf(plant))],
];

it("writes the very bytes of `score --out` where there is no result", async () => {
  const bytes = await sampleOf({ sample: glassWorks, language: "zh-CN" });
  const { exitCode, page, commandLine } = await scoredBothWays("unfinished", bytes);
  expect(exitCode).toBe(1);
  expect(readFileSync(commandLine).equals(page.bytes)).toBe(true);
});

const marks = "writes the very bytes of `score --out` and `seal --slip`: a file %s";
it.each(finished)(marks, async (name, make) => {
  const { exitCode, page, commandLine } = await scoredBothWays(name, await make());
  expect(exitCode).toBe(0);
  expect(readFileSync(commandLine).equals(page.bytes)).toBe(true);
  const verified = page.answer.kind === "checked" ? page.answer.verified : null;
  expect(verified?.changes).toEqual([]);
  const sealed = join(out, `${name}.sealed.xlsx`);
  const words = [commandLine, "--by", "张三", "--anyway", "--slip", "--out", sealed];
  expect((await runCommand(seal, ...words))[0]).toBe(0);
  const request = { by: "张三", now, key: null, despite: "open-points" } as const;
  const { bytes, slip } = copyIn(await sealCopy(page.bytes, request));
  expect(readFileSync(sealed).equals(bytes)).toBe(true);
  expect(readFileSync(join(out, `${name}.sealed.slip.json`), "utf8")).toBe(slip?.json);
  const ours = join(folder, `${name}.page.xlsx`);
  writeFileSync(ours, bytes);
  const [code, [line]] = await runCommand(verify, ours);
  expect([code, line?.status, line?.changes]).toEqual([0, "intact", []]);
});
