import { tableA1 } from "../../../../src/standard/table-a1";
import { planGaps } from "../../../../src/sheets/process/plan-gaps";
import { planGrid } from "../../../../src/sheets/process/plan-grid";
import { planRows } from "../../../../src/sheets/process/plan-rows";
import { layOutPlanGrid } from "../../../../src/sheets/process/lay-out-plan-grid";
import { planGapText } from "../../../../src/strings/sentences";
import type { Typed } from "../../assessment/sketch";
import { listsOf, type Lists } from "../lists-of";
import { readingOf } from "../reading-of";

const headings = ["日期", "时间", "部门", "条款", "评价人员", "评价活动"];
const readingWith = (lists: Lists, leader: Typed = "张三") => ({
  ...readingOf({ tanping_leader: [[leader]] }),
  lists: listsOf(lists),
});

const team = [
  ["姓名", "职责", "与受评价组织无利害关系"],
  ["张三", "组长", "是"],
  ["李四", "组员", "是"],
];
const meetings = [
  ["会议", "参加人员"],
  ["首次会议", "张三、李四、陈经理"],
  ["Closing", "张三"],
];
const chapters = ["4", "5", "6", "7", "8", "9", "10", "11"];
const everywhere = [headings, [46342, "09:00", "管理层", chapters.join("、"), "张三", "查文件"]];

/** The codes of what is open, with their facts. */
const gaps = (lists: Lists, leader?: Typed) =>
  planGaps(readingWith(lists, leader)).map(({ code, facts }) => [code, facts]);

