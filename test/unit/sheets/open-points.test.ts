import { cellText } from "../../../src/cells/address";
import { openNote } from "../../../src/seal/open-note";
import { formatText, formats, hasPart } from "../../../src/sheets/file-format";
import { noticeText } from "../../../src/strings/sentences";
import { openPoints } from "../../../src/sheets/open-points";
import type { Typed } from "../assessment/sketch";
import { scoredBook } from "../plain-book/finished-book";
import { fillName } from "../plain-book/fill-book";
import { readPlain } from "../plain-book/read-plain";
import { listsOf, type Lists } from "./lists-of";
import { readingOf } from "./reading-of";

/** What is open in a finished workbook whose columns of Table A.1 begin so, with these lists. */
const open = (
  columns: Readonly<Record<string, readonly Typed[]>>,
  lists: Lists = {},
  selfReason: Typed = null,
) => {
  const book = scoredBook("zh-CN", "");
  fillName(book, "tanping_self_reason", [selfReason]);
  for (const [name, values] of Object.entries(columns))
    fillName(book, `tanping_a1_${name}`, values);
  return openPoints({ ...readPlain(book), lists: listsOf(lists) });
};

const told = (points: ReturnType<typeof openPoints>) =>
  points.map(({ code, where, facts }) => [code, cellText(where), facts]);

it("a finished assessment has nothing open", () => {
  expect(open({})).toEqual([]);
});

it("an item has evidence by its short record, a piece in the list, or the reason why it does not apply", () => {
  const evidence = [
    ["编号", "证据内容", "文件名称或编号", "日期"],
    ["1.1.2", "方针已批准", null, null],
    [null, "方针已张贴", null, null],
    ["1.1.4", null, null, 46000],
  ];
  const columns = { evidence: [" ", null, null, null], na: [null, null, "没有外购热力"] };
  expect(told(open(columns, { evidence }))).toEqual([
    ["item-without-evidence", "L4", { item: "1.1.1" }],
    ["item-without-evidence", "L7", { item: "1.1.4" }],
  ]);
});

it("a score that is not the self-score needs a reason only where the scheme wants one", () => {
  const columns = { score: [2, 1.5, 2, 0.5], self: [2, 2, 1.5, 1] };
  const records = [
    ["编号", "与自评不同的理由"],
    ["1.1.2", " "],
    ["1.1.4", "制度尚未发布"],
  ];
  const lists = { item_records: records };
  expect(told(open(columns, lists))).toEqual([]);
  expect(told(open(columns, lists, "否"))).toEqual([]);
  expect(told(open(columns, lists, "是"))).toEqual([
    ["difference-without-reason", "E5", { item: "1.1.2", score: "1.5", self: "2" }],
    ["difference-without-reason", "E6", { item: "1.1.3", score: "2", self: "1.5" }],
  ]);
});

it("a site point is open until it is confirmed, and no answer or a no leave it so", () => {
  const columns = {
    site: ["看台账", "看铭牌", "问班长", "问班长"],
    site_confirmed: ["是", "否", null, "yes"],
  };
  expect(told(open(columns))).toEqual([
    ["site-point-open", "N5", { item: "1.1.2", answer: "no" }],
    ["site-point-open", "N6", { item: "1.1.3", answer: "" }],
  ]);
});

it("a nonconformity says how and by when it is corrected, an observation need not", () => {
  const nonconformities = [
    ["序号", "性质", "纠正", "完成期限"],
    ["1", "一般不符合", "补记台账", 46400],
    ["2", "观察项", null, null],
    ["3", "严重不符合", null, 46400],
    ["4", null, "补记台账", null],
    [null, "Minor nonconformity", null, null],
  ];
  const points = open({}, { nonconformities });
  expect(told(points)).toEqual([
    ["nonconformity-unsettled", "C6", { number: "3", lacks: "correction" }],
    ["nonconformity-unsettled", "D7", { number: "4", lacks: "due" }],
    ["nonconformity-unsettled", "C8", { number: "", lacks: "both" }],
  ]);
  expect(openNote(points, "zh-CN")).toBe("仍然封签：不符合未定纠正或完成期限 3 项（3、4、C8）");
});

