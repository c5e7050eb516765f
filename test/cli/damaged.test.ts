import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repair } from "../../cli/repair";
import { score } from "../../cli/score";
import { runCommand } from "./run-command";

const out = join(mkdtempSync(join(tmpdir(), "damaged-")), "out.xlsx");
const damaged = (name: string) => `test/data/damaged/${name}.xlsx`;

it("a workbook whose table another program dropped is repaired, and scores as it did", async () => {
  const file = damaged("table-dropped");
  expect(await runCommand(score, file)).toMatchObject([
    1,
    [{ status: "withheld", composite: null }],
  ]);
  const [exitCode, [line]] = await runCommand(repair, file, "--out", out, "--force");
  expect([exitCode, line?.status, line?.left]).toEqual([0, "repaired", []]);
  expect(line?.restored).toContainEqual(expect.objectContaining({ what: "table-dropped" }));
  expect(await runCommand(score, out)).toMatchObject([
    0,
    [{ status: "scored", composite: "95.5" }],
  ]);
});

it("a workbook whose scores' name points at the maxima is withheld, and is not called repaired", async () => {
  const file = damaged("name-moved-to-the-maxima");
  expect(await runCommand(score, file)).toMatchObject([
    1,
    [{ status: "withheld", composite: null, problems: [{ code: "name-astray" }] }],
  ]);
  expect(await runCommand(repair, file, "--out", out, "--force")).toMatchObject([
    1,
    [{ status: "unfinished", left: [{ what: "entry-moved" }] }],
  ]);
});
