import { lastTimes } from "../../../../src/sheets/process/last-times";
import { gridOf, type Typed } from "../../assessment/sketch";

const column = (at: number, values: readonly Typed[]) =>
  gridOf(
    { sheet: "上次评价", row: 30, column: at },
    values.map((value) => [value]),
  );

it("says of each item its last score and record, and what there is where one is missing", () => {
  const named = new Map([
    ["tanping_last_item", column(0, ["1.1.1", "1.1.2", "1.1.3"])],
    ["tanping_last_score", column(3, [1.5, "未打分", null])],
    ["tanping_last_note", column(5, ["公告栏\n照片", null])],
  ]);
  expect([...lastTimes({ named })]).toEqual([
    ["1.1.1", "1.5\n公告栏\n照片"],
    ["1.1.2", "未打分"],
    ["1.1.3", ""],
  ]);
});

it("says nothing in a workbook that was made from no other", () => {
  expect(lastTimes({ named: new Map() }).size).toBe(0);
});
