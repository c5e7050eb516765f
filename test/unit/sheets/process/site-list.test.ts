import { layOutSiteList } from "../../../../src/sheets/process/lay-out-site-list";
import { siteGroups, sitePoints } from "../../../../src/sheets/process/site-list";
import type { Typed } from "../../assessment/sketch";
import { scoredBook } from "../../plain-book/finished-book";
import { fillName } from "../../plain-book/fill-book";
import { readPlain } from "../../plain-book/read-plain";
import { listsOf, type Lists } from "../lists-of";

/** Clauses that 1.1.1 and 1.1.2 rest on: 6.1 b); 1.1.3: another. */
const lists: Lists = {
  plan: [
    ["日期", "时间", "部门", "条款", "评价人员"],
    [46342, "14:00", "能源部、管理层", "6.1 b)", "张三"],
  ],
  interviews: [
    ["部门", "被访谈人", "条款"],
    ["管理层", "陈经理", "6.1"],
    ["档案室", "孙工", "9.6.1"],
  ],
  evidence: [
    ["编号", "证据内容", "被询问人", "地点"],
    ["1.1.1", "方针", "李班长、王班长", "集控室"],
    [null, "上墙", null, null],
    ["1.1.2", "会议纪要", "陈经理", "会议室"],
  ],
  item_records: [
    ["编号", "文件评价发现", "现场记录"],
    ["1.1.1", "方针未注明日期", "看到：已注明"],
  ],
};

const pointsOf = (columns: Readonly<Record<string, readonly Typed[]>>, given: Lists = lists) => {
  const book = scoredBook("zh-CN", "");
  for (const [name, values] of Object.entries(columns))
    fillName(book, `tanping_a1_${name}`, values);
  return sitePoints({ ...readPlain(book), lists: listsOf(given) });
};

it("each item with a site point is a point, with what documents, plan, interviews and evidence say of it", () => {
  const points = pointsOf({ site: ["看上墙的方针", "问最高管理者"], site_confirmed: ["是", "no"] });
  expect(points).toMatchObject([
    {
      item: "1.1.1",
      point: "看上墙的方针",
      documentFinding: "方针未注明日期",
      siteRecord: "看到：已注明",
      confirmed: "yes",
      at: {
        department: ["能源部", "管理层"],
        person: ["李班长", "王班长", "陈经理"],
        place: ["集控室"],
      },
    },
    {
      item: "1.1.2",
      documentFinding: "",
      siteRecord: "",
      confirmed: "no",
      at: { person: ["陈经理"], place: ["会议室"] },
    },
  ]);
});

it("without a point nothing is to be seen, and without the lists nothing is known of where", () => {
  expect(pointsOf({ site: [null, " "] })).toEqual([]);
  const [point] = pointsOf({ site: ["看铭牌"] }, {});
  expect(point).toMatchObject({
    confirmed: "",
    at: { department: [], person: [], place: [] },
    documentFinding: "",
  });
});

it("a point stands under each of its departments, persons or places, and those of none come last", () => {
  const points = pointsOf({
    site: ["看方针", "问管理者", ...Array<null>(49).fill(null), "看改进"],
  });
  const told = (order: "department" | "person" | "place") =>
    siteGroups(points, order).map(({ name, points: its }) => [name, its.map(({ item }) => item)]);
  expect(told("place")).toEqual([
    ["集控室", ["1.1.1"]],
    ["会议室", ["1.1.2"]],
    ["", ["6.2.1"]],
  ]);
  expect(told("department")).toEqual([
    ["能源部", ["1.1.1", "1.1.2"]],
    ["管理层", ["1.1.1", "1.1.2"]],
    ["", ["6.2.1"]],
  ]);
  expect(told("person").map(([name]) => name)).toEqual(["李班长", "王班长", "陈经理", ""]);
  expect(siteGroups([], "person")).toEqual([]);
});

it("a comma before what somebody is makes no second person, and capitals no second place", () => {
  const evidence = [
    ["编号", "证据内容", "被询问人", "地点"],
    ["1.1.1", "meter", "S. Example, head of purchasing", "Boiler House"],
    ["1.1.2", "meter", "S. Example, head of purchasing", "boiler house"],
  ];
  const points = pointsOf({ site: ["see the meter", "see the seal"] }, { evidence });
  expect(siteGroups(points, "person").map(({ name }) => name)).toEqual([
    "S. Example, head of purchasing",
  ]);
  const [place] = siteGroups(points, "place");
  expect([place?.name, place?.points.length]).toEqual(["Boiler House", 2]);
});

it("the sheet has a heading for each group, and room to write beside each point", () => {
  const points = pointsOf({ site: ["看方针"] });
  const sheet = layOutSiteList("zh-CN", siteGroups(points, "place"), "place");
  const rows = sheet.contents.slice(2);
  expect(sheet.contents[0]?.[0]).toBe("现场核查清单，按地点（12.4.3）");
  expect(rows).toEqual([
    ["编号", "现场重点", "文件评价发现", "部门、人员、地点", "看到、问到", "记录编号", "确认"],
    ["集控室", null, null, null, null, null, null],
    [
      "1.1.1",
      "看方针",
      "方针未注明日期",
      "能源部、管理层\n李班长、王班长、陈经理\n集控室",
      "看到：已注明",
      null,
      "□ 是\n□ 否",
    ],
  ]);
  expect(sheet.rowHeights.get(4)).toBeGreaterThanOrEqual(54);
  expect(sheet.names.get("tanping_site_list")).toMatchObject({ row: 2, column: 0 });
});

it("a long list breaks its pages between points, never below a group's heading", () => {
  const points = pointsOf({ site: Array<string>(52).fill("看现场") }, {});
  const sheet = layOutSiteList("en-US", siteGroups(points, "person"), "person");
  expect(sheet.contents[3]?.[0]).toBe("(nobody said to be asked)");
  const { breaks } = sheet.pages === "one" ? { breaks: [] } : sheet.pages;
  expect(breaks.length).toBeGreaterThan(4);
  expect(breaks).not.toContain(4);
});

it("an empty list is its heading", () => {
  expect(layOutSiteList("zh-CN", [], "department").contents).toHaveLength(3);
});
