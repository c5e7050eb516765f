import { asShown, blank, type CellValue } from "../../../../src/cells/cell-value";
import { takenBack, type ListCell } from "../../../../src/sheets/process/taken-back";
import { gridOf, type Typed } from "../../assessment/sketch";

const text = (its: string): CellValue => ({ kind: "text", text: its });

const listOf = (...rows: readonly (readonly Typed[])[]) => {
  const place = { sheet: "证据", row: 3, column: 0 };
  const headers = gridOf(place, [["编号", "证据内容"]]);
  return { headers, rows: gridOf({ ...place, row: 4 }, rows) };
};

/** A record in the second row, as it was entered. */
const added: readonly ListCell[] = [
  { row: 1, column: 0, value: text("1.1.2"), was: blank },
  { row: 1, column: 1, value: text("二"), was: blank },
];
const first = ["1.1.1", "一"] as const;
const second = ["1.1.2", "二"] as const;

it("a record that was added last leaves its row blank", () => {
  const back = takenBack(listOf(first, second, [null, null]), added);
  expect(back.map(({ row, column, value }) => [row, column, asShown(value)])).toEqual([
    [1, 0, ""],
    [1, 1, ""],
  ]);
});

it("a record stays where one stands below it by now, which may leave out what this one says", () => {
  const read = listOf(first, second, [null, "三"]);
  expect(() => takenBack(read, added)).toThrow("changed-meanwhile");
});

it("a record that was changed, and not added, gets back what it said, whatever stands below", () => {
  const changed = [{ row: 1, column: 1, value: text("二"), was: text("旧") }];
  const back = takenBack(listOf(first, second, [null, "三"]), changed);
  expect(back.map(({ value }) => asShown(value))).toEqual(["旧"]);
});

it("nothing is taken back where a cell says something else by now", () => {
  const read = listOf(first, ["1.1.2", "改过"]);
  expect(() => takenBack(read, added)).toThrow("changed-meanwhile");
});