describe("what plan, team and meetings leave open", () => {
  it("nothing, where somebody is sent to every chapter, the team is declared and both meetings were attended", () => {
    expect(gaps({ plan: everywhere, team, meetings })).toEqual([]);
  });

  it("without a plan every indicator lacks an owner, and without a team there is no leader", () => {
    const found = gaps({});
    const indicators = tableA1.flatMap((category) => category.indicators);
    expect(found.slice(0, indicators.length)).toEqual(
      indicators.map(({ id, name }) => [
        "indicator-without-owner",
        expect.objectContaining({ indicator: id, name }),
      ]),
    );
    expect(found.slice(indicators.length)).toEqual([
      ["team-without-leader", { name: "张三" }],
      ["meeting-missing", { kind: "opening" }],
      ["meeting-missing", { kind: "closing" }],
    ]);
  });

  it("names clauses to each indicator: who is sent to them has all its items", () => {
    const named = planGaps(readingWith({})).flatMap(({ facts }) =>
      "clauses" in facts ? facts.clauses : [],
    );
    expect(named).toContain("7.9");
    const plan = [headings, [46342, "09:00", "管理层", named.join("、"), "张三", null]];
    expect(gaps({ plan, team, meetings })).toEqual([]);
    const others = named.filter((its) => its !== "7.9").join("、");
    const without = [headings, [46342, "09:00", "管理层", others, "张三", null]];
    expect(gaps({ plan: without, team, meetings })).toEqual([
      ["items-without-owner", expect.objectContaining({ items: ["2.5.4"], clauses: ["7.9"] })],
    ]);
  });

  it("names the items that are left where somebody is sent to others of their indicator", () => {
    const clauses = "4、5、6、7.1、7.2、7.4、7.5、7.6、7.7、8、9、10、11";
    const plan = [headings, [46342, "09:00", "管理层", clauses, "张三", null]];
    expect(gaps({ plan, team, meetings })).toContainEqual([
      "items-without-owner",
      expect.objectContaining({ indicator: "2.3", items: ["2.3.1"] }),
    ]);
  });

  it("names the items of an indicator to whose clauses nobody is sent, and a row without an assessor sends nobody", () => {
    const plan = [
      headings,
      [46342, "09:00", "管理层", "4、5、6、7、8、9、10、11.2 a)", "张三", null],
      [46343, "09:00", "管理层", "11.3", null, null],
    ];
    expect(gaps({ plan, team, meetings })).toEqual([
      ["indicator-without-owner", { indicator: "6.2", name: "持续改进", clauses: ["11.3"] }],
      ["row-without-assessor", { clauses: ["11.3"] }],
    ]);
    const part = [
      headings,
      [46342, "09:00", "管理层", "4、5、6、7、8、9、10、11.2 closing、11.3", "张三", null],
    ];
    expect(gaps({ plan: part, team, meetings })).toEqual([]);
    const some = [
      headings,
      [46342, "09:00", "", "4，5；6,7;8\n9、10、11.2 b)、11.3", "张三", null],
    ];
    expect(gaps({ plan: some, team, meetings })).toEqual([]);
  });

  it("an assessor who is not in the team is named once", () => {
    const plan = [
      ...everywhere,
      [46343, "09:00", "运行部", "8", "王五、李四", null],
      [46344, null, null, "9", "王五", null],
    ];
    expect(gaps({ plan, team, meetings })).toEqual([["assessor-not-in-team", { name: "王五" }]]);
  });

  it("a team has a leader by role or by the name on the first sheet, and everybody declares independence", () => {
    const byName = [team[0] ?? [], ["张三", "评价员", "是"], ["李四", "评价员", null]];
    expect(gaps({ plan: everywhere, team: byName, meetings })).toEqual([
      ["not-independent", { name: "李四" }],
    ]);
    expect(gaps({ plan: everywhere, team: byName, meetings }, null).map(([code]) => code)).toEqual([
      "team-without-leader",
      "not-independent",
    ]);
  });

  it("the body's rules are compared where it has made them, and one that says nothing clear is told", () => {
    const rules = (...rows: readonly (readonly [rule: string, value: Typed])[]) => [
      ["规定", "数值", "依据"],
      ...rows.map(([rule, value]) => [rule, value, null]),
    ];
    const gapsBy = (body_rules: readonly (readonly Typed[])[]) =>
      planGaps({
        ...readingOf({ tanping_leader: [["张三"]], tanping_date: [[46_346]] }),
        lists: listsOf({ plan: everywhere, team, meetings, body_rules }),
      }).map(({ code, facts }) => [code, facts]);
    const kept = rules(
      ["评价组最少人数", "2"],
      ["Evaluate before this day of the year", "12-31"],
      ["每年在此日之前评价", null],
      ["别的", "5"],
    );
    expect(gapsBy(kept)).toEqual([]);
    expect(
      gapsBy(rules(["Least number of assessors", 3], ["每年在此日之前评价", "6月30日"])),
    ).toEqual([
      ["team-too-small", { members: 2, least: 3 }],
      ["evaluated-late", { date: "2026-11-20", before: "06-30" }],
    ]);
    expect(gapsBy(rules(["评价组最少人数", "若干"], ["evaluate_before", "上半年"]))).toEqual([
      ["rule-unclear", { rule: "team_minimum", value: "若干" }],
      ["rule-unclear", { rule: "evaluate_before", value: "上半年" }],
    ]);
    expect(gaps({ plan: everywhere, team, meetings, body_rules: kept })).toEqual([]);
  });

  it("a meeting that nobody is said to have attended is open", () => {
    const held = [meetings[0] ?? [], ["首次会议", " "], ["其他", "张三"]];
    expect(gaps({ plan: everywhere, team, meetings: held })).toEqual([
      ["meeting-without-attendance", { kind: "opening" }],
      ["meeting-missing", { kind: "closing" }],
    ]);
  });

  it("is said in both languages, indicators by the language's own name", () => {
    const [gap] = planGaps(readingWith({ team, meetings }));
    if (!gap) throw new Error("Nothing is open.");
    expect(planGapText(gap, "zh-CN")).toMatch(/^二级指标 1\.1 .+ 没有人负责/);
    expect(planGapText(gap, "en-US")).toBe(
      "Nobody is in charge of indicator 1.1, Top management and commitment: the plan sends no assessor to a clause that it rests on (6.1).",
    );
  });
});

const visits = [
  headings,
  [46343, "13:00", "运行部", "8", "李四", "现场"],
  [46342, "14:00", "管理层、能源部", "6、10.3", "张三、李四", "访谈"],
  [46342, "09:00", null, "12.4.3", null, "首次会议"],
  [46342, "14:00", "运行部", "7.3", null, null],
  ["待定", null, "档案室", null, "王五", null],
];

