import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { scoreWorkbook } from "../src/workflows/score-workbook";
import { newAssessment } from "../cli/create";
import { withExcel } from "../cli/with-excel";
import { enterSample } from "./enter-sample";
import { powerPlant } from "./samples/samples";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { pdftoppmPath, sofficePath } from "./provide";

const folder = "docs/images/pages";
const languages = ["zh-CN", "en-US"] as const;
/** Small enough to keep among the documentation, large enough to read. */
const largest = 150_000;
const dotsPerInch = 84;

/** The sample organisation's scored workbook. */
const scoredSample = async (language: (typeof languages)[number]): Promise<Uint8Array> => {
  const book = await newAssessment(language);
  await enterSample(book, language, powerPlant);
  const outcome = await withExcel(book, () => scoreWorkbook(new Date("2026-11-23T04:00:00Z")));
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  return writeXlsx(book);
};

/** Prints every page of the sample's workbook in both languages, as LibreOffice does. */
const printPages = async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), "pages-"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, "profile"))}`;
  for (const language of languages) {
    const file = join(scratch, `${language}.xlsx`);
    writeFileSync(file, await scoredSample(language));
    const toPdf = [profile, "--headless", "--convert-to", "pdf", "--outdir", scratch, file];
    execFileSync(sofficePath(), toPdf, { stdio: "ignore" });
    const toPng = ["-png", "-r", String(dotsPerInch), join(scratch, `${language}.pdf`)];
    execFileSync(pdftoppmPath(), [...toPng, join(folder, language)]);
  }
  rmSync(scratch, { recursive: true });
  for (const name of readdirSync(folder)) keep(name);
};

/** Names the page "zh-CN.01.png", and refuses one too large to keep. */
const keep = (name: string): void => {
  const [, language = "", page = ""] = /^(.+)-(\d+)\.png$/.exec(name) ?? [];
  const path = join(folder, `${language}.${page.padStart(2, "0")}.png`);
  renameSync(join(folder, name), path);
  const { size } = statSync(path);
  if (size > largest) throw new Error(`${path} has ${size} bytes.`);
};

void printPages();
