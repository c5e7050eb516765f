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
const others = Math.min(Number(process.argv[3] ?? 200), count - bad);

/** What a process took: seconds on the clock, seconds of CPU, and the most memory it held. */
interface Took {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** The most memory that the processes started by one of that number have held. */
const peakBelow = (id: number): number => {
  try {
    const children = readFileSync(`/proc/${id}/task/${id}/children`, "utf8").trim().split(" ");
    const peaks = children.map((child) => {
      const status = readFileSync(`/proc/${child}/status`, "utf8");
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    });
    return Math.max(...peaks);
  } catch {
    return 0;
  }
};

/** Runs a command and times it with all that it starts. */
const run = (command: string, words: readonly string[]): Promise<Took> =>
  new Promise((resolve, reject) => {
    const began = Date.now();
    const timed = 'TIMEFORMAT="%U %S"; time "$@" > /dev/null 2>&1';
    const child = spawn("bash", ["-c", timed, "-", command, ...words]);
    let [text, megabytes] = ["", 0];
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (text += piece));
    const timer = setInterval(() => {
      megabytes = Math.max(megabytes, peakBelow(child.pid ?? 0));
    }, 100);
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(timer);
      const [user = NaN, system = NaN] = text.trim().split(" ").map(Number);
      resolve({ cpu: user + system, megabytes, seconds: (Date.now() - began) / 1000 });
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
    await run("npm", ["run", "-s", "build:cli"]);
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
    const each = office.cpu / others;
    say(
      `LibreOffice calculates ${others} afresh: ${(others / office.seconds).toFixed(2)} a second, CPU ${(each * 1000).toFixed(0)} ms a workbook`,
    );
    for (const jobs of [1, Math.min(2, availableParallelism())]) {
      const overview = join(folder, `overview-${jobs}.xlsx`);
      const tanping = ["dist/cli/tanping.cjs", "rollup", fleet.folder, "--out", overview];
      const took = await run(process.execPath, [...tanping, "--jobs", String(jobs)]);
      const lines = linesAt(overview.replace(".xlsx", ".lines.jsonl"));
      const found = right(lines, fleet);
      const beside = (count / took.seconds / (others / office.seconds)).toFixed(1);
      const cpu = took.cpu / count;
      say(
        `${jobs} thread(s): ${(count / took.seconds).toFixed(1)} a second, ${beside} × LibreOffice; CPU ${(cpu * 1000).toFixed(0)} ms a workbook, a core ${(each / cpu).toFixed(1)} × one of LibreOffice's; at most ${took.megabytes.toFixed(0)} MB; ${found.good} of ${fleet.good.size} right, ${found.bad} of ${fleet.bad.size} named`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
};

void main();
