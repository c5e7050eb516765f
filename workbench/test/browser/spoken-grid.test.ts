import type { Book } from "../../book/book";
import { nothingAllowed } from "../../book/nothing-allowed";
import { openFile, put } from "./support/book-file";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbench();
  await openFile(bench, fill);
});

afterAll(() => bench.close());

/**
 * Three columns and four rows, all else hidden: a title over all columns and headings, both frozen with the first
 * column, then a score that may be entered, over its limit, and a blank row. All but the scores is locked.
 */
const fill = (book: Book, id: string): void => {
  put(book, id, { row: 0, column: 0 }, [
    ["评价", null, null],
    ["条款", "得分", "依据"],
    ["4.1", 3, null],
  ]);
  book.merge(id, { row: 0, column: 0, rows: 1, columns: 3 }, "whole", "user");
  book.setValidation(
    id,
    { row: 2, column: 1, rows: 1, columns: 1 },
    {
      rule: { kind: "decimal", operator: "between", formula1: "0", formula2: "2" },
      ignoreBlanks: true,
      alert: { show: true, style: "stop", title: "", message: "" },
      prompt: { show: true, title: "得分", message: "0 到 2 之间" },
    },
    "user",
  );
  book.setStyle(id, { row: 2, column: 1, rows: 2, columns: 1 }, { locked: false }, "user");
  book.setHidden(id, "columns", 3, 60, "hidden", "user");
  book.setHidden(id, "rows", 4, 300, "hidden", "user");
  book.setSheetView(id, { frozen: { rows: 2, columns: 1 } }, "user");
  book.protect(id, nothingAllowed, null, "user");
};

const grid = () => bench.page.getByRole("grid", { name: "Sheet1", exact: true });

it("is read row by row, headers first, across what is frozen, a cell by what it holds", async () => {
  expect((await grid().ariaSnapshot()).split("\n")).toEqual([
    '- grid "Sheet1":',
    '  - row "A 列 B 列 C 列":',
    '    - columnheader "A 列": A',
    '    - columnheader "B 列": B',
    '    - columnheader "C 列": C',
    '  - row "第 1 行 评价":',
    '    - rowheader "第 1 行": "1"',
    '    - gridcell "评价" [selected]',
    '  - row "第 2 行 条款 得分 依据":',
    '    - rowheader "第 2 行": "2"',
    '    - gridcell "条款"',
    '    - gridcell "得分"',
    '    - gridcell "依据"',
    '  - row "第 3 行 4.1 3":',
    '    - rowheader "第 3 行": "3"',
    '    - gridcell "4.1"',
    '    - gridcell "3" [invalid]',
    "    - gridcell",
    '  - row "第 4 行":',
    '    - rowheader "第 4 行": "4"',
    "    - gridcell",
    "    - gridcell",
    "    - gridcell",
  ]);
});

it("says in Chromium's own tree where a cell stands and what it lets one do", async () => {
  const tree = await bench.page.context().newCDPSession(bench.page);
  const cellsOf = async (name: string): Promise<unknown> => {
    const { nodes } = await tree.send("Accessibility.getFullAXTree");
    const isIt = (node: (typeof nodes)[number]): boolean =>
      node.role?.value === "gridcell" && node.name?.value === name;
    return nodes.filter(isIt).map(({ description, properties = [], parentId }) => ({
      description: description?.value,
      row: nodes.find(({ nodeId }) => nodeId === parentId)?.role?.value,
      ...Object.fromEntries(
        properties
          .filter((property) => ["invalid", "readonly"].includes(property.name))
          .map((property) => [property.name, property.value.value]),
      ),
    }));
  };
  expect(await cellsOf("3")).toEqual([
    { description: "得分 0 到 2 之间", row: "row", invalid: "true", readonly: false },
  ]);
  expect(await cellsOf("4.1")).toEqual([{ row: "row", readonly: true }]);
});

it("gives every cell its place, and a merged area how far it reaches", async () => {
  const place = (name: string) =>
    bench.cell(name).evaluate((cell) => ({
      row: cell.getAttribute("aria-rowindex"),
      column: cell.getAttribute("aria-colindex"),
      rows: cell.getAttribute("aria-rowspan"),
      columns: cell.getAttribute("aria-colspan"),
    }));
  expect(await place("A1")).toEqual({ row: "1", column: "1", rows: null, columns: "3" });
  expect(await place("C4")).toEqual({ row: "4", column: "3", rows: null, columns: null });
});

it("has one tab stop, whose field says which cell is the active one", async () => {
  await bench.goTo("B3");
  const stops = bench.page.locator("main").locator(":is(button, textarea, [tabindex])");
  const inGrid = await stops.evaluateAll((all) =>
    all
      .filter((one) => one instanceof HTMLElement && one.tabIndex >= 0)
      .filter((one) => one.closest("section") === null)
      .map((one) => one.getAttribute("aria-activedescendant")),
  );
  expect(inGrid).toEqual([await bench.cell("B3").getAttribute("id")]);
  await bench.page.getByRole("textbox", { name: "活动单元格 B3" }).waitFor();
});

it("reads a number in full where its column is too narrow to show it", async () => {
  const narrow = await openWorkbench();
  await openFile(narrow, (book, id) => {
    put(book, id, { row: 0, column: 0 }, [[123456789]]);
    book.setColumnWidth(id, 0, 1, 20, "user");
  });
  await narrow.expectText("A1", /^#+$/);
  await narrow.page.getByRole("gridcell", { name: "123456789", exact: true }).waitFor();
  await narrow.close();
});
