import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { violationsOn } from "@tanping/workbench/test/browser/support/accessible-page";
import { pack } from "../../cli/pack";
import { zipFiles } from "../../src/report/zip-files";
import { answerOf } from "../../src/workflows/outcome";
import { scoreCopy, sealCopy } from "../../web/write-copy";
import { runCommand } from "../cli/run-command";
import "./support/await-build";
import { CheckPage } from "./support/check-page";

const folder = mkdtempSync(join(tmpdir(), "page-pack-"));
const at = (...names: readonly string[]) => join(folder, ...names);

let check: CheckPage;
afterEach(() => check.close());
afterAll(() => rmSync(folder, { recursive: true }));

const packed = () =>
  readdirSync(at("pack")).map((name) => ({ name, bytes: readFileSync(at("pack", name)) }));

beforeAll(async () => {
  const [now, book] = [new Date(), at("to-pack.xlsx")];
  const scored = answerOf(await scoreCopy(readFileSync("dist/sample/example.zh-CN.xlsx"), now));
  const sealed = answerOf(await sealCopy(scored.bytes, { by: "张三", now, key: null }));
  writeFileSync(book, sealed.bytes);
  expect((await runCommand(pack, book, "--no-pdf", "--out", at("pack")))[0]).toBe(0);
});

it("a pack is whole as a .zip with its folder in it, its workbook intact and the slip's own", async () => {
  const zip = at("交付.zip");
  const files = packed().map((its) => ({ ...its, name: `交付/${its.name}` }));
  writeFileSync(zip, zipFiles(files));
  check = await CheckPage.open("zh-CN");
  await check.check(zip);
  expect(await check.said("交付包")).toContain("交付包完整：5 个文件与凭条逐字节相同");
  expect(await check.said("评分附件.xlsx")).toContain("逐字节相同");
  expect(await check.said("评分附件.xlsx")).toContain("完好");
  expect(await violationsOn(check.page)).toEqual([]);
});

it("a pack is not whole with a report that was changed, one that is gone and a file more", async () => {
  const files = packed().filter(({ name }) => name !== "证据索引.docx");
  for (const { name, bytes } of files) {
    const isReport = name === "评价报告.docx";
    writeFileSync(at(name), isReport ? Buffer.concat([bytes, Buffer.from("x")]) : bytes);
  }
  writeFileSync(at("说明.docx"), "x");
  check = await CheckPage.open("zh-CN");
  await check.check(...files.map(({ name }) => at(name)), at("说明.docx"));
  const said = await check.said("交付包");
  expect(said).toContain("交付包与凭条不符：3 个文件不同");
  expect(said).toMatch(/评价报告\.docx\s+与凭条不同/);
  expect(said).toMatch(/证据索引\.docx\s+凭条列出，但不在其中/);
  expect(said).toMatch(/说明\.docx\s+凭条没有列出/);
  expect(await check.page.getByRole("article").count()).toBe(2);
});

it("a pack is told by a forged workbook, and cannot be told with two slips", async () => {
  const files = packed().map((its) =>
    its.name === "评分附件.xlsx"
      ? { ...its, bytes: readFileSync("test/data/crafted/sealed-then-altered.xlsx") }
      : its,
  );
  writeFileSync(at("forged.zip"), zipFiles(files));
  check = await CheckPage.open("zh-CN");
  await check.check(at("forged.zip"));
  expect(await check.said("交付包")).toContain("交付包与凭条不符：1 个文件不同");
  expect(await check.said("评分附件.xlsx")).toContain("与封签不符");
  const other = readFileSync(at("pack", "交付凭条.json"), "utf8").replace("评价报告", "另一报告");
  writeFileSync(at("other.json"), other);
  await check.give(at("pack", "交付凭条.json"), at("other.json"), at("pack", "评分附件.xlsx"));
  await check.page.getByText("几份不同的交付凭条").waitFor();
  expect(await check.page.getByRole("article").count()).toBe(1);
});

it("a pack may be dropped as a folder", async () => {
  check = await CheckPage.open("zh-CN");
  await check.drop(at("pack"));
  await check.page.getByText("交付包完整").waitFor();
  expect(await check.said("评分附件.xlsx")).toContain("逐字节相同");
});
