import type { Book } from "../../../book/book";
import { sheetIdOf } from "../../../book/sheet-id";
import { everything } from "./everything";

const [a1, data, hidden] = [1, 2, 3].map(sheetIdOf) as [string, string, string];
const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

/** Something done to the book of everything. */
type Change = readonly [says: string, act: (book: Book) => void];

/** Something of every kind that a book may go through, and a file be patched for. */
export const bookChanges: readonly Change[] = [
  ["nothing", () => undefined],
  [
    "values of every kind",
    (book) => {
      const contents = [
        [
          { value: "一\r\n二 <&>" },
          { value: -0.1 },
          { value: true },
          { value: { error: "#DIV/0!" as const } },
        ],
        [
          { formula: '=B9*2&""' },
          { value: null },
          { value: "'quoted", quoted: true },
          { formula: "=1/0" },
        ],
      ];
      book.write(a1, area(0, 0, 2, 4), contents, "add-in");
      book.write(a1, area(199, 9, 2, 4), contents, "add-in");
    },
  ],
  ["cells emptied", (book) => book.clear(a1, area(0, 0, 9, 9), "all", "add-in")],
  ["contents cleared", (book) => book.clear(data, area(1, 0, 1, 4), "contents", "add-in")],
  [
    "looks of cells",
    (book) =>
      book.setStyle(a1, area(0, 0, 9, 3), { fill: "#123456", numberFormat: "0.00000" }, "add-in"),
  ],
  ["a lock", (book) => book.setStyle(a1, area(0, 0, 40, 8), { locked: false }, "add-in")],
  [
    "looks of rows and columns",
    (book) => {
      book.setStyle(a1, area(9, 0, 2, 16_384), { italic: true }, "add-in");
      book.setStyle(a1, area(0, 6, 1_048_576, 2), { bold: true }, "add-in");
    },
  ],
  [
    "sizes",
    (book) => {
      book.setColumnWidth(a1, 1, 2, 99, "add-in");
      book.setColumnWidth(data, 4, 1, 12, "add-in");
      book.setColumnWidth(a1, 0, 1, null, "add-in");
      book.setRowHeight(a1, 0, 3, 77, "add-in");
      book.setRowHeight(a1, 20, 1, null, "add-in");
    },
  ],
  [
    "hidden lines",
    (book) => {
      book.setHidden(a1, "rows", 3, 2, "hidden", "add-in");
      book.setHidden(a1, "columns", 8, 2, "shown", "add-in");
      book.setHidden(data, "columns", 2, 2, "hidden", "add-in");
    },
  ],
  [
    "merged cells",
    (book) => {
      book.merge(a1, area(50, 0, 2, 2), "whole", "add-in");
      book.unmerge(a1, area(0, 0, 20, 9), "add-in");
      book.merge(data, area(50, 0, 2, 2), "whole", "add-in");
    },
  ],
  [
    "validations",
    (book) => {
      const alert = { show: true, style: "stop" as const, title: "", message: "不行" };
      const prompt = { show: false, title: "", message: "" };
      const rule = { kind: "custom", formula: "=A1>0" } as const;
      book.setValidation(a1, area(6, 4), null, "add-in");
      book.setValidation(
        a1,
        area(60, 0, 3, 1),
        { rule, ignoreBlanks: true, alert, prompt },
        "add-in",
      );
      book.setValidation(
        data,
        area(60, 0, 3, 1),
        { rule, ignoreBlanks: true, alert, prompt },
        "add-in",
      );
    },
  ],
  [
    "a conditional format before the others",
    (book) => {
      const rule = { kind: "custom", formula: "=B2>3" } as const;
      const style = { fill: "#00FF00", numberFormat: "0.0000" };
      for (const format of book.sheetById(a1)?.conditionalFormats ?? [])
        book.changeConditionalFormat(
          { sheetId: a1, id: format.id },
          { priority: format.priority + 1 },
          "add-in",
        );
      book.addConditionalFormat(
        a1,
        { areas: [area(1, 1)], rule, style, priority: 0, stopIfTrue: false },
        "add-in",
      );
      book.addConditionalFormat(
        data,
        { areas: [area(1, 1)], rule, style, priority: 0, stopIfTrue: false },
        "add-in",
      );
    },
  ],
  [
    "no conditional formats",
    (book) => book.removeConditionalFormats(a1, area(0, 0, 1_048_576, 16_384), "add-in"),
  ],
  [
    "links",
    (book) => {
      book.setHyperlink({ sheetId: hidden, area: area(0, 0) }, null, "add-in");
      book.setHyperlink(
        { sheetId: a1, area: area(0, 0) },
        { address: "https://example.org/new", location: "", screenTip: "新" },
        "add-in",
      );
      book.setHyperlink(
        { sheetId: hidden, area: area(9, 0) },
        { address: "https://example.org/?a=1&b=2", location: "", screenTip: "" },
        "add-in",
      );
    },
  ],
  [
    "names",
    (book) => {
      book.deleteName("scores", null, "add-in");
      book.setName("file_format", null, { formula: "=2", comment: "新" }, "add-in");
      book.addName(
        { name: "added", formula: "='表A.1'!$A$1", sheetId: null, visible: true, comment: "" },
        "add-in",
      );
    },
  ],
  [
    "a larger table",
    (book) => {
      const id = book.table("Monitoring")?.table.id ?? "";
      book.changeTable(id, { area: area(0, 0, 5, 4) }, "add-in");
    },
  ],
  [
    "another table",
    (book) => {
      book.addTable(a1, area(70, 0, 3, 2), { showHeaders: true }, "add-in");
      book.addTable(data, area(70, 0, 3, 2), { showHeaders: true }, "add-in");
    },
  ],
  ["no table", (book) => book.tableToRange(book.table("Monitoring")?.table.id ?? "", "add-in")],
  ["rows inserted", (book) => book.insert(a1, "rows", 2, 3, "add-in")],
  ["columns deleted", (book) => book.delete(a1, "columns", 1, 2, "add-in")],
  ["rows of charts inserted", (book) => book.insert(data, "rows", 4, 2, "add-in")],
  [
    "another sheet",
    (book) => {
      const { id } = book.addSheet("新的 一页", "add-in");
      book.write(id, area(0, 0), [[{ formula: "='表A.1'!A1" }]], "add-in");
      book.setStyle(id, area(0, 0), { fill: "#ABCDEF" }, "add-in");
      book.addTable(id, area(5, 0, 2, 2), { showHeaders: true }, "add-in");
      book.setHyperlink(
        { sheetId: id, area: area(3, 0) },
        { address: "https://example.org/b", location: "", screenTip: "" },
        "add-in",
      );
      book.moveSheet(id, 1, "add-in");
      book.activate(id, "add-in");
    },
  ],
  ["a sheet less", (book) => book.deleteSheet(data, "add-in")],
  [
    "sheets in another order, under other names",
    (book) => {
      book.moveSheet(data, 0, "add-in");
      book.renameSheet(a1, "改名", "add-in");
    },
  ],
  [
    "protection with a password",
    (book) => {
      const { options } = everything.sheets[0]?.protection ?? {};
      if (options) book.protect(a1, options, "密码", "add-in");
      book.protectWorkbook("密码", "add-in");
    },
  ],
  [
    "how it prints",
    (book) => {
      book.setPageLayout(
        a1,
        {
          orientation: "portrait",
          rowBreaks: [5, 25],
          titleRows: null,
          printArea: area(0, 0, 9, 9),
          firstPageNumber: null,
        },
        "add-in",
      );
      book.setPageLayout(
        data,
        {
          centerHorizontally: true,
          titleRows: { first: 0, last: 0 },
          headerFooter: {
            leftHeader: "左",
            centerHeader: "",
            rightHeader: "",
            leftFooter: "",
            centerFooter: "",
            rightFooter: "",
          },
        },
        "add-in",
      );
    },
  ],
  [
    "a view",
    (book) => {
      book.activate(data, "user");
      book.select(data, area(2, 2, 3, 3));
      book.setSheetView(
        data,
        { tabColor: "#112233", showGridlines: false, frozen: { rows: 2, columns: 2 } },
        "add-in",
      );
      book.setSheetView(a1, { tabColor: null, frozen: { rows: 0, columns: 0 } }, "add-in");
    },
  ],
  [
    "a filter",
    (book) => {
      book.setAutoFilter(hidden, null, "add-in");
    },
  ],
  [
    "an array that spills",
    (book) => book.write(hidden, area(0, 5), [[{ formula: "=SEQUENCE(3,2)" }]], "add-in"),
  ],
];
