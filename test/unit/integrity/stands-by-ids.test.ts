import { formatInCells, standsByIds } from "../../../src/integrity/stands-by-ids";
import { columnNames, names } from "../../../src/sheets/defined-names";
import { formatStatus } from "../../../src/sheets/file-format";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { edition } from "../../../src/standard/edition";
import { scoredItems } from "../../../src/standard/table-a1";
import { placeOf } from "../plain-book/find-in-book";
import { layOutBook, type PlainBook } from "../plain-book/plain-book";
import { inspectPlain } from "../plain-book/survey-plain";
import { on, write, type Place, type Step } from "../tampering/step";
import { tamperPlainly } from "../tampering/tamper-plainly";
import { smallPlan } from "./small-book";

const plan = layOutWorkbook("zh-CN");

const placeIn = (book: PlainBook, name: string, down = 0): Place => {
  const { sheet, area } = placeOf(book, name);
  return on(sheet.title, area.row + down, area.column);
};
const laidOut = layOutBook(plan);
const idAt = (index: number) => placeIn(laidOut, columnNames.id, rowsOfIds[index]);
const formatAt = placeIn(laidOut, names.format);

/** How far below the first cell of the ids' name each id stands. */
const rowsOfIds = (() => {
  const { sheet, area } = placeOf(laidOut, columnNames.id);
  const column = sheet.cells.slice(area.row).map((cells) => cells[area.column]?.content);
  return scoredItems.map(({ id }) => column.indexOf(id));
})();

/** The survey of a workbook that lost all of its names after the steps. */
const namelessAfter = (...steps: readonly Step[]) => {
  const book = layOutBook(plan);
  tamperPlainly(book, steps);
  book.names.clear();
  return inspectPlain(book, plan).survey;
};

const without = (count: number): readonly Step[] =>
  Array.from({ length: count }, (_, index) => write(idAt(index), ""));

describe("a workbook without names", () => {
  it("is known by the ids of its items, in whatever column they stand", () => {
    expect(standsByIds(plan, namelessAfter())).toBe(true);
    const insert: Step = { do: "insert", what: "columns", at: idAt(0), count: 1 };
    expect(standsByIds(plan, namelessAfter(insert))).toBe(true);
  });

  it("is known while more than half of the ids are left, and not with the half", () => {
    const half = Math.floor(scoredItems.length / 2);
    const most = Math.ceil(scoredItems.length / 2) - 1;
    expect(standsByIds(plan, namelessAfter(...without(most)))).toBe(true);
    expect(standsByIds(plan, namelessAfter(...without(scoredItems.length - half)))).toBe(false);
  });

  it("is not known by one id that stands there often", () => {
    const [first] = scoredItems;
    const same = scoredItems.map((_, index) => write(idAt(index), first?.id ?? ""));
    expect(standsByIds(plan, namelessAfter(...same))).toBe(false);
  });

  it("is not known without the sheet of the items", () => {
    const { title } = placeOf(laidOut, columnNames.id).sheet;
    expect(standsByIds(plan, namelessAfter({ do: "delete-sheet", sheet: title }))).toBe(false);
  });

  it("tells its format by the cell, wherever a row put in above moved it", () => {
    expect(formatStatus(formatInCells(namelessAfter()))).toBe("current");
    const insert: Step = { do: "insert", what: "rows", at: formatAt, count: 1 };
    expect(formatStatus(formatInCells(namelessAfter(insert)))).toBe("current");
    expect(formatInCells(namelessAfter(write(formatAt, ` 0 ${edition.id} `)))).toBe(
      `0 ${edition.id}`,
    );
  });

  it.each<readonly [is: string, step: Step]>([
    ["is blank", write(formatAt, "")],
    ["is gone with its row", { do: "delete", what: "rows", at: formatAt, count: 1 }],
    ["is gone with its column", { do: "delete", what: "columns", at: formatAt, count: 1 }],
    [
      "is gone with its sheet",
      { do: "delete-sheet", sheet: placeOf(laidOut, names.format).sheet.title },
    ],
  ])("tells no format where the cell %s", (_, step) => {
    expect(formatInCells(namelessAfter(step))).toBe("");
  });
});

it("by a plan that has no items no workbook is known", () => {
  expect(standsByIds(smallPlan, namelessAfter())).toBe(false);
});
