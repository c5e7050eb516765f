import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { CellValue } from "../../../src/cells/cell-value";
import type { Grid } from "../../../src/cells/grid";
import { columnNames, names } from "../../../src/sheets/defined-names";
import { isInItems, namesOfItems, withItemColumns } from "../../../src/sheets/item-entries";
import type { Reading } from "../../../src/sheets/reading";

const text = (its: string): CellValue => ({ kind: "text", text: its });
const number = (its: number): CellValue => ({ kind: "number", double: its });
const grid = (row: number, column: number, ...values: readonly CellValue[]): Grid => ({
  sheet: "表A.1",
  row,
  column,
  cells: values.map((value) => [value]),
});
const ids = grid(3, 7, text("1.1.1"), text("1.1.2"));
const scores = grid(3, 4, number(2), number(1));
const sites = grid(3, 5, text("现场"), text(""));
const grade = { ...grid(8, 1, text("四星")), sheet: "表A.3" };
const reading: Reading = {
  named: new Map([
    [columnNames.id, ids],
    [columnNames.score, scores],
    [columnNames.site, sites],
    [names.grade, grade],
    [names.format, { ...grid(0, 0, text("9")), sheet: "评价信息" }],
  ]),
  monitoring: null,
  lists: new Map(),
  protectedSheets: new Set(),
};

it("reads anew what people enter about items, the ids, and what formulas make of it, where they are there", () => {
  expect(new Set(namesOfItems(reading))).toEqual(
    new Set([columnNames.id, columnNames.score, columnNames.site, names.grade]),
  );
});

it.each([
  ["a score", "E4", true],
  ["scores and site points beside them", "E4:F5", true],
  ["an id", "H4", false],
  ["a column beside", "F4:G4", false],
  ["the heading and a score", "E3:E4", false],
  ["what stands below the items", "E5:E6", false],
])("knows %s for what it is", (_what, address, isIn) => {
  expect(isInItems(reading, parseArea(address))).toBe(isIn);
});

const now = (changed: Readonly<Record<string, Grid>>, sheet = "表A.1") =>
  withItemColumns(
    reading,
    new Map(
      [...reading.named]
        .filter(([name]) => name !== names.format)
        .map(([name, its]) => [name, changed[name] ?? its]),
    ),
    sheet,
  );

it("takes what was entered, and keeps all else of the reading", () => {
  const entered = grid(3, 4, number(0), number(1));
  const graded = { ...grade, cells: [[text("三星")]] };
  const read = now({ [columnNames.score]: entered, [names.grade]: graded });
  expect(read?.named).toEqual(
    new Map([...reading.named, [columnNames.score, entered], [names.grade, graded]]),
  );
  expect(read?.monitoring).toBeNull();
});

it.each([
  ["a column moved down", { [columnNames.score]: { ...scores, row: 4 } }],
  ["a column moved aside", { [columnNames.score]: { ...scores, column: 6 } }],
  ["a column moved to another sheet", { [columnNames.site]: { ...sites, sheet: "别的" } }],
  ["a row was added", { [columnNames.score]: grid(3, 4, number(2), number(1), number(0)) }],
  ["rows changed places", { [columnNames.id]: grid(3, 7, text("1.1.2"), text("1.1.1")) }],
])("takes nothing where %s", (_why, changed) => {
  expect(now(changed)).toBeNull();
});

it("takes nothing where another sheet was edited, or a column is gone", () => {
  expect(now({}, "监测数据")).toBeNull();
  const rest = new Map([...reading.named].filter(([name]) => name !== columnNames.site));
  expect(withItemColumns(reading, rest, "表A.1")).toBeNull();
});
