import { compareWorkbook } from "../../../src/integrity/compare-workbook";
import type { Difference } from "../../../src/integrity/difference";
import { SheetDraft } from "../../../src/sheets/sheet-draft";
import type { WorkbookPlan } from "../../../src/sheets/sheet-plan";
import { layOutBook, type PlainBook } from "../plain-book/plain-book";
import { inspectPlain } from "../plain-book/survey-plain";
import { tamperPlainly } from "../tampering/tamper-plainly";
import type { Step } from "../tampering/step";

const one = { rows: 1, columns: 1 } as const;
const words = { title: "无效", prompt: "填写", error: "不能填" };

/** "表一": a title, a note, headings, three rows of a label, a number to fill in and its double, and a text to fill in below. */
const layOutFirst = () => {
  const draft = new SheetDraft({
    key: "a2",
    title: "表一",
    tabColor: "#000000",
    columnWidths: [60, 80, 90],
    orientation: "portrait",
    protection: "protected",
  });
  draft.title("第一张表", "说明", 3);
  draft.row(2, 0, ["项目", "数量", "两倍"], "heading");
  for (const [index, label] of ["甲", "乙", "丙"].entries()) {
    const row = 3 + index;
    draft.row(row, 0, [label, null, `=2*B${row + 1}`], "number");
    draft.height(row, 20);
  }
  const numbers = { row: 3, column: 1, rows: 3, columns: 1 };
  draft.entry(numbers, { accepts: { kind: "decimal", low: "0", high: "1" }, ...words });
  draft.name("tanping_numbers", numbers);
  draft.row(6, 0, ["备注", null], "entryText");
  const text = { row: 6, column: 1, ...one };
  draft.entry(text, { accepts: { kind: "text", longest: 10 }, ...words });
  draft.name("tanping_remark", text);
  draft.highlight({ area: numbers, formula: "=$B4>0", fill: "#FFFFFF", color: "#000000" });
  return draft.plan();
};

/** "数据": an open sheet with the data table, a sum over it and the first sheet, and a quotation. */
const layOutSecond = () => {
  const draft = new SheetDraft({
    key: "monitoring",
    title: "数据",
    tabColor: "#000000",
    columnWidths: [60, 60, 20, 60],
    orientation: "portrait",
    protection: "open",
  });
  draft.row(0, 0, ["年份", "排放量"], "heading");
  draft.column(1, 0, [null, null], "entry");
  draft.column(1, 1, [null, null], "entryNumber");
  draft.makeTable("TanpingMonitoring", { row: 0, column: 0, rows: 3, columns: 2 });
  draft.row(0, 3, ["=SUM(TanpingMonitoring[排放量])+'表一'!$C$4"], "number");
  draft.row(1, 3, ["原文"], "quoted zh-CN");
  draft.name("tanping_years", { row: 1, column: 0, rows: 2, columns: 1 });
  draft.name("tanping_sum", { row: 0, column: 3, ...one });
  return draft.plan();
};

/** A small workbook, to see each comparison by itself. */
export const smallPlan: WorkbookPlan = {
  sheets: [layOutFirst(), layOutSecond()],
  formulaNames: new Map([["tanping_monitoring", "=TanpingMonitoring[#Data]"]]),
  footer: "",
};

/** How a plain workbook differs from its plan. */
export const differencesOf = (
  book: PlainBook,
  state: "open" | "sealed" = "open",
): readonly Difference[] => compareWorkbook(smallPlan, inspectPlain(book, smallPlan), state);

/** The small workbook after some steps. */
export const bookAfter = (...steps: readonly Step[]): PlainBook => {
  const book = layOutBook(smallPlan);
  tamperPlainly(book, steps);
  return book;
};

/** What each difference is, and the steps that undo it. */
export const fixesAfter = (...steps: readonly Step[]) =>
  differencesOf(bookAfter(...steps)).map(({ finding, fixes }) => [finding.code, ...fixes] as const);
