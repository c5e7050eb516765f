import { readFileSync } from "node:fs";
import type { FrameLocator } from "playwright-core";
import { scoredItems } from "../../src/standard/table-a1";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { beginJourney, type Hands } from "./support/hands";

/** The rows of one station in the source's own units (tCO2, MWh), as a person copies them from a text file. */
const rowsOf = (station: string): string =>
  readFileSync("test/data/two-power-stations.csv", "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(","))
    .filter(([, name]) => name === station)
    .map(([, , year, emissions, output]) => [year, "", "", emissions, output].join("\t"))
    .join("\n");

const paste = async ({ page }: WorkbenchPage, text: string): Promise<void> => {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+v");
};

const full = scoredItems.map(({ maximum }) => Number(maximum));

describe("an assessor's day", () => {
  let bench: WorkbenchPage;
  let hands: Hands;
  let pane: FrameLocator;
  const fillIn = (label: string, text: string) =>
    hands.fillIn(pane.getByLabel(label, { exact: true }), text);
  beforeAll(async () => {
    ({ bench, hands } = await beginJourney());
    await hands.click(bench.page.getByRole("button", { name: "碳评", exact: true }));
    pane = bench.page.frameLocator("iframe");
  });
  afterAll(() => bench.close());

  it("creates the sheets with one press", async () => {
    await hands.click(pane.getByRole("button", { name: "新建评价" }));
    await pane.getByText("已评 0 / 52 项").waitFor();
    for (const title of ["评价信息", "表A.1", "表A.2", "表A.3", "监测数据", "不符合清单"])
      await bench.page.getByRole("tab", { name: title, exact: true }).waitFor();
  });

  it("refuses a typed score above its maximum, with the rule's own words", async () => {
    await bench.goTo("tanping_a1_score");
    await hands.act(() => bench.enter("3"));
    const rule = "本条细则的分值是 2，得分应在 0 至 2 之间";
    const alert = bench.page.getByRole("alertdialog").filter({ hasText: rule });
    await hands.click(alert.getByRole("button", { name: "取消" }));
    await bench.expectInBar("");
    await bench.expectText("E4", "", "表A.1");
  });

  it("takes scores typed and pasted, and reports the one pasted too high with its cell", async () => {
    await bench.goTo("tanping_a1_score");
    await hands.act(() => bench.enter("1.5"));
    await bench.goTo("E5");
    await paste(bench, [9, ...full.slice(2)].join("\n"));
    const report = pane.getByText("1.1.2 的得分 9 超过分值 2（表A.1）。请改为 0 至 2。");
    await report.waitFor();
    await hands.click(pane.getByRole("button", { name: "表A.1!E5" }));
    await bench.expectSelected("E5");
    await bench.goTo("E5");
    await hands.act(() => bench.enter("2"));
    await pane.getByText("已评 52 / 52 项").waitFor();
  });

  it("takes a station's measured years pasted into the table", async () => {
    await bench.goTo("监测数据!A5");
    await paste(bench, rowsOf("Drax"));
    await hands.click(pane.getByRole("tab", { name: "数据" }));
    await pane.getByRole("cell", { name: "725,751", exact: true }).waitFor();
  });

  it("sets method and parameters in the pane, which stand in the cells then", async () => {
    await fillIn("评价年度", "2019");
    await hands.choose(pane.getByLabel("排放量单位"), "tCO2e");
    await fillIn("产出量单位", "MWh");
    await hands.choose(pane.getByLabel("定量评价方法"), "historical");
    await hands.choose(pane.getByLabel("对比数据来源"), "local");
    await hands.click(pane.getByRole("button", { name: "10 % / 0 %" }));
    await hands.click(pane.getByRole("button", { name: "0.6 / 0.4" }));
    await pane.getByText("尚未写入工作簿").waitFor();
    await bench.goTo("tanping_method");
    await bench.expectInBar("历史法");
  });

  it("scores, and the grade stands in the sheet beside a result that agrees", async () => {
    await hands.click(pane.getByRole("button", { name: "计算并写入" }));
    await pane.getByText("已写入工作簿，与公式一致").waitFor();
    await bench.goTo("tanping_result_grade");
    await bench.expectInBar("四星");
    await bench.goTo("tanping_result_composite");
    await bench.expectInBar("99.7");
  });

  it("downloads a file that says the same", async () => {
    const downloading = bench.page.waitForEvent("download");
    await hands.click(bench.page.getByRole("button", { name: "下载 .xlsx" }));
    const file = readFileSync(await (await downloading).path());
    const { book, lost } = await readXlsx(file, createCalculator());
    const grade = book.resolve("tanping_grade");
    expect(lost).toEqual([]);
    expect(grade?.sheet.cell(grade.area.row, grade.area.column)?.value).toBe("四星");
  });

  it("asks about an advanced value of another unit, and writes down why it is right", async () => {
    await hands.click(pane.getByRole("tab", { name: "数据" }));
    await hands.choose(pane.getByLabel("定量评价方法"), "advanced");
    await fillIn("行业先进值", "0.05");
    await fillIn("先进值来源", "行业公告");
    await fillIn("先进值发布年份", "2018");
    await hands.choose(pane.getByLabel("边界条件是否相同"), "yes");
    await pane.getByText("相差 1000 倍，可能有单位不对").waitFor();
    await hands.act(() => pane.getByLabel("数值无误的理由").fill("试验装置"));
    await hands.click(pane.getByRole("button", { name: "确认无误" }));
    await pane.getByText("已确认为 1000，理由：试验装置").waitFor();
    await bench.goTo("tanping_confirmed_figure");
    await bench.expectInBar("1000");
  });

  it("unfolds the requirement an item rests on, and puts all of them on a sheet", async () => {
    await hands.click(pane.getByRole("tab", { name: "评价" }));
    const row = 4 + scoredItems.findIndex(({ id }) => id === "5.1.3");
    await bench.goTo(`表A.1!E${row}`);
    const text = pane.getByText("d)组织应定期对管辖范围内的监测设备进行检定或校准");
    expect(await text.isVisible()).toBe(false);
    // By its key: what unfolds above it may still be moving.
    await pane.locator("summary", { hasText: "条款 10.1.2 d) 监测与分析" }).press("Enter");
    await text.waitFor();
    await hands.click(pane.getByRole("button", { name: "返回列表" }));
    await hands.click(pane.getByRole("button", { name: "条款工作表" }));
    await bench.page.getByRole("tab", { name: "条款", exact: true }).waitFor();
    await bench.goTo("tanping_clauses");
    await bench.expectInBar("条款");
  });
});
