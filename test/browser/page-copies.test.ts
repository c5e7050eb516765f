import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { violationsOn } from "@tanping/workbench/test/browser/support/accessible-page";
import { verify } from "../../cli/verify";
import { runCommand } from "../cli/run-command";
import { editParts } from "../host/support/edit-file";
import { likeWps } from "../host/support/like-wps";

import "./support/await-build";
import { CheckPage } from "./support/check-page";
import { refusedBy } from "./support/refused-by-policy";

const folder = mkdtempSync(join(tmpdir(), "page-copies-"));
const at = (...names: readonly string[]) => join(folder, ...names);

let check: CheckPage;
afterEach(() => check.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** Scores the file on the page, which shows it alone, and seals the copy. */
const scoreAndSeal = async (name: string) => {
  const { page } = check;
  const article = page.getByRole("article", { name, exact: true });
  await article.getByRole("button", { name: "计算并写入副本" }).click();
  await article.getByText("结果已写入副本").waitFor();
  await article.getByText("封签副本……").click();
  await article.getByLabel("封签人姓名").fill("张三");
  await article.getByRole("button", { name: "封签", exact: true }).click();
  await article.getByText("副本已封签").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("副本已封签");
};

it("scores and seals a file as WPS saves it, offline, and hands both over with the slip", async () => {
  const wps = at("示例.xlsx");
  writeFileSync(wps, likeWps(readFileSync("dist/sample/example.zh-CN.xlsx")));
  check = await CheckPage.open("zh-CN");
  await check.check(wps);
  expect(await check.said("示例.xlsx")).toContain("没有封签");
  await scoreAndSeal("示例.xlsx");
  const said = await check.said("示例.xlsx");
  expect(said).toContain("由 张三 于");
  expect(said).toContain("完好：封签之后内容没有改动");
  expect(said).toContain("95.50，四星");
  const [book, slip] = [at("sealed.xlsx"), at("sealed.slip.json")];
  await check.download("示例（已封签）.xlsx", book);
  await check.download("示例（已封签）.slip.json", slip);
  const [exitCode, [line]] = await runCommand(verify, book, "--slip", slip);
  expect([exitCode, line?.status, line?.slip]).toMatchObject([
    0,
    "intact",
    { status: "same-file" },
  ]);
  expect(check.elsewhere).toEqual([]);
  expect(await refusedBy(check.page)).toEqual([]);
  await check.check(book, slip);
  expect(await check.said("sealed.xlsx")).toContain("逐字节相同");
});

it("lists what withholds the result, and writes that into a copy", async () => {
  check = await CheckPage.open("en-US");
  await check.check("dist/sample/unfinished.en-US.xlsx");
  const article = check.page.getByRole("article", { name: "unfinished.en-US.xlsx" });
  await article.getByRole("button", { name: "Score into a copy" }).click();
  await article.getByText("The result is in the copy").waitFor();
  const said = await check.said("unfinished.en-US.xlsx");
  expect(said).toContain("Why there is no result");
  expect(said).toContain("A.1!E6");
  await article.getByText("Seal a copy…").click();
  expect(await violationsOn(check.page)).toEqual([]);
  await check.download("unfinished.en-US (scored).xlsx", at("scored.xlsx"));
  const [, [line]] = await runCommand(verify, at("scored.xlsx"));
  expect(line?.status).toBe("unsealed");
});

it("says why a copy is not sealed", async () => {
  check = await CheckPage.open("zh-CN");
  await check.check("dist/sample/example.zh-CN.xlsx");
  const article = check.page.getByRole("article", { name: "example.zh-CN.xlsx" });
  await article.getByRole("button", { name: "计算并写入副本" }).click();
  await article.getByText("结果已写入副本").waitFor();
  await article.getByText("封签副本……").click();
  await article.getByLabel("封签人姓名").fill("张三");
  writeFileSync(at("none.pem"), "no key");
  await article.locator("input[type=file]").setInputFiles(at("none.pem"));
  await article.getByRole("button", { name: "封签", exact: true }).click();
  await article.getByText("不是").first().waitFor();
  expect(await check.said("example.zh-CN.xlsx")).not.toContain("副本已封签");
});

it("offers a repair where another program dropped the names, and goes on with the copy", async () => {
  const bytes = editParts(readFileSync("dist/sample/example.zh-CN.xlsx"), (path, xml) =>
    path === "xl/workbook.xml" ? xml.replace(/<definedNames>.*<\/definedNames>/s, "") : xml,
  );
  writeFileSync(at("nameless.xlsx"), bytes);
  check = await CheckPage.open("zh-CN");
  await check.check(at("nameless.xlsx"));
  const article = check.page.getByRole("article", { name: "nameless.xlsx" });
  expect(await check.said("nameless.xlsx")).toContain("丢掉了它的名称");
  await article.getByRole("button", { name: "修复副本" }).click();
  await article.getByText("副本已修复").waitFor();
  await scoreAndSeal("nameless.xlsx");
  expect(await check.said("nameless.xlsx")).toContain("完好：封签之后内容没有改动");
});