it("an item that two assessors scored unlike is open until something is agreed and Table A.1 says so", () => {
  const second_scores = [
    ["编号", "得分", "说明", "评价人员"],
    ["1.1.1", 2, null, "李工"],
    ["1.1.2", 1, null, "李工"],
    ["1.1.3", 1, null, "李工"],
    ["1.1.4", 1, null, "李工"],
  ];
  const consensus = [
    ["编号", "商定得分", "理由"],
    ["1.1.3", 1.5, "台账不全"],
    ["1.1.4", 0.5, "制度刚发布"],
  ];
  const points = open({ score: [2, 1.5, 2, 0.5] }, { second_scores, consensus });
  expect(told(points)).toEqual([
    ["scores-unlike", "E5", { item: "1.1.2", first: "1.5", second: "1" }],
    ["consensus-not-followed", "E6", { item: "1.1.3", first: "2", second: "1.5" }],
  ]);
  expect(openNote(points, "en-US")).toBe(
    "Sealed anyway: items that two assessors scored unlike: 1 (1.1.2); scores that are not what was agreed: 1 (1.1.3)",
  );
  expect(points.map((its) => noticeText(its, "zh-CN"))).toEqual([
    "1.1.2 两位评价人员的打分不同：表A.1 1.5，第二评分 1。请协商，把商定的得分与理由写入“协商一致”，并改正表A.1。",
    "1.1.3 商定的是 1.5，表A.1 是 2。请改正其一。",
  ]);
});

it("the seal's log names scores unlike the self-score that have no reason", () => {
  const points = open({ score: [1.5], self: [2] }, {}, "是");
  expect(openNote(points, "zh-CN")).toBe("仍然封签：与自评不同而没有理由 1 项（1.1.1）");
});

it("the technical review is open while a question is not settled, and where a reviewer is in the team", () => {
  const review = [
    ["问题", "提出人", "日期", "答复", "答复人", "是否解决"],
    ["强度为何下降？", "周工", null, "改用燃气", "张工", "是"],
    ["1.1.3 证据何在？", "王 工", null, null, null, "否"],
    ["边界是否一致？", "王 工", null, null, null, null],
  ];
  const team = [
    ["姓名", "职责"],
    ["王　工", "组员"],
  ];
  const points = open({}, { review, team });
  expect(told(points)).toEqual([
    ["review-unsettled", "F5", { question: "1.1.3 证据何在？" }],
    ["review-unsettled", "F6", { question: "边界是否一致？" }],
    ["reviewer-in-team", "B5", { name: "王 工" }],
  ]);
  expect(openNote(points, "zh-CN")).toBe(
    "仍然封签：技术复核未解决的问题 2 个（F5、F6）；复核人员是评价组成员 1 处（B5）",
  );
});

it("the leader and the members that the information names are the team as well", () => {
  const book = scoredBook("zh-CN", "");
  fillName(book, "tanping_leader", ["张工"]);
  fillName(book, "tanping_team", ["李工、赵工"]);
  const review = [
    ["问题", "提出人", "是否解决"],
    ...["张工", "赵工", "周工"].map((its) => ["", its]),
  ];
  const points = openPoints({ ...readPlain(book), lists: listsOf({ review }) });
  expect(points.map(({ facts }) => facts)).toEqual([{ name: "张工" }, { name: "赵工" }]);
});

it("the seal's log counts what was open, kind by kind, and names it", () => {
  const points = open({ evidence: [null, null], site: ["看台账"] });
  expect(openNote(points, "zh-CN")).toBe(
    "仍然封签：没有证据 2 项（1.1.1、1.1.2）；现场重点未确认 1 项（1.1.1）",
  );
  expect(openNote(points, "en-US")).toBe(
    "Sealed anyway: items without evidence: 2 (1.1.1, 1.1.2); site points not confirmed: 1 (1.1.1)",
  );
  expect(openNote([], "zh-CN")).toBe("");
});

it.each(formats.map((format) => [format.version, format] as const))(
  "a format asks about what is open, once it has the lists of records: %s",
  (_, format) => {
    const named = { tanping_format: [[formatText(format)]], tanping_a1_id: [["1.1.1"]] };
    expect(openPoints(readingOf(named))).toHaveLength(hasPart(format, "lists") ? 1 : 0);
  },
);
