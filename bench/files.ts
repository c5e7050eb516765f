import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { libreOfficeProfile } from "../cli/libreoffice/libreoffice-profile";
import { sofficePath } from "../scripts/provide";
import { snapshotsToTry } from "../test/host/support/try-in-host";

/** Workbooks that are answered in one go. */
const count = Number(process.argv[2] ?? 200);

/** Seconds of CPU that a command takes on one core, with the start of its process. */
const secondsOf = (command: string, ...words: readonly string[]): number => {
  const timed = 'TIMEFORMAT="%U %S"; time "$@" > /dev/null 2>&1';
  const { stderr } = spawnSync(
    "taskset",
    ["-c", "0", "bash", "-c", timed, "-", command, ...words],
    {
      encoding: "utf8",
    },
  );
  const [user = NaN, system = NaN] = stderr.trim().split("\n").at(-1)?.split(" ").map(Number) ?? [];
  return user + system;
};

const tanping = (...words: readonly string[]): number =>
  secondsOf(process.execPath, "dist/cli/tanping.cjs", ...words);

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Builds the command line and prints what checking, scoring and writing workbooks costs beside LibreOffice, which
 * calculates the same files afresh in this run.
 */
const main = async (): Promise<void> => {
  spawnSync("npm", ["run", "-s", "build:cli"], { stdio: "inherit" });
  const folder = mkdtempSync(join(tmpdir(), "bench-files-"));
  try {
    const { open, sealed } = await snapshotsToTry();
    const bytes = await Promise.all(
      [open, sealed].map((its) => writeXlsx(Book.load(createCalculator(), its))),
    );
    const files = Array.from({ length: count }, (_, index) => {
      const path = join(folder, `book-${index}.xlsx`);
      writeFileSync(path, bytes[index % bytes.length] ?? "");
      return path;
    });
    const profile = libreOfficeProfile(join(folder, "profile"), "save");
    const others = secondsOf(
      sofficePath(),
      ...[profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), ...files],
    );
    say(`${count} workbooks, seconds of CPU on one core, the start of the process included`);
    say(`LibreOffice calculates them afresh: ${others.toFixed(1)} s`);
    const beside = (what: string, seconds: number) =>
      say(`${what}: ${seconds.toFixed(1)} s, ${(others / seconds).toFixed(1)} × as fast`);
    beside("verify", tanping("verify", ...files));
    beside("score", tanping("score", ...files));
    beside("score --out", tanping("score", "--out", join(folder, "scored"), ...files));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

void main();
