import type { CellValue } from "../../../../src/cells/cell-value";
import { recordListKeys } from "../../../../src/standard/record-lists";
import { columnsOfList } from "../../../../src/standard/record-lists";
import { blindCopy } from "../../../../src/sheets/process/blind-copy";
import { planMigration, type Migration } from "../../../../src/sheets/plan-migration";
import { readPlain } from "../../plain-book/read-plain";
import { scoredBook } from "../../plain-book/finished-book";
import { fillName } from "../../plain-book/fill-book";

const text = (its: string): CellValue => ({ kind: "text", text: its });

/** A finished workbook in which every cell of a list says which list and column it is of. */
const whole = (): Migration => {
  const book = scoredBook("zh-CN", "");
  fillName(book, "tanping_a1_self", [2]);
  fillName(book, "tanping_a1_na", [null, "没有外购热力"]);
  fillName(book, "tanping_a1_site", ["看铭牌"]);
  fillName(book, "tanping_excluded_year", [2017]);
  fillName(book, "tanping_excluded_reason", ["停产检修"]);
  fillName(book, "tanping_confirmed_reason", ["煤改气"]);
  const reading = readPlain(book);
  const migration = planMigration({ reading, rows: [[text("2019")]] }, new Map(), () => "");
  const lists = recordListKeys.map(
    (list) => [list, [columnsOfList(list).map(([key]) => text(`${list} ${key}`))]] as const,
  );
  return { ...migration, lists: new Map(lists) };
};

it("takes over what is assessed, the parameters, the self-scores and the data, and no other cell", () => {
  const { carried } = blindCopy(whole());
  const kept = [...carried.cells.keys()];
  expect(kept).toEqual(expect.arrayContaining(["tanping_organisation", "tanping_method"]));
  expect(kept.filter((name) => /_a1_|excluded|confirmed|report|approver$/.test(name))).toEqual([
    "tanping_a1_self",
    "tanping_scheme_approver",
  ]);
  expect(carried.monitoring).toEqual([[text("2019")]]);
  expect(carried.items).toEqual([]);
});

it("takes over the lists of evidence and of the plan; of the records of an item what to look at alone", () => {
  const { carried } = blindCopy(whole());
  expect([...carried.lists.keys()].sort()).toEqual(
    ["body_rules", "evidence", "interviews", "item_records", "materials", "plan", "team"].sort(),
  );
  const says = carried.lists.get("item_records")?.[0]?.filter(({ kind }) => kind !== "blank");
  expect(says).toEqual([text("item_records item"), text("item_records look_at")]);
  expect(carried.lists.get("evidence")?.[0]).toHaveLength(8);
});

it("an item whose records say nothing of what to look at has no row, and a list without rows no sheet", () => {
  const rows = [
    columnsOfList("item_records").map(([key]) => (key === "look_at" ? text(" ") : text(key))),
  ];
  const { carried } = blindCopy({ ...whole(), lists: new Map([["item_records", rows]]) });
  expect(carried.lists.size).toBe(0);
});

it("says how much stays behind", () => {
  const { leftOut } = blindCopy(whole());
  expect([leftOut.scores, leftOut.shortRecords]).toEqual([52, 52]);
  expect(Object.keys(leftOut.lists).sort()).toEqual(
    [
      "nonconformities",
      "meetings",
      "second_scores",
      "consensus",
      "review",
      "closures",
      "surveillance",
      "rescoring",
    ].sort(),
  );
  const none = blindCopy({ ...whole(), cells: new Map(), lists: new Map() }).leftOut;
  expect(none).toEqual({ scores: 0, shortRecords: 0, lists: {} });
});
