import type { RecordListKey } from "../../../src/standard/record-lists";
import { cellText } from "../../../src/cells/address";
import { openNote } from "../../../src/seal/open-note";
import { formatText, formats, hasPart } from "../../../src/sheets/file-format";
import { openPoints } from "../../../src/sheets/open-points";
import type { ListReading } from "../../../src/sheets/reading";
import { gridOf, type Typed } from "../assessment/sketch";
import { scoredBook } from "../plain-book/finished-book";
import { fillName } from "../plain-book/fill-book";
import { readPlain } from "../plain-book/read-plain";
import { readingOf } from "./reading-of";

type Rows = readonly (readonly Typed[])[];

const listOf = ([headings = [], ...rows]: Rows): ListReading => {
  const place = { sheet: "清单", row: 2, column: 0 };
  return {
    headers: gridOf(place, [headings]),
    rows: gridOf({ ...place, row: 3 }, rows),
  };
};

/** What is open in a finished workbook whose columns of Table A.1 begin so, with these lists. */
const open = (
  columns: Readonly<Record<string, readonly Typed[]>>,
  lists: Readonly<Partial<Record<RecordListKey, Rows>>> = {},
  selfReason: Typed = null,
) => {
  const book = scoredBook("zh-CN", "");
  fillName(book, "tanping_self_reason", [selfReason]);
  for (const [name, values] of Object.entries(columns))
    fillName(book, `tanping_a1_${name}`, values);
  const entries = Object.entries(lists) as [RecordListKey, Rows][];
  const reading = { ...readPlain(book), lists: new Map(entries.map(([k, r]) => [k, listOf(r)])) };
  return openPoints(reading);
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
    ["site-point-open", "N5", { item: "1.1.2" }],
    ["site-point-open", "N6", { item: "1.1.3" }],
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
