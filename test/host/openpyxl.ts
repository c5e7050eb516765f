import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pythonPath } from "../../scripts/provide";

/** What a program enters: a value into the first cell of a defined name, or into a cell of a sheet. */
type Edit = { readonly value: string | number | null } & (
  { readonly name: string } | { readonly sheet: string; readonly cell: string }
);

/** Reads a list of [source, target] and a list of edits; the library's own defaults throughout. */
const program = `
import json, sys
from openpyxl import load_workbook

files, edits = json.load(sys.stdin)
for source, target in files:
    book = load_workbook(source)
    for edit in edits:
        if "name" in edit:
            sheet, area = next(iter(book.defined_names[edit["name"]].destinations))
            cell = area.replace("$", "").split(":")[0]
        else:
            sheet, cell = edit["sheet"], edit["cell"]
        book[sheet][cell] = edit["value"]
    book.save(target)
`;

const run = (input: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(pythonPath(), ["-c", program], { stdio: ["pipe", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(complaint))));
    child.stdin.end(input);
  });

/** The files as openpyxl saves them, with the same edits in each. */
export const allThroughOpenpyxl = async (
  files: readonly Uint8Array[],
  edits: readonly Edit[] = [],
): Promise<readonly Uint8Array[]> => {
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-"));
  const paths = files.map((bytes, index) => {
    const [source, target] = [join(folder, `in-${index}.xlsx`), join(folder, `out-${index}.xlsx`)];
    writeFileSync(source, bytes);
    return [source, target] as const;
  });
  await run(JSON.stringify([paths, edits]));
  const saved = paths.map(([, target]) => readFileSync(target));
  rmSync(folder, { recursive: true });
  return saved;
};
