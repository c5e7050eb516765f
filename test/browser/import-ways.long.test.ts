import type { FrameLocator } from "playwright-core";
import { eventually } from "@tanping/workbench/test/eventually";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { openImport, type ImportHands } from "./support/open-import";

/** As a client sends it: a title, units under the headings, a month without a figure, a wrong unit, a total. */
const clientTable = [
  "某厂 2023 年碳排放监测表",
  "日期\t排放源\t碳排放量\t产量\t备注",
  "\t\t(tCO2e)\t(MWh)\t",
  ...Array.from({ length: 11 }, (_, index) => {
    const amount = index === 4 ? "１，２００" : index === 6 ? "1,150,000" : "1,150";
    return `2023年${index + 1}月\t锅炉\t${amount}\t5000\t${index === 0 ? "=1+1" : ""}`;
  }),
  "合计\t\t12,700\t55000\t",
].join("\n");

/** Enough rows for several requests. */
const manyRows = [
  "year,source,emission (t),output (MWh)",
  ...Array.from(
    { length: 120_000 },
    (_, row) => `${2000 + (row % 20)},plant ${row},1200,${5000 + (row % 7)}`,
  ),
].join("\n");

/** Drops a file on the pane's area for it. */
const drop = async (pane: FrameLocator, name: string, content: string): Promise<void> => {
  const area = pane.getByText("拖到这里");
  const data = await area.evaluateHandle(
    (_, file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.content], file.name, { type: "text/csv" }));
      return transfer;
    },
    { name, content },
  );
  await area.dispatchEvent("drop", { dataTransfer: data });
};

