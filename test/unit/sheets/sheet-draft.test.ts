import { SheetDraft } from "../../../src/sheets/sheet-draft";
import { textHeight } from "../../../src/sheets/text-height";

const draftOf = (columnWidths = [50, 60, 70]) =>
  new SheetDraft({
    key: "a1",
    title: "表",
    tabColor: "#000000",
    columnWidths,
    orientation: "landscape",
    protection: "protected",
  });

const long = "一段很长的文字".repeat(20);

it("a row becomes as high as the highest text in it needs, and never lower", () => {
  const draft = draftOf();
  draft.fit(0, "短", 60);
  const low = draft.rowsHeight(0, 1);
  expect(low).toBe(textHeight("短", 60));
  draft.fit(0, long, 60);
  draft.fit(0, "短", 60);
  expect(draft.rowsHeight(0, 1)).toBe(textHeight(long, 60));
});

it("a text over merged rows makes each of them its share high, and none lower than it was", () => {
  const draft = draftOf();
  draft.height(1, 400);
  for (const row of [0, 1]) draft.fitShare(row, long, { width: 60, rows: 2 });
  expect(draft.rowsHeight(0, 1)).toBe(Math.ceil(textHeight(long, 60) / 2));
  expect(draft.rowsHeight(1, 1)).toBe(400);
});

it("rows without a height add none", () => {
  const draft = draftOf();
  draft.height(0, 20);
  expect(draft.rowsHeight(0, 3)).toBe(20);
});

it("columns are as wide together as each of them", () => {
  expect([draftOf().width(1), draftOf().width(0, 2), draftOf().width(2, 9)]).toEqual([60, 110, 70]);
});

it("rows that nobody wrote in are blank, and all rows are as long as the longest", () => {
  const draft = draftOf();
  draft.row(2, 1, ["甲", null], "text");
  draft.row(0, 0, ["乙"], "text");
  expect(draft.plan().contents).toEqual([
    ["乙", null, null],
    [null, null, null],
    [null, "甲", null],
  ]);
});

it("what stands to the right of the printed columns is hidden", () => {
  const draft = draftOf();
  draft.row(0, 0, ["甲", "乙", "丙"], "text");
  expect(draft.plan().hiddenColumns).toBeNull();
  draft.showOnly(1);
  expect(draft.plan()).toMatchObject({
    hiddenColumns: { row: 0, column: 1, rows: 1, columns: 2 },
    printed: { row: 0, column: 0, rows: 1, columns: 1 },
  });
});

it("begins the pages it is told to", () => {
  const draft = draftOf();
  draft.row(0, 0, ["甲"], "text");
  draft.breakPage(3);
  expect(draft.plan().pages).toEqual({ breaks: [3] });
});

it("a single cell is no merged block", () => {
  const draft = draftOf();
  draft.block({ row: 0, column: 0, rows: 1, columns: 1 }, "甲", "text");
  draft.block({ row: 1, column: 0, rows: 1, columns: 2 }, "乙", "text");
  expect(draft.plan().merges).toEqual([{ row: 1, column: 0, rows: 1, columns: 2 }]);
});
