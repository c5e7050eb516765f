import type { ClauseId } from "../../../src/standard/clauses";
import { edition } from "../../../src/standard/edition";
import { draft } from "./draft";

const lines = draft.split("\n").map((line) => line.trim());

const headings: Readonly<Record<ClauseId, string>> = {
  "6.1": "领导作用和承诺",
  "6.2": "碳排放管理方针",
  "6.3": "组织的角色、职责和权限",
  "7.1": "应对风险和机遇的措施",
  "7.2": "碳排放管理目标及实现它们的策划",
  "7.3": "温室气体排放源",
  "7.4": "碳排放管理绩效参数",
  "7.5": "基准年",
  "7.6": "碳排放管理相关数据收集的策划",
  "7.7": "碳排放评审",
  "7.8": "合规义务",
  "7.9": "变更的策划",
  "8.2": "文件和记录",
  "8.3": "能力和意识",
  "8.4": "资源配置",
  "8.5": "碳排放信息交流",
  "9.3": "采购控制",
  "9.4": "运行控制",
  "9.5": "碳排放核算与报告",
  "9.6": "碳资产管理",
  "10.1": "监视、测量、分析和评价",
  "10.2": "内部审核",
  "10.3": "管理评审",
  "11.2": "不符合及纠正措施",
  "11.3": "持续改进",
  "12.2": "定性评价",
  "12.3.1": "碳排放强度",
  "12.3.2": "定量评价指标分值",
  "12.4.1": "评价时间",
  "12.5.1": "评价指标计分权重",
  "12.5.2": "成熟度评价结果",
};

const isPrinted = (id: string, heading: string) => lines.includes(`${id} ${heading}`);

describe("clauses", () => {
  it.each(Object.entries(headings))("%s is headed %s in the draft", (id, heading) => {
    expect(isPrinted(id, heading)).toBe(true);
  });

  it.each([
    ["6.1", "领导作用"],
    ["6.2", "领导作用和承诺"],
  ])("does not take %s for %s", (id, heading) => {
    expect(isPrinted(id, heading)).toBe(false);
  });
});

describe("edition", () => {
  it("bears the draft's number and title", () => {
    expect(lines).toContain(edition.number);
    expect(lines).toContain(edition.title);
  });
});
