import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";
import { blind } from "../../cli/blind";
import { changedFile } from "../cli/changed-file";
import { runCommand } from "../cli/run-command";
import { enter } from "../host/support/fill";
import { flawsInPane } from "./support/flaws-in-pane";

const sample = "dist/sample/example.zh-CN.xlsx";
const folder = mkdtempSync(join(tmpdir(), "second-assessor-"));
const second = join(folder, "第二评价.xlsx");
let bench: WorkbenchPage;

const inPane = () => bench.page.frameLocator("iframe");
const press = (name: string) => inPane().getByRole("button", { name, exact: true }).click();
const says = (text: string | RegExp) => inPane().getByText(text).first().waitFor();
const choose = (label: string, file: string) =>
  inPane().getByRole("group", { name: label }).locator("input[type=file]").setInputFiles(file);

describe("a second assessor", () => {
  beforeAll(async () => {
    const blindFile = join(folder, "blind.xlsx");
    await runCommand(blind, sample, "--out", blindFile);
    const bytes = await changedFile(blindFile, (book) => {
      enter(book, "tanping_a1_score", 2, 1.5);
      enter(book, "tanping_a1_evidence", "", "台账缺两月");
    });
    writeFileSync(second, bytes);
  });
  afterEach(() => bench.close());

  it("begins in an empty workbook with the first one's evidence and no score", async () => {
    bench = await openWorkbench("?pane=320");
    await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
    await press("第二评价人员的副本……");
    await choose("第一评价人员的工作簿", sample);
    await press("建立副本");
    await says("0 / 52");
    const tabs = await bench.page.getByRole("tablist").last().getByRole("tab").allInnerTexts();
    expect(tabs).toContain("证据");
    expect(tabs).not.toContain("封签");
  });

  it("is brought back into the first workbook, where what differs is agreed and the score follows", async () => {
    bench = await openWorkbench("?pane=320&book=example.zh-CN.xlsx");
    await inPane().getByRole("tab", { name: "交付" }).click();
    await press("带入第二评分……");
    await inPane().getByLabel("第二评价人员姓名").fill("李工");
    await choose("第二评价人员的工作簿", second);
    await press("带入第二评分");
    await says("已带入：新增 2 项，更新 0 项，未变 0 项。表A.1 的得分没有改动。");
    const table = inPane().getByRole("table", { name: "两位评价人员打分不同的细则" });
    await table.waitFor();
    expect(await flawsInPane(bench.page)).toEqual([]);
    await inPane().getByRole("button", { name: "1.1.2 协商一致" }).click();
    await inPane().getByLabel("商定得分").fill("9");
    await inPane().getByLabel("理由").fill("台账缺一月");
    await press("写入商定得分");
    await says("1.1.2 的得分 9 超过分值 2（表A.1）。请改为 0 至 2。");
    await inPane().getByLabel("商定得分").fill("1.5");
    await press("写入商定得分");
    await table.getByText("已协商").waitFor();
    await table.getByText(/商定 1\.5：台账缺一月（原评分 2，第二评分 1\.5）/).waitFor();
  });
});
