import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseLine, type RollupLine } from "../../src/rollup/rollup-line";
import { expectFleet } from "./support/expect-fleet";
import { badKinds } from "./support/fleet/bad-workbooks";
import { makeFleet, type Fleet } from "./support/fleet/make-fleet";
import { overviewRows } from "./support/overview-rows";
import { runTanping } from "./run-tanping";

const folder = mkdtempSync(join(tmpdir(), "rollup-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

const linesAt = (path: string): readonly RollupLine[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text) => parseLine(text) ?? []);

let made: Promise<Fleet> | undefined;
const fleet = () => (made ??= makeFleet(at("fleet"), { count: 40, bad: 27 }));

let rolled: Promise<Awaited<ReturnType<typeof runTanping>>> | undefined;
/** The whole fleet rolled up once, in English, as of a day. */
const rollUp = async () => {
  const { folder: files } = await fleet();
  rolled ??= runTanping(
    ...["rollup", files, "--out", at("overview.xlsx")],
    ...["--lang", "en-US", "--as-of", "2027-06-30"],
  );
  return rolled;
};

it("the fleet has good workbooks, and bad ones of at least fifteen kinds with six reasons", async () => {
  const { good, bad } = await fleet();
  expect([good.size, bad.size]).toEqual([13, 27]);
  expect(Object.keys(badKinds).length).toBeGreaterThanOrEqual(15);
  expect(Object.keys(badKinds)).toHaveLength(bad.size);
  expect(new Set(bad.values()).size).toBe(6);
});

it("every file has its line, every good one is right, every bad one is named with its reason", async () => {
  const { exitCode, stderr } = await rollUp();
  expectFleet(linesAt(at("overview.lines.jsonl")), await fleet());
  expect([exitCode, /^40 of 40, /m.test(stderr)]).toEqual([1, true]);
});

it("the overview ranks within each scheme, by what was worked out before", async () => {
  await rollUp();
  const { good } = await fleet();
  const { ranking, titles, charts } = await overviewRows(at("overview.xlsx"));
  const wanted = ["V2.1", "V3.0"].flatMap((version, scheme) => {
    const its = [...good.values()].filter(({ schemeVersion }) => schemeVersion === version);
    return its
      .sort((a, b) => b.points - a.points)
      .map(({ points, organisation }) => ({
        scheme: scheme + 1,
        rank: 1 + its.filter((other) => other.points > points).length,
        composite: points / 100,
        organisation,
      }));
  });
  const found = ranking.map((row) => ({
    scheme: row["Scheme no."],
    rank: row.Rank,
    composite: row["Composite score"],
    organisation: row.Organisation,
  }));
  const byName = (rows: readonly { readonly organisation: unknown }[]) =>
    [...rows].sort((a, b) => (String(a.organisation) < String(b.organisation) ? -1 : 1));
  expect(byName(found)).toEqual(byName(wanted));
  expect(found.map(({ scheme, rank }) => [scheme, rank])).toEqual(
    wanted.map(({ scheme, rank }) => [scheme, rank]),
  );
  expect([titles, charts]).toEqual([["Overview", "Ranking", "Not counted"], 2]);
});

it("days left count from the day that is asked for, and the summary says it", async () => {
  await rollUp();
  const { good } = await fleet();
  const { ranking, lines } = await overviewRows(at("overview.xlsx"));
  const days = new Map(ranking.map((row) => [row.Organisation, row["Days left"]]));
  for (const { organisation, validUntil } of good.values())
    expect(days.get(organisation)).toBe(
      (Date.parse(validUntil) - Date.parse("2027-06-30")) / 86_400_000,
    );
  expect(lines).toEqual([
    "Overview of many organisations",
    "As of 2027-06-30",
    "40 files: 13 counted, 27 not counted",
  ]);
});

it("what does not count stands on its own sheet with the reason, what is there twice as well", async () => {
  await rollUp();
  const { bad } = await fleet();
  const words = {
    "not-ours": "Not a Tanping workbook",
    withheld: "No composite score",
    changed: "Changed since it was sealed",
    "other-version": "Another version",
    damaged: "Damaged",
    twice: "Twice",
  } as const;
  const { uncounted } = await overviewRows(at("overview.xlsx"));
  expect(Object.fromEntries(uncounted.map((row) => [row.File, row.Reason]))).toEqual(
    Object.fromEntries(
      [...bad].map(([file, reason]) => [file, words[reason as keyof typeof words]]),
    ),
  );
  const twice = uncounted.filter((row) => row.Reason === "Twice");
  expect(twice.map((row) => row.Details)).toEqual([
    expect.stringMatching(/^The same workbook .*a-000000\.xlsx", and counted once\.$/),
    expect.stringMatching(/^The same workbook .*a-000001\.xlsx", and counted once\.$/),
  ]);
});

it("a map that was killed goes on where it was, and no file is lost or there twice", async () => {
  const { folder: all, good } = await fleet();
  const out = at("killed.jsonl");
  const words = ["rollup-lines", join(all, "a0"), "--out", out, "--jobs", "1"];
  const child = spawn(process.execPath, ["--import", "tsx", "cli/main.ts", ...words]);
  const hasBegun = () => {
    try {
      return linesAt(out).length >= 2;
    } catch {
      return false;
    }
  };
  while (!hasBegun() && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill("SIGKILL");
  await once(child, "exit");
  const before = linesAt(out).length;
  // A kill may leave a line in the middle.
  writeFileSync(out, `${readFileSync(out, "utf8")}{"file":"torn`);
  const { exitCode, stderr } = await runTanping(...words);
  const told = `${before} of ${good.size} were there already`;
  expect([exitCode, stderr.split("\n")[0]]).toEqual([0, told]);
  expectFleet(linesAt(out), { good, bad: new Map() });
});

it("lines of several runs in any order, some of them twice, merge into the same overview", async () => {
  await rollUp();
  const lines = linesAt(at("overview.lines.jsonl")).map((line) => JSON.stringify(line));
  writeFileSync(at("one.jsonl"), `${lines.slice(0, 25).reverse().join("\n")}\n`);
  writeFileSync(at("other.jsonl"), `${lines.slice(15).join("\n")}\n`);
  const { exitCode } = await runTanping(
    ...["rollup-merge", at("other.jsonl"), at("one.jsonl"), "--out", at("merged.xlsx")],
    ...["--lang", "en-US", "--as-of", "2027-06-30"],
  );
  expect(exitCode).toBe(1);
  expect(await overviewRows(at("merged.xlsx"))).toEqual(await overviewRows(at("overview.xlsx")));
});

it.each([
  [["rollup", "README.md"], "rollup needs --out."],
  [["rollup-lines"], "rollup-lines takes at least one workbook."],
  [["rollup-merge", "--out", "x.xlsx"], "rollup-merge takes at least one file of lines."],
  [["rollup", "README.md", "--out", "x.xlsx", "--as-of", "30.6.2027"], "--as-of takes a day"],
  [["rollup", "README.md", "--out", "x.xlsx", "--jobs", "0"], "--jobs takes a number of threads."],
  [["rollup", "README.md", "--out", "x.xlsx", "--lang", "fr"], "--lang takes zh-CN or en-US."],
])("%j is refused before anything is read", async (words, message) => {
  const { exitCode, stderr } = await runTanping(...words);
  expect([exitCode, stderr.startsWith(message)]).toEqual([2, true]);
});
