import { records } from "./records";
import type { PlanGapCode, PlanGapFacts } from "../../faults/plan-gap";

/** Words of the plan as a grid, on its sheet (title ≤ 31 characters) and in the pane, and one sentence for each gap. */
export interface PlanWords {
  readonly sheet: {
    readonly title: string;
    readonly sheetTitle: string;
    readonly note: string;
    readonly time: string;
    readonly gaps: string;
    readonly none: string;
  };
  /** What stands for departments where a row of the plan names none. */
  readonly whole: string;
  readonly gaps: { readonly [Code in PlanGapCode]: (facts: PlanGapFacts[Code]) => string };
  readonly pane: {
    readonly title: string;
    readonly gaps: (count: number) => string;
    readonly none: string;
    readonly show: string;
    readonly hide: string;
    readonly table: string;
    readonly columns: Readonly<Record<"time" | "department" | "clause" | "assessor", string>>;
    readonly make: string;
  };
}

const meetings = { opening: "首次会议", closing: "末次会议" };

export const plan: PlanWords = {
  sheet: {
    title: "计划表",
    sheetTitle: "评价工作计划表（12.4.2）",
    note: "由碳评按“评价计划”写成，计划改动后请重新建立；不参与计分、封签和检查。每格是条款、评价人员与评价活动。",
    time: "时间",
    gaps: "计划、评价组与会议尚缺",
    none: "没有：每个二级指标都有人负责，评价组与会议齐全。",
  },
  whole: "（未写部门）",
  gaps: {
    "indicator-without-owner": ({ indicator, name, clauses }) =>
      `二级指标 ${indicator} ${name} 没有人负责：计划中没有评价人员去它所依据的条款（${clauses.join("、")}）。`,
    "items-without-owner": ({ indicator, name, items, clauses }) =>
      `二级指标 ${indicator} ${name} 有细则没有人负责：${items.join("、")}（条款 ${clauses.join("、")}）。`,
    "row-without-assessor": ({ clauses }) =>
      `计划中条款 ${clauses.join("、")} 的一行没有写评价人员。`,
    "assessor-not-in-team": ({ name }) => `计划中的评价人员“${name}”不在“评价组”中。`,
    "team-without-leader": ({ name }) =>
      name === ""
        ? "“评价组”中没有组长。请在“职责”中写明组长。"
        : `“评价组”中没有组长“${name}”。请加上，并在“职责”中写明组长。`,
    "not-independent": ({ name }) => `“${name}”没有声明与受评价组织无利害关系。`,
    "meeting-missing": ({ kind }) => `没有${meetings[kind]}的记录（12.4.3）。`,
    "meeting-without-attendance": ({ kind }) => `${meetings[kind]}没有写参加人员。`,
    "team-too-small": ({ members, least }) =>
      `“评价组”有 ${members} 人，评价机构规定不少于 ${least} 人（12.4.2）。`,
    "evaluated-late": ({ date, before }) =>
      `评价日期 ${date} 不在评价机构规定的 ${before} 之前（12.4.1）。`,
    "rule-unclear": ({ rule, value }) =>
      `“机构规定”中“${records.choices.body_rule[rule]}”写的是“${value}”。请写${rule === "team_minimum" ? "人数，例如 3" : "月-日，例如 06-30"}。`,
  },
  pane: {
    title: "评价计划",
    gaps: (count) => `计划、评价组与会议尚缺 ${count} 处`,
    none: "每个二级指标都有人负责，评价组与会议齐全。",
    show: "查看计划",
    hide: "收起计划",
    table: "评价计划",
    columns: { time: "时间", department: "部门", clause: "条款", assessor: "评价人员" },
    make: "建立计划表",
  },
};
