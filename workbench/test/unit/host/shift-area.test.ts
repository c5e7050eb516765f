import { shiftArea } from "../../../host/ranges/shift-area";

/** Rows 5 to 8 counted from 0. */
const area = { row: 5, column: 2, rows: 4, columns: 3 };
const rows = (how: "insert" | "delete", first: number, count: number) => {
  const { row, rows } = shiftArea(area, { what: "rows", how, first, count });
  return [row, rows];
};

it("moves down when rows are inserted above or right before it", () => {
  expect([rows("insert", 0, 2), rows("insert", 5, 2)]).toEqual([
    [7, 4],
    [7, 4],
  ]);
});

it("grows when rows are inserted within it, and stays when below", () => {
  expect([rows("insert", 6, 2), rows("insert", 9, 2)]).toEqual([
    [5, 6],
    [5, 4],
  ]);
});

it("moves up, shrinks from above, within and below, or is gone when rows are deleted", () => {
  expect([
    rows("delete", 0, 2),
    rows("delete", 4, 3),
    rows("delete", 6, 2),
    rows("delete", 8, 5),
    rows("delete", 4, 6),
  ]).toEqual([
    [3, 4],
    [4, 2],
    [5, 2],
    [5, 3],
    [4, 0],
  ]);
});

it("does the same with columns", () => {
  expect(shiftArea(area, { what: "columns", how: "insert", first: 0, count: 1 })).toEqual({
    ...area,
    column: 3,
  });
});
