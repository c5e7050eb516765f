import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../cli/book-file";
import { plan } from "../../cli/plan";
import { verify } from "../../cli/verify";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "command-line-plan-"));
const at = (name: string) => join(folder, name);
const sealed = "test/data/format-2-draft-2/sealed.zh-CN.xlsx";

it("makes the plan's sheet in a copy and anew in a copy of that, says what is open, and leaves a seal intact", async () => {
  const [exitCode, [line]] = await runCommand(plan, sealed, "--out", at("one.xlsx"));
  expect([exitCode, line?.status]).toEqual([0, "made"]);
  expect(line?.gaps).toContainEqual(expect.objectContaining({ code: "indicator-without-owner" }));
  const [, [again]] = await runCommand(plan, at("one.xlsx"), "--out", at("two.xlsx"));
  expect(again).toMatchObject({ status: "renewed", visits: line?.visits, gaps: line?.gaps });
  const { book } = await openFile(at("two.xlsx"));
  expect(book.sheets.filter(({ name }) => name.startsWith("计划表"))).toHaveLength(1);
  expect(book.resolve("tanping_plan_grid")?.sheet.name).toBe("计划表");
  const [, lines] = await runCommand(verify, sealed, at("two.xlsx"));
  const [before, after] = lines;
  expect(after).toEqual({ ...before, file: at("two.xlsx") });
  expect(after?.status).toBe("intact");
});

it.each([
  ["test/data/format-1/sealed.zh-CN.xlsx", "no-records", 1],
  ["package.json", "unreadable", 3],
])("refuses %s as %s", async (file, code, exit) => {
  const [exitCode, lines] = await runCommand(plan, file, "--out", at("none.xlsx"));
  expect([exitCode, lines]).toMatchObject([exit, [{ file, status: "refused", code }]]);
});
