import type { CellValue } from "../../../../src/cells/cell-value";
import { placeRecords, type PlacedValue } from "../../../../src/sheets/process/place-records";

const columns = ["item", "score", undefined, "assessor"];
const cell = (value: string | number | null): CellValue => {
  if (value === null) return { kind: "blank" };
  return typeof value === "number"
    ? { kind: "number", double: value }
    : { kind: "text", text: value };
};
const rows = [
  ["1.1.1", 2, "own", "李工"],
  [null, null, null, null],
  ["1.1.1", null, null, "王工"],
  [null, " ", null, null],
].map((cells) => cells.map(cell));
const record = (item: string, score: PlacedValue, assessor: string) =>
  new Map<string, PlacedValue>([
    ["item", item],
    ["score", score],
    ["assessor", assessor],
  ]);
const known = ["item", "assessor"];

it("a record that stands there changes the cells that say something else, and no other", () => {
  const placed = placeRecords({ columns, rows }, [record("1.1.1", 1, "李工")], known);
  expect(placed).toEqual({
    changed: [{ row: 0, column: 1, value: 1 }],
    first: 3,
    added: [],
    changes: 1,
    same: 0,
  });
});

it("a record that says the same is left alone, and a blank is what says nothing", () => {
  const wanted = [record("1.1.1", 2, "李工"), record("1.1.1", null, "王工")];
  expect(placeRecords({ columns, rows }, wanted, known)).toMatchObject({
    changed: [],
    changes: 0,
    same: 2,
  });
});

it("a score that becomes blank is cleared, a text where a number is wanted is written over", () => {
  const placed = placeRecords(
    { columns, rows },
    [record("1.1.1", null, "李工"), record("1.1.1", 0, "王工")],
    known,
  );
  expect(placed.changed).toEqual([
    { row: 0, column: 1, value: null },
    { row: 2, column: 1, value: 0 },
  ]);
});

it("others come below the last row that says something, and every one where none is known", () => {
  const added = [record("1.1.2", 1, "李工"), record("1.1.1", 2, "赵工")];
  expect(placeRecords({ columns, rows }, added, known)).toMatchObject({ first: 3, added });
  expect(placeRecords({ columns, rows }, [record("1.1.1", 2, "李工")], [])).toMatchObject({
    changed: [],
    added: [record("1.1.1", 2, "李工")],
  });
  expect(placeRecords({ columns, rows: [] }, added, known)).toMatchObject({ first: 0, added });
});

it("a column that a row or a record does not have says nothing", () => {
  const short = [[cell("1.1.1")], [cell("1.1.2"), cell(3)]];
  const wanted = [
    new Map<string, PlacedValue>([["item", "1.1.1"]]),
    new Map<string, PlacedValue>([
      ["item", "1.1.2"],
      ["score", 3],
      ["assessor", "李工"],
    ]),
  ];
  const placed = placeRecords({ columns, rows: short }, wanted, ["item"]);
  expect(placed).toMatchObject({ changed: [{ row: 1, column: 3, value: "李工" }], same: 1 });
  expect(placeRecords({ columns, rows: short }, wanted, known)).toMatchObject({
    added: [wanted[1]],
    same: 1,
  });
});
