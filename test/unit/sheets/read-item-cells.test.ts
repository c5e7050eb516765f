import type { CellValue } from "../../../src/cells/cell-value";
import type { Grid } from "../../../src/cells/grid";
import { columnNames } from "../../../src/sheets/defined-names";
import { readItemCells } from "../../../src/sheets/read-item-cells";

const text = (its: string): CellValue => ({ kind: "text", text: its });
const number = (its: number): CellValue => ({ kind: "number", double: its });
const column = (row: number, at: number, ...values: readonly CellValue[]): Grid => ({
  sheet: "表A.1",
  row,
  column: at,
  cells: values.map((value) => [value]),
});
const read = (named: Readonly<Record<string, Grid>>) =>
  readItemCells({ named: new Map(Object.entries(named)) });

it("finds an item's cells by the id in its row, wherever the row is and the columns begin", () => {
  const cells = read({
    [columnNames.id]: column(3, 7, text("1.1.2"), text(" 1.1.1 ")),
    [columnNames.score]: column(2, 4, text("得分"), number(2), number(0.5)),
    [columnNames.evidence]: column(3, 11, text("甲"), text("乙")),
  });
  expect(cells.get("1.1.1")).toEqual({
    score: { value: number(0.5), where: { sheet: "表A.1", row: 4, column: 4 } },
    evidence: { value: text("乙"), where: { sheet: "表A.1", row: 4, column: 11 } },
  });
  expect(cells.get("1.1.2")?.score?.value).toEqual(number(2));
});

it("leaves out rows that are no item's, the second row of an item, and columns that are lost", () => {
  const cells = read({
    [columnNames.id]: column(3, 7, text("合计"), text("1.1.1"), text("1.1.1")),
    [columnNames.score]: column(3, 4, number(9), number(1), number(2)),
  });
  expect([...cells.keys()]).toEqual(["1.1.1"]);
  expect(cells.get("1.1.1")).toEqual({
    score: { value: number(1), where: { sheet: "表A.1", row: 4, column: 4 } },
  });
});

it("finds none where the ids are lost", () => {
  expect(read({ [columnNames.score]: column(3, 4, number(9)) }).size).toBe(0);
});
