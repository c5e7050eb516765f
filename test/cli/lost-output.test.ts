import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProcess, runTanping } from "./run-tanping";

const tanping = `"${process.execPath}" --import tsx cli/main.ts`;

/** What a shell prints of a pipe or redirection, and its exit code. */
const shell = (script: string) => runProcess("bash", ["-c", script]);

it("ends with 74 and without a word where whoever read the output has gone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lost-output-"));
  // The reader is gone before the first line: it closes its end at once.
  for (const name of ["a", "b"]) await runTanping("create", `${folder}/${name}.xlsx`);
  const script = `{ ${tanping} score ${folder}/a.xlsx ${folder}/b.xlsx --out ${folder}/copies; echo "$?" >&2; } | exec 0<&- sleep 0`;
  const { stdout, stderr } = await shell(script);
  expect([stdout, stderr]).toEqual(["", "74\n"]);
  // It ends after the file it is at, whose copy is whole, and does no other.
  expect(readdirSync(join(folder, "copies"))).toEqual(["a.xlsx"]);
});

it("ends with 74 and one sentence where the output takes no more", async () => {
  const { exitCode, stderr } = await shell(`${tanping} --help > /dev/full`);
  expect([exitCode, stderr]).toEqual([74, "standard output: The disk is full.\n"]);
});

it("says the same of a command's line, and keeps quiet where nobody can be told", async () => {
  const { exitCode, stderr } = await shell(
    `${tanping} verify /nowhere.xlsx > /dev/full 2> /dev/full`,
  );
  expect([exitCode, stderr]).toEqual([74, ""]);
});

it("still says by its exit code that words are wrong where the error stream is lost", async () => {
  expect((await shell(`${tanping} verify 2> /dev/full`)).exitCode).toBe(2);
});
