import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** What the command line prints for every file, by the file's name. */
export const scoreFiles = (all: readonly (readonly [name: string, bytes: Uint8Array])[]) => {
  const folder = mkdtempSync(join(tmpdir(), "resaved-"));
  const paths = all.map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  const words = ["--import", "tsx", "cli/main.ts", "score", ...paths];
  const { stdout } = spawnSync(process.execPath, words, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return new Map(
    stdout
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text) as { readonly file: string })
      .map(({ file, ...line }) => [basename(file, ".xlsx"), line] as const),
  );
};
