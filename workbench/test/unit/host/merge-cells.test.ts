import { mergeCells } from "../../../host/members/special-cells";

it("joins cells below and beside each other, and leaves others apart", () => {
  expect(
    mergeCells([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
      [5, 1],
    ]),
  ).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2 },
    { row: 5, column: 1, rows: 1, columns: 1 },
  ]);
});

it("does not join runs of different height", () => {
  expect(
    mergeCells([
      [0, 0],
      [1, 0],
      [0, 1],
    ]),
  ).toEqual([
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 1 },
  ]);
});
