import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { officeFaults } from "../test/host/support/office-faults";
import { excelMadePage, featureOf, type SavedExample } from "./excel-made/excel-made-page";
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

/** What became of the files; Microsoft's validator is asked about the first of each feature. */
const examplesOf = (files: readonly Tried[]): readonly SavedExample[] => {
  const asked = new Map(files.toReversed().map((file) => [featureOf(file), file]));
  const firsts = [...asked.values()];
  const counts = officeFaults(
    firsts.flatMap(({ bytes, copy }) => [bytes, copy ?? bytes]),
    "xlsx",
  ).map(({ length }) => length);
  return files.map((file) => {
    const { name, bytes, copy, refused } = file;
    const at = firsts.indexOf(file);
    const [before = 0, after = 0] = counts.slice(at * 2);
    return {
      name,
      refused,
      lost: copy === null ? [] : missingInCopy(bytes, copy),
      faults: at < 0 ? null : [before, after],
    };
  });
};

/** Opens, changes and saves the workbooks of a folder, and writes down what became of each kind. */
const main = async (): Promise<void> => {
  const [, , folder] = process.argv;
  if (folder === undefined) throw new Error("Which folder are the files in?");
  const files: Tried[] = [];
  for (const name of readdirSync(folder).sort())
    if (/\.xls[xm]$/.test(name)) files.push(await tryFile(name, readFileSync(join(folder, name))));
  const options = { ...(await resolveConfig(page)), filepath: page };
  writeFileSync(page, await format(excelMadePage(examplesOf(files)), options));
};

void main();
