import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { violationsOn } from "@tanping/workbench/test/browser/support/accessible-page";
import { pack } from "../../cli/pack";
import { verify } from "../../cli/verify";
import { answerOf } from "../../src/workflows/outcome";
import { scoreCopy, sealCopy } from "../../web/write-copy";
import { zipFiles } from "../../src/report/zip-files";
import { runCommand } from "../cli/run-command";
import { likeWps } from "../host/support/like-wps";

import "./support/await-build";
import { CheckPage } from "./support/check-page";
import { refusedBy } from "./support/refused-by-policy";

const folder = mkdtempSync(join(tmpdir(), "page-copies-"));
const at = (...names: readonly string[]) => join(folder, ...names);

let check: CheckPage;
afterEach(() => check.close());

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
  expect(said).toContain("Table A.1!E6");
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

describe("a pack", () => {
  const packed = () =>
    readdirSync(at("pack")).map((name) => ({ name, bytes: readFileSync(at("pack", name)) }));

  beforeAll(async () => {
    const [now, book] = [new Date(), at("to-pack.xlsx")];
    const scored = answerOf(await scoreCopy(readFileSync("dist/sample/example.zh-CN.xlsx"), now));
    const sealed = answerOf(await sealCopy(scored.bytes, { by: "张三", now, key: null }));
    writeFileSync(book, sealed.bytes);
    expect((await runCommand(pack, book, "--no-pdf", "--out", at("pack")))[0]).toBe(0);
  });

  it("is whole as a .zip with its folder in it, its workbook intact and the slip's own", async () => {
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

  it("is not, with a report that was changed, one that is gone and a file more", async () => {
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

  it("is told by a forged workbook, and cannot be told with two slips", async () => {
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

  it("may be dropped as a folder", async () => {
    check = await CheckPage.open("zh-CN");
    await check.drop(at("pack"));
    await check.page.getByText("交付包完整").waitFor();
    expect(await check.said("评分附件.xlsx")).toContain("逐字节相同");
  });

  it("says of a .zip that is cut short that it is damaged", async () => {
    writeFileSync(at("cut.zip"), zipFiles(packed()).slice(0, 4000));
    check = await CheckPage.open("zh-CN");
    await check.check(at("cut.zip"));
    expect(await check.said("cut.zip")).toContain("压缩包不完整");
  });

  afterAll(() => rmSync(folder, { recursive: true }));
});
