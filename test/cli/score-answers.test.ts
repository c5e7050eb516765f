import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { saveOutput } from "../../cli/book-file";
import { newAssessment } from "../../cli/create";
import { score } from "../../cli/score";
import { UsageError } from "../../cli/usage";
import { enter, enterAssessment } from "../host/support/fill";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "score-answers-"));
const file = join(folder, "far.xlsx");
const out = join(folder, "out");
const copy = join(out, "far.xlsx");

/** A finished assessment whose advanced value is of tonnes and of a later year. */
beforeAll(async () => {
  const book = await newAssessment("zh-CN");
  enterAssessment(book);
  enter(book, "tanping_method", "advanced");
  enter(book, "tanping_advanced_value", 0.05);
  enter(book, "tanping_advanced_source", "行业公告");
  enter(book, "tanping_advanced_year", 2021);
  enter(book, "tanping_advanced_boundary", "yes");
  await saveOutput({ path: file, replaces: true }, await writeXlsx(book));
});

const problemsOf = (line: Readonly<Record<string, unknown>> | undefined) =>
  (line?.problems as { code: string; options?: string[] }[]).map(({ code, options }) => [
    code,
    options,
  ]);

it("prints what is asked, with the option that answers it, and scores nothing", async () => {
  const [exitCode, [line]] = await runCommand(score, file);
  expect([exitCode, line?.composite, problemsOf(line)]).toEqual([
    1,
    null,
    [
      ["unusual-far-from-advanced", ['--answer "far-from-advanced=REASON"']],
      ["unusual-advanced-later", ['--answer "advanced-later=REASON"']],
    ],
  ]);
});

it("writes the answers into the copy, which then is scored by itself; each is said with its reason", async () => {
  const answers = [
    "--answer",
    "far-from-advanced=试验线 = 小",
    "--answer",
    "advanced-later=仍适用",
  ];
  const [exitCode, [line]] = await runCommand(score, file, "--out", out, ...answers);
  expect([exitCode, line?.status, line?.problems]).toEqual([0, "scored", []]);
  const [again, [scored]] = await runCommand(score, copy);
  expect([again, scored?.composite, scored?.notices]).toEqual([0, line?.composite, line?.notices]);
  expect(JSON.stringify(scored?.notices)).toMatch(/figure-confirmed.*试验线 = 小.*仍适用/);
});

it("leaves open what has no answer", async () => {
  const [exitCode, [line]] = await runCommand(score, file, "--answer", "advanced-later=仍适用");
  expect([exitCode, problemsOf(line).map(([code]) => code)]).toEqual([
    1,
    ["unusual-far-from-advanced"],
  ]);
});

it.each<[string, readonly string[], RegExp]>([
  ["an answer to nothing", [file, "--answer", "years-apart=试验"], /nothing of the kind/],
  [
    "how an output counts that nobody repeats",
    [file, "--answer", "repeated-output=once"],
    /nothing/,
  ],
  ["a question there is not", [file, "--answer", "weights=ok"], /not "weights"/],
  ["no reason", [file, "--answer", "advanced-later="], /takes a reason/],
  ["an answer that is none", [file, "--answer", "repeated-output=twice"], /once or each/],
  ["answers for two workbooks", [file, copy, "--answer", "advanced-later=x"], /one workbook/],
])("refuses %s", async (_, words, says) => {
  const refused = await score(words).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UsageError);
  expect((refused as Error).message).toMatch(says);
});
