import { mkdir, readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** Where README takes its six pictures of the process from. */
const folder = "docs/images/process";

/** Milliseconds after which the pane has read what was typed into a sheet. */
const readAgain = 1500;

const visit = [
  ["看到什么", "2 号皮带秤证书过期一个月"],
  ["问了谁", "热控班郑示例"],
  ["记录编号", "XC-01"],
  ["日期", "2026-11-17"],
  ["得分", "1"],
  ["改分的理由", "一台秤的检定过期"],
] as const;

/** Takes the pictures of an assessment of the sample organisation from its plan to the pack, in Chinese. */
export const photographProcess = async (page: Page): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const pane = page.frameLocator("iframe");
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const place = (name: string) => pane.getByRole("tab", { name, exact: true }).click();
  const fill = (label: string, text: string) =>
    pane
      .getByLabel(new RegExp(`^${label}`))
      .last()
      .fill(text);
  const says = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  const section = (name: string) => pane.getByRole("region", { name, exact: true });
  const goTo = async (reference: string) => {
    const nameBox = page.getByRole("textbox", { name: "名称框" });
    await nameBox.fill(reference);
    await nameBox.press("Enter");
  };
  const type = async (from: string, cells: readonly string[]) => {
    await goTo(from);
    for (const text of cells) {
      await page.keyboard.insertText(text);
      await page.keyboard.press("Tab");
    }
    await goTo("A1");
    await page.waitForTimeout(readAgain);
  };
  const openList = async (title: string) => {
    await place("交付");
    await press("打开一项记录……");
    await pane.getByRole("menuitem", { name: title, exact: true }).click();
    await page.getByRole("tab", { name: title, selected: true }).waitFor();
  };
  const shot = async (name: string, part: string, block: ScrollLogicalPosition = "center") => {
    await section(part).evaluate((its, to) => its.scrollIntoView({ block: to }), block);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: `${folder}/${name}.png`, animations: "disabled" });
  };

  await page.getByRole("button", { name: "碳评", exact: true }).click();
  await page.getByRole("button", { name: "示例组织" }).click();
  await page.getByRole("menuitem").first().click();
  await says("尚未写入工作簿");
  await openList("评价计划");
  const clauses = "7.1, 7.2, 7.4, 7.5, 7.6, 7.8, 7.9";
  await type("A11", ["2026-11-19", "09:00–17:00", "碳管理办公室", clauses, "张三", "查策划"]);
  await says("计划、评价组与会议尚缺 1 处");
  await press("查看计划");
  await press("建立计划表");
  await page.getByRole("tab", { name: "计划表", selected: true }).waitFor();
  await pane.getByText("计划、评价组与会议尚缺 1 处").click();
  await shot("plan", "评价计划");

  await press("收起计划");
  await page.getByRole("tab", { name: "表A.1", exact: true }).click();
  await type("M47", ["2 号皮带秤的检定"]);
  await says("现场重点 1 项：已确认 0 项，不属实 0 项，尚未查看 1 项。");
  await press("建立清单工作表");
  await page.getByRole("tab", { name: "现场核查清单", selected: true }).waitFor();
  await pane.getByRole("button", { name: "5.1.3 带回现场记录" }).first().click();
  for (const [label, text] of visit) await fill(label, text);
  await pane.getByLabel("确认*").selectOption("no");
  await shot("site", "现场核查");
  await press("写入");
  await says("现场重点 1 项：已确认 0 项，不属实 1 项，尚未查看 0 项。");

  await openList("不符合清单");
  const raised = ["NC-1", "5.1.3", "10.1.2 d)", "热控班", "2 号秤检定过期"];
  const judged = ["证书到期仍在用", "一般不符合", "李四", "2026-11-17", "周期表漏列"];
  await type("A4", [...raised, ...judged, "当日送检", "逐台核对周期表", "郑示例", "2026-11-30"]);
  await openList("不符合关闭");
  const closed = ["NC-1", "认可", "郑示例", "2026-11-18", "检定证书 2026-1124", "李四"];
  await type("A4", [...closed, "2026-11-25", "是"]);
  await page.getByRole("tab", { name: "不符合清单", exact: true }).click();
  await shot("nonconformity", "记录");

  await openList("第二评分");
  await type("A4", ["5.1.3", "0.5", "过期期间的月报要重算", "钱工"]);
  await says("第二评分 1 项：相同 0 项，不同 1 项，其中待协商 1 项。");
  await press("5.1.3 协商一致");
  await fill("商定得分", "0.5");
  await fill("理由", "过期期间的月报要重算");
  await page.getByRole("tab", { name: "表A.1", exact: true }).click();
  await goTo("E47");
  await shot("second", "第二评价人员");
  await press("写入商定得分");
  await says(/^商定 0\.5/);

  await openList("技术复核");
  const question = ["过期的秤对年排放量影响多大？", "孙复核", "2026-11-26"];
  await type("A4", [...question, "不超过 0.1%，已估计并记录", "张三", "是"]);
  await press("计算并写入");
  await says("已写入工作簿，与公式一致");
  await place("交付");
  await fill("封签人姓名", "张三");
  await page.getByRole("tab", { name: "技术复核", exact: true }).click();
  await shot("review", "封签");
  await press("仍然封签");
  await says(/^由 张三 于 .* 封签$/);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载 .xlsx", exact: true }).click();
  const saved = await readFile(await (await download).path());
  await pane
    .getByRole("group", { name: /^保存的工作簿/ })
    .locator("input[type=file]")
    .setInputFiles({ name: "评价.xlsx", mimeType: "", buffer: saved });
  await press("打包交付");
  await says(/^已打包，尚未保存：请下载。/);
  await page.getByRole("tab", { name: "表A.3", exact: true }).click();
  await shot("pack", "文书", "end");
};
