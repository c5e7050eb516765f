import { readFile } from "node:fs/promises";
import type { FrameLocator } from "playwright-core";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { openImport, type ImportHands } from "./support/open-import";

/** Every source's row has the output of the month. */
const repeatedOutput = [
  "年月\t排放源\t排放量(tCO2e)\t产量(MWh)",
  ...Array.from({ length: 12 }, (_, index) =>
    ["燃煤锅炉\t100", "外购电力\t51.5"].map((its) => `2024-${index + 1}\t${its}\t4025`),
  ).flat(),
].join("\n");

describe("importing monitoring data in the pane", () => {
  let bench: WorkbenchPage;
  let pane: FrameLocator;
  let hands: ImportHands;

  beforeAll(async () => {
    ({ bench, pane, hands } = await openImport());
  });
  afterAll(() => bench.close());

  it("reads a file, finds its columns and units, and filters by plant", async () => {
    await hands.give("two-power-stations.csv", await readFile("test/data/two-power-stations.csv"));
    await hands.says("读取 10 行 = 导入 10 行 + 不导入 0 行");
    await hands.choose("只导入符合条件的行", "plant");
    await hands.says("读取 10 行 = 导入 5 行 + 不导入 5 行");
    await pane.getByLabel("条件的值").fill("Ratcliffe on Soar");
    await pane.getByLabel("条件的值").press("Enter");
    await hands.says("0.96655");
    await pane.getByLabel("条件的值").fill("Drax");
    await pane.getByLabel("条件的值").press("Enter");
    const preview = pane.getByRole("region", { name: "预览" });
    await preview.getByText("0.309556").first().waitFor();
  });

  it("imports, and says so in the sheet of imports", async () => {
    await hands.press("导入");
    await hands.says(/已导入，监测数据表写入 5 行/);
    await bench.page.getByRole("tab", { name: "导入记录" }).click();
    await bench.expectText("B4", "导入（替换）：two-power-stations.csv", "导入记录");
  });

  it("takes the import back", async () => {
    await hands.press("撤回导入");
    await hands.says("监测数据已恢复为导入前的样子。");
    await bench.page.getByRole("tab", { name: "监测数据" }).click();
    await bench.expectText("F8", "EUTL / OSUKED, CC-BY-4.0", "监测数据");
  });

  it("asks what only a person can settle, with what each answer makes of the year, and imports after that", async () => {
    await hands.press("粘贴");
    await pane.getByLabel("在这里粘贴表格").fill(repeatedOutput);
    await hands.press("使用");
    const question = pane.getByRole("radiogroup", { name: /各排放源的产出量相同/ });
    await question.getByText("2024 年：1,818 ÷ 48,300 = 0.0376398 tCO2e/MWh").waitFor();
    await question.getByText("2024 年：1,818 ÷ 96,600 = 0.0188199 tCO2e/MWh").waitFor();
    await pane.getByText("还有 1 个问题没有选择，选择之后才能导入。").waitFor();
    expect(await pane.getByRole("button", { name: "导入", exact: true }).isDisabled()).toBe(true);
    await question.getByRole("radio", { name: /只计一次/ }).check();
    await pane.getByText("还有 1 个问题没有选择").waitFor({ state: "detached" });
    await hands.press("导入");
    await hands.says(/已导入，监测数据表写入 24 行/);
  });

  it("names what is wrong with a file that it cannot read", async () => {
    await hands.give("空.csv", "");
    await hands.says("其中没有任何数据。");
  });
});
