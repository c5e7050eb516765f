import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { violationsOn } from "@tanping/workbench/test/browser/support/accessible-page";
import { seal } from "../../cli/seal";
import { runCommand } from "../cli/run-command";
import { openAssessment, scoreNow } from "../host/support/assessed-book";
import "./support/await-build";
import { CheckPage } from "./support/check-page";
import { refusedBy } from "./support/refused-by-policy";

const crafted = (name: string) => `test/data/crafted/${name}.xlsx`;

let check: CheckPage;
afterEach(() => check.close());

it("says of each file how it stands, without a network and without Excel", async () => {
  check = await CheckPage.open("zh-CN");
  await check.check(
    crafted("genuine-sealed"),
    crafted("sealed-then-altered"),
    crafted("shape-over-the-result"),
    crafted("wrong-crc"),
    "dist/sample/unfinished.zh-CN.xlsx",
  );
  const genuine = await check.said("genuine-sealed.xlsx");
  expect(genuine).toContain("完好：封签之后内容没有改动");
  expect(genuine).toContain("88.50，三星");
  expect(await check.said("sealed-then-altered.xlsx")).not.toContain("完好");
  const covered = await check.said("shape-over-the-result.xlsx");
  expect(covered).toContain("表A.3!B9");
  expect(covered).toContain("盖住了这里的内容");
  expect(await check.said("wrong-crc.xlsx")).toContain("文件已损坏");
  const open = await check.said("unfinished.zh-CN.xlsx");
  expect(open).toContain("没有封签");
  expect(open).not.toContain("完好");
  expect(open).toContain("表A.1!E6");
});

it("asks nobody else for anything, and could not", async () => {
  check = await CheckPage.open("en-US");
  await check.check(crafted("genuine-sealed"));
  expect(await check.said("genuine-sealed.xlsx")).toContain("88.50");
  expect(await refusedBy(check.page)).toEqual([]);
  expect(check.elsewhere.filter((address) => !address.includes("elsewhere.example"))).toEqual([]);
  const sent = check.page.evaluate(() => fetch("index.html").then(() => "sent"));
  await expect(sent).rejects.toThrow("Failed to fetch");
});

it("holds a workbook against the slip that comes with it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "check-page-"));
  const [open, out] = [join(folder, "open.xlsx"), join(folder, "sealed.xlsx")];
  const { book, close } = await openAssessment();
  await scoreNow();
  close();
  writeFileSync(open, await writeXlsx(book));
  const [exitCode] = await runCommand(seal, open, "--by", "张工", "--out", out, "--slip");
  expect(exitCode).toBe(0);
  const other = join(folder, "other.xlsx");
  copyFileSync(crafted("genuine-sealed"), other);
  check = await CheckPage.open("zh-CN");
  await check.check(out, other, join(folder, "sealed.slip.json"));
  expect(await check.said("sealed.xlsx")).toContain("按凭条 sealed.slip.json 核对");
  expect(await check.said("sealed.xlsx")).toContain("逐字节相同");
  expect(await check.said("other.xlsx")).not.toContain("逐字节相同");
});

it("takes files that are dropped beside it, and does not leave for them", async () => {
  check = await CheckPage.open("zh-CN");
  const { page } = check;
  await page.setViewportSize({ width: 1600, height: 900 });
  const before = page.url();
  const bytes = readFileSync(crafted("genuine-sealed")).toString("base64");
  const dropped = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    data.items.add(new File([content], "dropped.xlsx"));
    return data;
  }, bytes);
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
  await page.getByRole("article", { name: "dropped.xlsx" }).waitFor();
  expect(await check.said("dropped.xlsx")).toContain("完好");
  expect(page.url()).toBe(before);
});

it("opens from a disk as well, and writes copies there", async () => {
  check = await CheckPage.open("zh-CN");
  await check.page.goto(pathToFileURL("dist/web/index.html").href);
  await check.check(crafted("sealed-then-altered"), "dist/sample/example.zh-CN.xlsx");
  expect(await check.said("sealed-then-altered.xlsx")).toContain("与封签不符");
  await check.page.getByRole("button", { name: "计算并写入副本" }).click();
  await check.page.getByText("结果已写入副本").waitFor();
});

it("says over plain http that it cannot check there", async () => {
  check = await CheckPage.open("en-US");
  await check.page.route("http://files.example/**", (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || "index.html";
    return route.fulfill({ path: join("dist/web", name) });
  });
  await check.page.goto("http://files.example/");
  await check.page.getByText("This page came over http").waitFor();
});

it.each(["zh-CN", "en-US"])("has nothing that axe finds, in %s", async (locale) => {
  check = await CheckPage.open(locale);
  expect(await violationsOn(check.page)).toEqual([]);
  await check.check(crafted("shape-over-the-result"), "dist/sample/unfinished.zh-CN.xlsx");
  expect(await violationsOn(check.page)).toEqual([]);
});
