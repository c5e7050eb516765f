import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { libreOfficeProfile } from "../cli/libreoffice/libreoffice-profile";
import { sofficePath } from "../scripts/provide";
import { parseLine, type RollupLine } from "../src/rollup/rollup-line";
import { makeFleet, type Fleet } from "../test/cli/support/fleet/make-fleet";
import { factsOf } from "../test/cli/support/facts-of";

/** Workbooks of the fleet; one in twenty of them does not count. */
const count = Number(process.argv[2] ?? 1000);
const bad = Math.max(Math.round(count / 20), 1);
/** Workbooks that LibreOffice calculates beside it. */
const others = Math.min(200, count - bad);

/** What a process took: seconds on the clock, seconds of CPU, and the most memory it held. */
interface Took {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

const ticks = 100;

/** CPU seconds of the process and of the children it waited for, and its peak of memory, as the system counts them now. */
const look = (pid: number): Pick<Took, "cpu" | "megabytes"> | null => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const cpu = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) / ticks;
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return { cpu, megabytes: Number(peak) / 1024 };
  } catch {
    return null;
  }
};

const run = (command: string, words: readonly string[]): Promise<Took> =>
  new Promise((resolve, reject) => {
    const began = Date.now();
    const child = spawn(command, words, { stdio: "ignore" });
    let last = { cpu: NaN, megabytes: NaN };
    const timer = setInterval(() => {
      last = (child.pid && look(child.pid)) || last;
    }, 100);
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(timer);
      resolve({ ...last, seconds: (Date.now() - began) / 1000 });
    });
  });

const linesAt = (path: string): readonly RollupLine[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text) => parseLine(text) ?? []);

/** How many lines are what the fleet worked out before its files were written. */
const right = (lines: readonly RollupLine[], { good, bad: wrong }: Fleet) => {
  const byFile = new Map(lines.map((line) => [line.file, JSON.stringify(factsOf(line))]));
  const isRight = ([file, facts]: readonly [string, unknown]) =>
    byFile.get(file) === JSON.stringify(facts);
  const isNamed = ([file, reason]: readonly [string, string]) =>
    byFile.get(file) === JSON.stringify(reason) || reason === "twice";
  return {
    good: [...good].filter(isRight).length,
    bad: [...wrong].filter(isNamed).length,
  };
};

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Prints what rolling up a fleet costs on one core and on two, beside LibreOffice calculating some of the same files in this run. */
const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-rollup-"));
  try {
    const began = Date.now();
    const fleet = await makeFleet(join(folder, "fleet"), { count, bad });
    say(`${count} workbooks, ${bad} of them bad, made in ${(Date.now() - began) / 1000} s`);
    const some = [...fleet.good.keys()].slice(0, others);
    const profile = libreOfficeProfile(join(folder, "profile"), "save");
    const convert = [
      profile,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      join(folder, "out"),
    ];
    const office = await run(sofficePath(), [...convert, ...some]);
    say(
      `LibreOffice calculates ${others} afresh: ${(others / office.seconds).toFixed(2)} a second`,
    );
    for (const jobs of [1, Math.min(2, availableParallelism())]) {
      const overview = join(folder, `overview-${jobs}.xlsx`);
      const tanping = ["--import", "tsx", "cli/main.ts", "rollup", fleet.folder, "--out", overview];
      const took = await run(process.execPath, [...tanping, "--jobs", String(jobs)]);
      const lines = linesAt(overview.replace(".xlsx", ".lines.jsonl"));
      const found = right(lines, fleet);
      const beside = (count / took.seconds / (others / office.seconds)).toFixed(1);
      say(
        `${jobs} thread(s): ${(count / took.seconds).toFixed(1)} a second, ${beside} × LibreOffice; CPU ${((took.cpu / count) * 1000).toFixed(0)} ms a workbook; at most ${took.megabytes.toFixed(0)} MB; ${found.good} of ${fleet.good.size} right, ${found.bad} of ${fleet.bad.size} named`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
};

void main();
