import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { officeFaults } from "../test/host/support/office-faults";
import { excelMadePage, type SavedExample } from "./excel-made/excel-made-page";
import { missingInCopy } from "./excel-made/missing-in-copy";
import { saveWithOurs } from "./excel-made/save-with-ours";

const page = "docs/excel-made.md";

/** A file beside its copy, or why there is none. */
interface Tried {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly copy: Uint8Array | null;
  readonly refused: string | null;
}

const tryFile = async (name: string, bytes: Uint8Array): Promise<Tried> => {
  try {
    return { name, bytes, copy: await saveWithOurs(bytes), refused: null };
  } catch (error) {
    if (error instanceof UnreadableFile) return { name, bytes, copy: null, refused: error.message };
    throw error;
  }
};

/** What became of the files; Microsoft's validator is asked about the first of them. */
const examplesOf = (files: readonly Tried[], validated: number): readonly SavedExample[] => {
  const asked = files.slice(0, validated);
  const counts = officeFaults(
    asked.flatMap(({ bytes, copy }) => [bytes, copy ?? bytes]),
    "xlsx",
  ).map(({ length }) => length);
  return files.map(({ name, bytes, copy, refused }, at) => ({
    name,
    refused,
    lost: copy === null ? [] : missingInCopy(bytes, copy),
    faults: at < validated ? [counts[at * 2] ?? 0, counts[at * 2 + 1] ?? 0] : null,
  }));
};

/** Opens, changes and saves the workbooks of a folder, and writes down what became of each kind. */
const main = async (): Promise<void> => {
  const [, , folder, validated = "30"] = process.argv;
  if (folder === undefined) throw new Error("Which folder are the files in?");
  const files: Tried[] = [];
  for (const name of readdirSync(folder).sort())
    if (/\.xls[xm]$/.test(name)) files.push(await tryFile(name, readFileSync(join(folder, name))));
  const options = { ...(await resolveConfig(page)), filepath: page };
  writeFileSync(page, await format(excelMadePage(examplesOf(files, Number(validated))), options));
};

void main();
