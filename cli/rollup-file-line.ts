import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { fileWordsEnUs } from "@tanping/workbench/page/strings/files/en-us";
import { fileWordsZhCn } from "@tanping/workbench/page/strings/files/zh-cn";
import { UnreadableFile, type UnreadableReason } from "@tanping/workbench/xlsx/unreadable-file";
import type { UncountedReason } from "../src/faults/rollup";
import type { LineFile, RollupFacts, RollupLine, Uncounted } from "../src/rollup/rollup-line";
import { languages, type Language } from "../src/strings/language";
import { rollupWords } from "../src/strings/rollup-words";
import { rollUpFile } from "../src/workflows/roll-up-file";
import { bytesOf } from "./book-bytes";
import { fileFault } from "./file-fault";
import { openSavedBytes } from "./bytes/open-saved-bytes";

/** What the map of a roll-up says of one file: it throws for none. */
export const rollupFileLine = async (file: string): Promise<RollupLine> => {
  let known: LineFile = { file, size: 0, modified: 0, sha256: "" };
  try {
    known = { ...known, ...(await stateOf(file)) };
    const bytes = await bytesOf(file);
    known = { ...known, sha256: createHash("sha256").update(bytes).digest("hex") };
    const { saved, source } = openSavedBytes(bytes);
    return lineOf(known, await rollUpFile(saved, source));
  } catch (error) {
    return lineOf(known, uncountedBy(error));
  }
};

/** What a resumed run knows a file by; throws UnreadableFile. */
export const stateOf = async (file: string): Promise<Pick<LineFile, "size" | "modified">> => {
  try {
    const { size, mtimeMs } = await stat(file);
    return { size, modified: Math.floor(mtimeMs) };
  } catch (error) {
    throw new UnreadableFile("unavailable", fileFault(error));
  }
};

const lineOf = (file: LineFile, found: RollupFacts | Uncounted): RollupLine =>
  "reason" in found
    ? { ...file, status: "not-counted", ...found }
    : { ...file, status: "counted", ...found };

const uncountedBy = (error: unknown): Uncounted => {
  const code = faultOf(error);
  if (code !== null)
    return said(reasons[code] ?? "damaged", (language) => asSentence(unreadable[language][code]));
  const cause = error instanceof Error ? error.message : String(error);
  console.error(error);
  return said("failed", (language) => rollupWords(language).failed(cause));
};

const faultOf = (error: unknown): UnreadableReason | null => {
  if (error instanceof UnreadableFile) return error.reason;
  return error instanceof UnreadablePackage ? error.code : null;
};

/** What is whole and cannot be ours, and what cannot be read by anybody without a password or another program; all else is damaged. */
const reasons: Partial<Record<UnreadableReason, UncountedReason>> = {
  "not-xlsx": "not-ours",
  "old-xls": "not-ours",
  "binary-workbook": "not-ours",
  "no-workbook": "not-ours",
  "unlisted-workbook": "not-ours",
  "another-document": "not-ours",
  "no-worksheet": "not-ours",
  unavailable: "unreadable",
  encrypted: "unreadable",
  "too-large": "unreadable",
  "must-understand": "unreadable",
};

const unreadable: Readonly<Record<Language, Readonly<Record<UnreadableReason, string>>>> = {
  "zh-CN": fileWordsZhCn.unreadable,
  "en-US": fileWordsEnUs.unreadable,
};

/** These words also stand within sentences. */
const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const said = (reason: UncountedReason, say: (language: Language) => string): Uncounted => ({
  reason,
  detail: Object.fromEntries(
    languages.map((language) => [language, say(language)]),
  ) as Uncounted["detail"],
});
