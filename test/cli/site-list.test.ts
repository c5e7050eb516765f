import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { openFile } from "../../cli/book-file";
import { siteList } from "../../cli/site-list";
import { UsageError } from "../../cli/usage";
import { verify } from "../../cli/verify";
import { openScored } from "../host/support/assessed-book";
import { enter } from "../host/support/fill";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "command-line-site-"));
const at = (name: string) => join(folder, name);
const sealed = "test/data/format-2-draft-2/sealed.zh-CN.xlsx";

it("makes the list's sheet in a copy, and prints the points group by group", async () => {
  const open = await openScored();
  enter(open.book, "tanping_a1_site", "看上墙的方针", "问最高管理者");
  enter(open.book, "tanping_a1_site_confirmed", "是");
  writeFileSync(at("book.xlsx"), await writeXlsx(open.book));
  open.close();
  const answer = await runCommand(
    siteList,
    at("book.xlsx"),
    "--by",
    "place",
    "--out",
    at("out.xlsx"),
  );
  const points = [
    { item: "1.1.1", point: "看上墙的方针", confirmed: "yes", where: "表A.1!N4" },
    { item: "1.1.2", point: "问最高管理者", confirmed: "", where: "表A.1!N5" },
  ];
  expect(answer).toEqual([
    0,
    [{ file: at("book.xlsx"), status: "made", groups: [{ name: "", points }] }],
  ]);
  const { book } = await openFile(at("out.xlsx"));
  const sheet = book.resolve("tanping_site_list")?.sheet;
  expect(sheet?.name).toBe("现场核查清单");
  expect(sheet?.cell(4, 1)?.value).toBe("看上墙的方针");
});

it("leaves a seal intact", async () => {
  await runCommand(siteList, sealed, "--out", at("sealed.xlsx"));
  const [, [before, after]] = await runCommand(verify, sealed, at("sealed.xlsx"));
  expect(after).toEqual({ ...before, file: at("sealed.xlsx") });
});

it.each([
  ["test/data/format-1/sealed.zh-CN.xlsx", "no-records", 1],
  ["package.json", "unreadable", 3],
])("refuses %s as %s", async (file, code, exit) => {
  const [exitCode, lines] = await runCommand(siteList, file, "--out", at("none.xlsx"));
  expect([exitCode, lines]).toMatchObject([exit, [{ file, status: "refused", code }]]);
});

it("another order is a usage error", async () => {
  const failing = siteList([sealed, "--by", "floor", "--out", at("none.xlsx")]);
  await expect(failing).rejects.toBeInstanceOf(UsageError);
});
