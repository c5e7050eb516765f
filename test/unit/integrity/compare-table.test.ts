import type { Fix } from "../../../src/integrity/difference";
import { on, write, type Step } from "../tampering/step";
import { fixesAfter } from "./small-book";

const sheet = "数据";
const dropped: Step = { do: "table-to-cells" };
const insertColumn = (column: number): Step => ({
  do: "insert",
  what: "columns",
  at: on(sheet, 0, column),
  count: 1,
});

/** What is said of the table after the steps, and the headings it would be made of again. */
const tableAfter = (...steps: readonly Step[]) =>
  fixesAfter(dropped, ...steps)
    .filter(([code]) => code.startsWith("table-"))
    .map(([code, fix]: readonly [string, ...Fix[]]) => [
      code,
      fix?.kind === "table" ? fix.headings : null,
    ]);

const headings = (column: number, columns: number) => ({ row: 0, column, rows: 1, columns });

it("a dropped table is made again of the columns that were put in to the left of its own, too", () => {
  const [insert, heading] = [insertColumn(0), write(on(sheet, 0, 0), "编号")];
  expect(tableAfter(insert, heading)).toEqual([["table-dropped", headings(0, 3)]]);
});

it("a dropped table begins at its own heading where the cell to the left of it is blank", () => {
  expect(tableAfter(insertColumn(0))).toEqual([["table-dropped", headings(1, 2)]]);
});

it("a dropped table may have got a column between its own, if that has a heading", () => {
  const heading = write(on(sheet, 0, 1), "来源");
  expect(tableAfter(insertColumn(1), heading)).toEqual([["table-dropped", headings(0, 3)]]);
  expect(tableAfter(insertColumn(1))).toEqual([["table-missing", null]]);
});

it("a dropped table of which two headings are the same text is left to a person", () => {
  expect(tableAfter(write(on(sheet, 0, 2), "年份"))).toEqual([["table-missing", null]]);
});

it("a dropped table is found by headings that name a unit in brackets", () => {
  const heading = write(on(sheet, 0, 1), "排放量（tCO2e）");
  expect(tableAfter(heading)).toEqual([["table-dropped", headings(0, 2)]]);
});

it("a table whose sheet is gone is missing, and the sheet is made again with it", () => {
  const codes = fixesAfter({ do: "delete-sheet", sheet }).map(([code]) => code);
  expect(codes).toEqual(expect.arrayContaining(["sheet-missing", "table-missing"]));
});
