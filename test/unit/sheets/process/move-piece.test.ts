import fc from "fast-check";
import { asShown, type CellValue } from "../../../../src/cells/cell-value";
import { evidencePieces, textIn } from "../../../../src/sheets/list-rows";
import { movedPiece, type PieceMove } from "../../../../src/sheets/process/move-piece";
import { takenBack, type ListCell } from "../../../../src/sheets/process/taken-back";
import type { ListReading } from "../../../../src/sheets/reading";
import type { ItemId } from "../../../../src/standard/table-a1";
import { gridOf, type Typed } from "../../assessment/sketch";

const headings = ["编号", "证据内容", "文件名称或编号", "版本", "方式", "被询问人", "日期", "地点"];
const keys = ["item", "text", "document", "version", "method", "asked", "date", "place"] as const;

const listOf = (rows: readonly (readonly Typed[])[], headers: readonly Typed[] = headings) => {
  const place = { sheet: "证据", row: 3, column: 0 };
  return { headers: gridOf(place, [headers]), rows: gridOf({ ...place, row: 4 }, rows) };
};

const seenIn = (read: ListReading, item: string) =>
  evidencePieces(read)
    .filter((piece) => textIn(piece, "item") === item)
    .map((piece) => textIn(piece, "text"));

const moved = (read: ListReading, item: ItemId, nth: number, by: PieceMove["by"]) =>
  movedPiece(read, { item, nth, by, seen: seenIn(read, item) });

const changed = (read: ListReading, cells: readonly ListCell[]): ListReading => {
  const now = read.rows.cells.map((row) => [...row]);
  for (const { row, column, value } of cells) now[row]![column] = value;
  return { ...read, rows: { ...read.rows, cells: now } };
};

/** What stands in the rows, cell by cell. */
const shown = ({ rows }: ListReading) => rows.cells.map((row) => row.map(asShown));

/** What every piece says with what it takes from the one before; a dash says nothing. */
const said = (read: ListReading) =>
  evidencePieces(read).map((piece) => keys.map((key) => textIn(piece, key).replace("—", "")));

it("two pieces of an item change places, each with its item, and the others say what they said", () => {
  const read = listOf([
    ["1.1.1", "一", "手册", "A/2", "查", "张工", 46000, null],
    [null, "二", null, null, "问", null, null, null],
    ["2.1.1", "三", null, null, null, null, null, null],
  ]);
  expect(shown(changed(read, moved(read, "1.1.1", 1, -1)))).toEqual([
    ["1.1.1", "二", "手册", "A/2", "问", "张工", "46000", ""],
    ["1.1.1", "一", "手册", "A/2", "查", "张工", "46000", ""],
    ["2.1.1", "三", "", "", "问", "", "", ""],
  ]);
});

it("a piece that said nothing of what now stands before it says a dash", () => {
  const read = listOf([
    ["1.1.1", "一", null, null, null, null, null, null],
    ["2.1.1", "二", null, null, null, null, null, null],
    ["1.1.1", "三", "手册", "B", "查", "张工", 46000, "车间"],
    [null, "四", null, null, null, null, null, null],
  ]);
  const now = changed(read, moved(read, "1.1.1", 0, 1));
  expect(shown(now)).toEqual([
    ["1.1.1", "三", "手册", "B", "查", "张工", "46000", "车间"],
    ["2.1.1", "二", "—", "", "—", "—", "—", "—"],
    // What the dashes above say.
    ["1.1.1", "一", "", "", "", "", "", ""],
    ["", "四", "手册", "B", "查", "张工", "46000", "车间"],
  ]);
});

it("a person's own columns go with their piece, and gaps stay", () => {
  const read = listOf(
    [
      ["1.1.1", "一", "照片 1"],
      [null, null, null],
      [null, "二", "照片 2"],
    ],
    ["编号", "证据内容", "我的列"],
  );
  expect(shown(changed(read, moved(read, "1.1.1", 0, 1)))).toEqual([
    ["1.1.1", "二", "照片 2"],
    ["", "", ""],
    ["1.1.1", "一", "照片 1"],
  ]);
});

it.each([
  ["the pieces are others than were seen", { nth: 0, by: 1, seen: ["一", "别的"] }],
  ["there is none below", { nth: 1, by: 1, seen: ["一", "二"] }],
  ["there is none above", { nth: 0, by: -1, seen: ["一", "二"] }],
] as const)("is refused where %s", (_, move) => {
  const read = listOf([
    ["1.1.1", "一"],
    [null, "二"],
  ]);
  expect(() => movedPiece(read, { item: "1.1.1", ...move })).toThrow("changed-meanwhile");
});

it("is refused where the column of items is gone", () => {
  const read = listOf([["一"]], ["证据内容"]);
  expect(() => movedPiece(read, { item: "1.1.1", nth: 0, by: 1, seen: ["一"] })).toThrow(
    "gone item",
  );
});

it("is refused where a formula would be lost, and names its cell", () => {
  const read = listOf([
    ["1.1.1", "一"],
    [null, "二"],
  ]);
  const formula: CellValue = { kind: "text", text: "二", formula: "=A9" };
  const given = changed(read, [{ row: 1, column: 1, value: formula, was: formula }]);
  expect(() => moved(given, "1.1.1", 0, 1)).toThrow("formula-in-list 证据!B6");
});

it("is taken back to what stood in every cell, unless one says something else by now", () => {
  const read = listOf([
    ["1.1.1", "一", null, null, null, "张工"],
    [null, "二", null, null, null, null],
  ]);
  const cells = moved(read, "1.1.1", 0, 1);
  const now = changed(read, cells);
  expect(shown(changed(now, takenBack(now, cells)))).toEqual([
    ["1.1.1", "一", "", "", "", "张工"],
    ["", "二", "", "", "", ""],
  ]);
  const other: CellValue = { kind: "text", text: "改过" };
  const touched = changed(now, [{ row: 0, column: 1, value: other, was: other }]);
  expect(() => takenBack(touched, cells)).toThrow("changed-meanwhile");
  const formula: CellValue = { kind: "text", text: "二", formula: "=A9" };
  const counted = changed(now, [{ row: 0, column: 1, value: formula, was: formula }]);
  expect(() => takenBack(counted, cells)).toThrow("changed-meanwhile");
});

it("changes places, what is said, and nothing else, whatever is left blank", () => {
  const some = (...texts: readonly Typed[]) => fc.constantFrom<Typed>(null, null, ...texts);
  const row = fc.tuple(
    some("1.1.1", "2.1.1"),
    fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom("甲", "乙", "丙") }),
    some("手册", "台账"),
    some("A", "B"),
    some("查", "问"),
    some("张工", "—"),
    some(46000, 46001),
    some("车间"),
  );
  const rows = fc.array(row, { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(rows, fc.nat(), (typed, seed) => {
      const read = listOf([["1.1.1", ...typed[0]!.slice(1)], ...typed.slice(1)]);
      const before = said(read);
      const its = before.flatMap(([item], at) => (item === "1.1.1" ? [at] : []));
      if (its.length < 2) return;
      const nth = seed % (its.length - 1);
      const [from, to] = [its[nth]!, its[nth + 1]!];
      const cells = moved(read, "1.1.1", nth, 1);
      const wanted = before.with(from, before[to]!).with(to, before[from]!);
      const now = changed(read, cells);
      expect(said(now)).toEqual(wanted);
      expect(shown(changed(now, takenBack(now, cells)))).toEqual(shown(read));
    }),
  );
});
