import { OpenCells } from "../../../src/saved/open-cells";
import { placeOf } from "../../../src/saved/sheet-cells";

const square = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ row, column })));

const taken = (cells: OpenCells, row: number, column: number, size: [number, number]) => {
  const [rows, columns] = size;
  const list: number[] = [];
  cells.take({ row, column, rows, columns }, list);
  return list.map((key) => Object.values(placeOf(key)).join());
};

it("an area takes the cells in it and no others", () => {
  expect(taken(new OpenCells(square), 1, 1, [2, 2])).toEqual(["1,1", "1,2", "2,1", "2,2"]);
  expect(taken(new OpenCells(square), 3, 0, [5, 3])).toEqual([]);
  expect(taken(new OpenCells(square), 0, 3, [3, 5])).toEqual([]);
});

it("a cell is taken once, by the first area with it", () => {
  const cells = new OpenCells(square);
  expect(taken(cells, 0, 0, [1, 2])).toEqual(["0,0", "0,1"]);
  expect(taken(cells, 0, 0, [1, 3])).toEqual(["0,2"]);
  expect(taken(cells, 0, 0, [1_048_576, 16_384])).toHaveLength(6);
  expect(taken(cells, 0, 0, [1_048_576, 16_384])).toEqual([]);
});