it("the grid has a row for each time in its order, a column for each department, and who comes with which clauses", () => {
  const grid = planGrid(planRows(readingWith({ plan: visits })));
  expect(grid).toEqual({
    departments: ["", "管理层", "能源部", "运行部", "档案室"],
    slots: [
      { date: "2026-11-16", time: "09:00", cells: ["12.4.3\n首次会议", "", "", "", ""] },
      {
        date: "2026-11-16",
        time: "14:00",
        cells: ["", "6、10.3 张三、李四\n访谈", "6、10.3 张三、李四\n访谈", "7.3", ""],
      },
      { date: "2026-11-17", time: "13:00", cells: ["", "", "", "8 李四\n现场", ""] },
      { date: "待定", time: "", cells: ["", "", "", "", "王五"] },
    ],
  });
  expect(planGrid([])).toEqual({ departments: [], slots: [] });
});

it("a department is one, whatever its capitals, and lists have the comma of the language", () => {
  const plan = [
    headings,
    [46342, "09:00", "Finance", "8, 9", "Li, Wang", null],
    [46342, "10:00", "finance", "10", "Li", null],
  ];
  expect(planGrid(planRows(readingWith({ plan })), ", ")).toMatchObject({
    departments: ["Finance"],
    slots: [{ cells: ["8, 9 Li, Wang"] }, { cells: ["10 Li"] }],
  });
});

it("two visits of one department at one time stand below each other", () => {
  const plan = [
    headings,
    [46342, "09:00", "运行部", "8", "李四", null],
    [46342, "09:00", "运行部", "9", "王五", null],
  ];
  const { slots } = planGrid(planRows(readingWith({ plan })));
  expect(slots.map(({ cells }) => cells)).toEqual([["8 李四\n9 王五"]]);
});

describe("the sheet of the grid", () => {
  const textsOf = (sheet: ReturnType<typeof layOutPlanGrid>) =>
    sheet.contents.slice(2).map((cells) => cells.filter((its) => its !== null));

  it("has the departments side by side, six at most, and what is open below", () => {
    const departments = ["一", "二", "三", "四", "五", "六", "七"];
    const plan = [headings, ...departments.map((its) => [46342, "09:00", its, "8", "李四", null])];
    const sheet = layOutPlanGrid("zh-CN", planGrid(planRows(readingWith({ plan }))), [
      "没有组长。",
    ]);
    expect(textsOf(sheet)).toEqual([
      ["时间", "一", "二", "三", "四", "五", "六"],
      ["2026-11-16\n09:00", ...Array<string>(6).fill("8 李四")],
      [],
      ["时间", "七"],
      ["2026-11-16\n09:00", "8 李四"],
      [],
      ["计划、评价组与会议尚缺"],
      ["没有组长。"],
    ]);
    expect(sheet.names.get("tanping_plan_grid")).toEqual({
      row: 2,
      column: 0,
      rows: 1,
      columns: 1,
    });
    expect(sheet.protection).toBe("protected");
  });

  it("leaves a cell blank where nobody visits a department", () => {
    const plan = [
      headings,
      [46342, "09:00", "一", "8", "李四", null],
      [46342, "13:00", "二", "9", "张三", null],
    ];
    const { contents } = layOutPlanGrid("zh-CN", planGrid(planRows(readingWith({ plan }))), []);
    expect(contents.slice(2, 5)).toMatchObject([
      ["时间", "一", "二"],
      ["2026-11-16\n09:00", "8 李四", null],
      ["2026-11-16\n13:00", null, "9 张三"],
    ]);
  });

  it("says where a visit is of no department, and that nothing is open", () => {
    const plan = [headings, [46342, "09:00", null, "12.4.3", "张三", "首次会议"]];
    const sheet = layOutPlanGrid("en-US", planGrid(planRows(readingWith({ plan }))), []);
    expect(textsOf(sheet).slice(0, 2)).toEqual([
      ["Time", "(no department)"],
      ["2026-11-16\n09:00", "12.4.3 张三\n首次会议"],
    ]);
    expect(textsOf(sheet).at(-1)).toEqual([
      "Nothing: every indicator has an owner, and team and meetings are complete.",
    ]);
  });

  it("of an empty plan is its heading alone", () => {
    const sheet = layOutPlanGrid("zh-CN", planGrid([]), []);
    expect(textsOf(sheet)[0]).toEqual(["时间"]);
  });
});