describe("the ways into the import, and what it remembers", () => {
  let bench: WorkbenchPage;
  let pane: FrameLocator;
  let hands: ImportHands;

  beforeAll(async () => {
    ({ bench, pane, hands } = await openImport());
  });
  afterAll(() => bench.close());

  it("takes another import back just as well", async () => {
    await hands.give("one.csv", "年份,排放量(tCO2e),产量(MWh)\n2023,5,10");
    await hands.press("导入");
    await hands.says(/已导入，监测数据表写入 1 行/);
    await hands.press("撤回导入");
    await hands.says("监测数据已恢复为导入前的样子。");
  });

  it("reads a pasted table under its title, and treats each kind of problem at once", async () => {
    await hands.press("粘贴");
    await pane.getByLabel("在这里粘贴表格").fill(clientTable);
    await hands.press("使用");
    await hands.says("读取 14 行 = 导入 11 行 + 不导入 3 行");
    await hands.says("2023 年缺少月份 12，不计入历史年度");
    await hands.says("“合计”名为合计，但其余各行之和为 1161550，两者不等。");
    const jump = pane.getByRole("group", { name: "与相邻期间相差约千倍或万倍" });
    await jump.getByText("第 10 行“碳排放量”").waitFor();
    await jump.getByLabel("处理").selectOption("按倍数换算");
    await hands.says("12,700");
    // With the slip put right the total is the sum of its rows.
    await pane.getByText("两者不等").waitFor({ state: "detached" });
    await pane.getByLabel("确认按 2023 全年计").check();
    await jump.scrollIntoViewIfNeeded();
    await hands.press("导入");
    await hands.says(/已导入，监测数据表写入 1 行/);
  });

  it("remembers what was decided for these headings", async () => {
    await hands.press("粘贴");
    await pane.getByLabel("在这里粘贴表格").fill(clientTable);
    await hands.press("使用");
    await hands.says("已沿用上次对这种表头的设置");
    await hands.press("移除");
  });

  it("takes a file's own unit before the one it remembers, and forgets what was confirmed of other data", async () => {
    const months = (unit: string, count: number) =>
      [
        `日期,排放量(${unit}),产量(MWh)`,
        ...Array.from({ length: count }, (_, index) => `2023-${index + 1},1000,10`),
      ].join("\n");
    await hands.give("t.csv", months("t", 11));
    await pane.getByLabel("确认按 2023 全年计").check();
    await hands.press("导入");
    await hands.says(/已导入，监测数据表写入 1 行/);
    await hands.give("kg.csv", months("kg", 10));
    await hands.says("已沿用上次对这种表头的设置");
    const unit = pane.getByLabel("排放量的单位");
    await eventually(async () => expect(await unit.inputValue()).toBe("kg"));
    await pane.getByRole("checkbox", { name: "确认按 2023 全年计", checked: false }).waitFor();
    await hands.press("移除");
  });

  it("shows the unit of a title, a column of units and the year of months across, to be changed", async () => {
    const paste = async (...lines: readonly string[]) => {
      await hands.press("粘贴");
      await pane.getByLabel("在这里粘贴表格").fill(lines.join("\n"));
      await hands.press("使用");
    };
    const expectUnit = (label: string, value: string) =>
      eventually(async () =>
        expect(await pane.getByLabel(label, { exact: true }).inputValue()).toBe(value),
      );
    await paste("某厂统计\t\t单位：万吨", "年份\t碳排放量\t产量(MWh)", "2023\t1.5\t10");
    await hands.says("15,000");
    await expectUnit("排放量的单位", "万吨");
    await pane.getByLabel("排放量各行的单位").waitFor({ state: "detached" });
    await hands.press("移除");

    await paste(
      "年份\t碳排放量\t单位\t产量(MWh)",
      "2022\t1.5\tt\t10",
      "2023\t1600\tkg\t10",
      "2024\t1700\t桶\t10",
    );
    await hands.says("读取 3 行 = 导入 2 行 + 不导入 1 行");
    await expectUnit("排放量的单位", "t");
    await expectUnit("排放量各行的单位", "2");
    const unknown = pane.getByRole("group", { name: "这一行的单位不能换算" });
    await unknown.getByText("第 4 行“单位”").waitFor();
    await unknown.getByLabel("处理").selectOption("按列的单位");
    await hands.says("读取 3 行 = 导入 3 行 + 不导入 0 行");
    await hands.choose("排放量各行的单位", "（全列同一单位）");
    await hands.says("1,600");
    await hands.press("移除");

    await paste("2023年各月排放量\t单位：t", "排放源\t1月\t2月\t合计", "锅炉\t1.5\t2.5\t4");
    await hands.says("年份取自表上方的“2023年各月排放量”");
    await hands.says("2023 年缺少月份 3, 4, 5, 6, 7, 8, 9, 10, 11, 12，不计入历史年度");
    await hands.press("移除");
  });

  it("takes a table of the workbook, and the selected cells", async () => {
    await bench.page.getByRole("tab", { name: "监测数据" }).click();
    await bench.goTo("A4:E6");
    await hands.press("所选区域");
    await hands.says(/监测数据!\$?A\$?4/);
    await hands.press("移除");
    await pane.getByLabel("工作簿中的表").focus();
    await hands.choose("工作簿中的表", "工作表 监测数据");
    await hands.says(/表头：第 3–4 行/);
    await hands.press("移除");
  });

  it("takes a file that is dropped, and a cancelled import leaves the workbook as it was", async () => {
    await drop(pane, "many.csv", manyRows);
    await hands.says("读取 120,000 行 = 导入 120,000 行 + 不导入 0 行");
    const tabs = bench.page.getByRole("tab");
    const sheets = await tabs.allInnerTexts();
    // Excel lets the import wait while a cell is being edited, so that it cannot be over before it is cancelled.
    await bench.goTo("监测数据!A6");
    await bench.page.keyboard.type("1");
    await hands.press("导入");
    await hands.press("取消");
    await bench.page.getByRole("button", { name: "取消", exact: true }).click();
    await hands.says("已取消，工作簿没有变动。");
    await bench.expectText("F5", /11 行合计/, "监测数据");
    await eventually(async () => expect(await tabs.allInnerTexts()).toEqual(sheets));
    await hands.press("移除");
  });

  it("asks by what a file's text would say in which encoding it is", async () => {
    // 镕基厂 in GB18030 is as likely something in Big5.
    const plant = Buffer.from([0xe9, 0x46, 0xbb, 0xf9, 0xb3, 0xa7]);
    const heading = Buffer.from("year,plant,emissions (tCO2e),output (MWh)\n2023,");
    await hands.give("rare.csv", Buffer.concat([heading, plant, Buffer.from(",1200,500\n")]));
    await hands.says("2023,噷價釦,1200,500");
    await pane.getByRole("radio", { name: /GB18030/ }).click();
    await hands.says("读取 1 行 = 导入 1 行 + 不导入 0 行");
    await hands.press("移除");
  });
});
