import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { verify } from "../../cli/verify";
import { runCommand } from "../cli/run-command";
import { partOf } from "../unit/report/word-file";
import { flawsInPane } from "./support/flaws-in-pane";
import { beginProcess, labelled, type ProcessDesk } from "./support/process-desk";
import { cardIn } from "./support/scoring-desk";

describe("an assessment from its plan to what is handed over", () => {
  const folder = mkdtempSync(join(tmpdir(), "process-journey-"));
  const desks: ProcessDesk[] = [];
  const open = async (query: string) => {
    const desk = await beginProcess(query);
    desks.push(desk);
    return desk;
  };
  let desk: ProcessDesk;
  beforeAll(async () => {
    desk = await open("pane=350&book=example.zh-CN.xlsx");
    await desk.says("尚未写入工作簿");
  });
  /** What a step cost the assessor whose workbook it is: a key leads from cell to cell of a sheet, the rest are clicks. */
  const expectCost = async (keys: number, clicks: number) => {
    expect(desk.hands.count()).toEqual({ keys, clicks });
    expect(await flawsInPane(desk.bench.page)).toEqual([]);
  };
  afterAll(() => Promise.all(desks.map(({ bench }) => bench.close())));

  it("has an owner for every indicator in the plan, which becomes a grid", async () => {
    const { bench, hands, press, says, place, writeRecord } = desk;
    await place("交付");
    await hands.click(desk.pane.getByText("计划、评价组与会议尚缺 6 处"));
    await says("二级指标 6.2 持续改进 没有人负责：计划中没有评价人员去它所依据的条款（11.3）。");
    const clauses = "7.1, 7.2, 7.4, 7.5, 7.6, 7.8, 7.9, 11.3";
    const visit = ["2026-11-19", "09:00–17:00", "碳管理办公室", clauses, "赵六", "策划与改进"];
    await writeRecord("评价计划", "A11", visit);
    await says("计划中的评价人员“赵六”不在“评价组”中。");
    await writeRecord("评价组", "A7", ["赵六", "组员", "高级工程师", "碳资产管理", "是"]);
    await says("每个二级指标都有人负责，评价组与会议齐全。");
    await press("建立计划表");
    await bench.page.getByRole("tab", { name: "计划表", selected: true }).waitFor();
    await expectCost(11, 9);
  });

  it("takes what the documents say of an item, and what is left to be seen on site", async () => {
    const { hands, pane, openCard, press } = desk;
    await openCard("5.1.3");
    await press("逐项记录");
    await hands.click(pane.getByLabel("文件评价发现"));
    await hands.type("检定证书在台账中有 128 份，2 号皮带秤的一份看不清。");
    await hands.press("Control+Enter");
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    await cardIn(pane, "5.1.3").and(pane.locator(":focus")).waitFor();
    await hands.press("s");
    await hands.type("2 号皮带秤的检定");
    await hands.press("Control+Enter");
    await cardIn(pane, "5.1.4").and(pane.locator(":focus")).waitFor();
    await expectCost(3, 4);
  });

  it("lists what is to be seen, department by department, and brings it back with the score", async () => {
    const { bench, hands, pane, place, press, says, fill } = desk;
    await place("交付");
    await says("现场重点 1 项：已确认 0 项，不属实 0 项，尚未查看 1 项。");
    await press("建立清单工作表");
    await bench.page.getByRole("tab", { name: "现场核查清单", selected: true }).waitFor();
    await hands.click(pane.getByRole("button", { name: "5.1.3 带回现场记录" }).first());
    await fill("看到什么", "2 号皮带秤证书过期一个月");
    await fill("问了谁", "热控班郑示例");
    await fill("记录编号", "XC-01");
    await fill("日期", "2026-11-17");
    await hands.choose(pane.getByLabel(labelled("确认")), "no");
    await fill("得分（现为 2；不改则留空）", "1");
    await fill("改分的理由", "一台秤的检定过期");
    await press("写入");
    await says("现场重点 1 项：已确认 0 项，不属实 1 项，尚未查看 0 项。");
    await says("得分由 2 改为 1，理由：一台秤的检定过期");
    await expectCost(0, 11);
  });

  it("raises a nonconformity from the item, and closes it with the evidence", async () => {
    const { hands, pane, place, openCard, press, fill, writeRecord, bench } = desk;
    await place("评价");
    await press("返回列表");
    await openCard("5.1.3");
    await press("提不符合");
    const dialog = pane.getByRole("dialog");
    await fill("序号", "NC-1");
    await fill("部门", "热控班");
    await fill("事实描述", "2 号皮带秤检定过期一个月仍在使用");
    await hands.choose(dialog.getByLabel("性质"), "minor");
    await fill("提出人", "李四");
    await fill("提出日期", "2026-11-17");
    await press("写入");
    await dialog.waitFor({ state: "detached" });
    const correction = ["周期表漏列", "当日送检", "周期表逐台核对", "郑示例", "2026-11-30"];
    await writeRecord("不符合清单", "J4", correction);
    const closure = ["NC-1", "认可", "郑示例", "2026-11-18", "检定证书 2026-1124"];
    await writeRecord("不符合关闭", "A4", [...closure, "李四", "2026-11-25", "是"]);
    await bench.expectText("H4", "是", "不符合关闭");
    await expectCost(13, 18);
  });

  it("has a second assessor score in a copy without the first one's judgement", async () => {
    const first = await desk.save();
    const second = await open("pane=350");
    await second.hands.click(second.bench.page.getByRole("button", { name: "碳评", exact: true }));
    await second.press("第二评价人员的副本……");
    await second.give("第一评价人员的工作簿", first);
    await second.press("建立副本");
    await second.says("0 / 52");
    await second.openCard("5.1.3");
    await second.hands.press("0", ".", "5", "Enter");
    await cardIn(second.pane, "5.1.4").and(second.pane.locator(":focus")).waitFor();
    await second.hands.press("1", "Enter");
    expect(second.hands.count()).toEqual({ keys: 6, clicks: 5 });
    const copy = await second.save();
    const { pane, press, says, fill, give, place } = desk;
    await place("交付");
    await press("带入第二评分……");
    await fill("第二评价人员姓名", "钱工");
    await give("第二评价人员的工作簿", copy);
    await press("带入第二评分");
    await says("第二评分 2 项：相同 1 项，不同 1 项，其中待协商 1 项。");
    await press("5.1.3 协商一致");
    await fill("商定得分", "0.5");
    await fill("理由", "过期期间的月报要重算");
    await press("写入商定得分");
    await pane
      .getByRole("table", { name: "两位评价人员打分不同的细则" })
      .getByText("已协商")
      .waitFor();
    await expectCost(0, 9);
  });

  it("is reviewed by somebody outside the team, scored and sealed", async () => {
    const { press, says, fill, place, writeRecord } = desk;
    const answered = ["影响已估计，不超过 0.1%", "张三", "是"];
    await writeRecord("技术复核", "A4", [
      "过期的秤影响多大？",
      "孙复核",
      "2026-11-26",
      ...answered,
    ]);
    await press("计算并写入");
    await says("已写入工作簿，与公式一致");
    await place("交付");
    await fill("封签人姓名", "张三");
    await says(
      "5.1.3 的现场重点在现场没有得到确认（12.4.3）。请看过其得分与不符合是否已照现场所见改正。",
    );
    await press("仍然封签");
    await says(/^由 张三 于 .* 封签$/);
    await press("补充封签……");
    await fill("封签人姓名", "张三");
    await press("补充封签");
    await press("核对封签");
    await says("封签之后的记录：全部已补充封签，没有改动。");
    await expectCost(6, 11);
  });

  it("is handed over whole: what verify --pack finds says so", async () => {
    const { bench, hands, pane, press, says, give, save } = desk;
    const saved = join(folder, "评价.xlsx");
    writeFileSync(saved, readFileSync(await save()));
    await give("保存的工作簿（.xlsx，可不选）：在报告中写明附件的摘要", saved);
    await press("评价报告（Word）");
    await says(/^文档已写成，尚未保存：请下载。/);
    await press("打包交付");
    await says("已打包，尚未保存：请下载。");
    const download = bench.page.waitForEvent("download");
    await hands.click(pane.getByRole("link", { name: "下载 评价资料.zip" }));
    const files = unzipSync(readFileSync(await (await download).path()));
    const pack = join(folder, "pack");
    mkdirSync(pack);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(pack, name), bytes);
    const [exitCode, [line]] = await runCommand(verify, "--pack", pack);
    expect([exitCode, line?.status]).toEqual([0, "whole"]);
    expect(line?.attachment).toMatchObject({
      status: "intact",
      slip: { status: "same-file" },
      recomputed: { composite: "94.6", grade: "四星" },
      records: { status: "intact", open: 0 },
    });
    const said = (name: string) => partOf(files[`${name}.docx`] ?? new Uint8Array());
    expect(said("评价报告")).toContain("94.60");
    for (const text of ["NC-1", "检定证书 2026-1124", "2 号皮带秤检定过期一个月仍在使用"])
      expect(said("不符合报告")).toContain(text);
    expect(said("现场核查清单")).toContain("2 号皮带秤的检定");
    expect(said("证据索引")).toContain("XC-01");
    await expectCost(0, 4);
  });
});
