import { asShown } from "../../../src/cells/cell-value";
import { evidencePieces, listRows, ownListColumns } from "../../../src/sheets/list-rows";
import { gridOf, type Typed } from "../assessment/sketch";

const listOf = (headings: readonly string[], rows: readonly (readonly Typed[])[]) => {
  const place = { sheet: "证据", row: 2, column: 0 };
  return {
    headers: gridOf(place, [headings]),
    rows: gridOf({ ...place, row: 3 }, rows),
  };
};

const said = (rows: ReturnType<typeof listRows>) =>
  rows.map((row) => Object.fromEntries([...row].map(([key, { value }]) => [key, asShown(value)])));

it("a row is known by the headings of either language, whatever their order, case and width", () => {
  const read = listOf(
    ["Name", "我的列", "职 责"],
    [
      ["张工", 1, "组长"],
      [null, " ", null],
    ],
  );
  expect(said(listRows("team", read))).toEqual([{ name: "张工", role: "组长" }]);
  expect(ownListColumns("team", read).map(({ value }) => asShown(value))).toEqual(["我的列"]);
});

it("the rows are found once in a reading, and anew in the next", () => {
  const read = listOf(["姓名"], [["张工"]]);
  expect(listRows("team", read)).toBe(listRows("team", read));
  const next = listOf(["姓名"], [["李工"]]);
  expect(said(listRows("team", next))).toEqual([{ name: "李工" }]);
});

it("of two columns that are called alike the first counts", () => {
  const read = listOf(["姓名", "Name"], [["张工", "李工"]]);
  expect(said(listRows("team", read))).toEqual([{ name: "张工" }]);
});

it("one free line is a whole piece of evidence: the rest is that of the piece before", () => {
  const headings = ["编号", "证据内容", "文件名称或编号", "版本", "方式", "日期"];
  const read = listOf(headings, [
    ["1.1.1", "方针已批准", "QM-01", "A/2", "查", 46000],
    [null, "方针已张贴", null, null, "看", null],
    [null, null, null, null, null, null],
    ["1.1.2", "目标分解", "QM-02", null, null, null],
    [null, "部门知悉目标", null, null, "问", null],
  ]);
  expect(said(evidencePieces(read))).toEqual([
    {
      item: "1.1.1",
      text: "方针已批准",
      document: "QM-01",
      version: "A/2",
      method: "查",
      date: "46000",
    },
    {
      item: "1.1.1",
      text: "方针已张贴",
      document: "QM-01",
      version: "A/2",
      method: "看",
      date: "46000",
    },
    {
      item: "1.1.2",
      text: "目标分解",
      document: "QM-02",
      version: "",
      method: "看",
      date: "46000",
    },
    {
      item: "1.1.2",
      text: "部门知悉目标",
      document: "QM-02",
      version: "",
      method: "问",
      date: "46000",
    },
  ]);
});

it("the first piece has nothing before it", () => {
  expect(said(evidencePieces(listOf(["证据内容", "地点"], [["口头说明", null]])))).toEqual([
    { text: "口头说明", place: "" },
  ]);
});
