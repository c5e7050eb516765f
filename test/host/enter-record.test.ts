import { createWorkbook } from "../../src/workflows/create-workbook";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { enterRecord } from "../../src/workflows/enter-record";
import { reusablePieces } from "../../src/workflows/shown/reusable-pieces";
import { showItems, type ShownItem } from "../../src/workflows/shown/show-items";
import {
  recordOfForm,
  showRecordForm,
  wrongInForm,
} from "../../src/workflows/shown/show-record-form";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { formatValue } from "@tanping/workbench/format/format-value";
import { openBook, type OpenBook } from "./support/open-book";

describe("a record entered beside an item", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openBook();
    await createWorkbook("zh-CN");
  });
  afterEach(() => open.close());

  const itemNow = async (id: string): Promise<ShownItem> => {
    const outcome = await checkWorkbook();
    if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
    const item = showItems(outcome.answer).find((its) => its.id === id);
    if (!item) throw new Error(`No ${id}.`);
    return item;
  };
  const enter = async (
    form: "evidence" | "nonconformities" | "item_records",
    id: string,
    filled: Readonly<Record<string, string>>,
  ) => {
    const item = await itemNow(id);
    const entry = recordOfForm(form, new Map(Object.entries(filled)), { item, language: "zh-CN" });
    return enterRecord(entry);
  };
  const tableOf = (name: string) => {
    const found = open.book.table(name);
    if (!found) throw new Error(`No table ${name}.`);
    return found;
  };
  /** The date in a row of the list of evidence, the first row being 1. */
  const dateIn = (nth: number) => {
    const { sheet, table } = tableOf("TanpingEvidence");
    const cell = sheet.cell(table.area.row + nth, table.area.column + 6);
    if (!cell) throw new Error(`No date in row ${nth}.`);
    const options = { locale: "zh-CN", date1904: open.book.date1904 } as const;
    const { text } = formatValue(cell.value, cell.style.numberFormat, options);
    return { value: cell.value, shown: text };
  };
  /** The rows of a list's table that say something. */
  const rowsOf = (name: string) => {
    const { sheet, table } = tableOf(name);
    const { row, column, rows, columns } = table.area;
    const cells = Array.from({ length: rows - 1 }, (_, down) =>
      Array.from({ length: columns }, (__, right) =>
        String(sheet.cell(row + 1 + down, column + right)?.value ?? ""),
      ),
    );
    return cells.filter((its) => its.some(Boolean));
  };

  it("makes the list's sheet behind the others, and adds piece after piece, beyond the rows it begins with", async () => {
    const front = open.book.activeSheet.name;
    for (let nth = 1; nth <= 7; nth += 1)
      expect(
        await enter("evidence", "1.1.1", {
          text: `=第 ${nth} 件`,
          method: "asked",
          version: "2023-12",
        }),
      ).toMatchObject({ kind: "done" });
    expect(open.book.activeSheet.name).toBe(front);
    const rows = rowsOf("TanpingEvidence");
    expect(rows).toHaveLength(7);
    expect(rows[6]).toEqual(["1.1.1", "=第 7 件", "", "2023-12", "问", "", "", ""]);
    expect((await itemNow("1.1.1")).pieces.map(({ text }) => text)).toContain("=第 7 件");
  });

  it("writes a date as one, shown as one in every row, the first and those the table grows by", async () => {
    for (let nth = 1; nth <= 6; nth += 1)
      await enter("evidence", "1.1.1", { text: `第 ${nth} 件`, date: `2026年11月${nth}日` });
    expect(dateIn(1)).toEqual({ value: 46_327, shown: "2026-11-01" });
    expect(dateIn(6)).toEqual({ value: 46_332, shown: "2026-11-06" });
    const checked = await checkWorkbook();
    expect(checked).toMatchObject({ kind: "done", answer: { assessment: { notices: [] } } });
  });

  it("shows a date as one also where the column has lost its format", async () => {
    await enter("evidence", "1.1.1", { text: "一" });
    const { sheet, table } = tableOf("TanpingEvidence");
    open.book.setStyle(sheet.id, table.area, { numberFormat: "General" }, "user");
    await enter("evidence", "1.1.1", { text: "二", date: "2026-11-29" });
    expect(dateIn(2)).toEqual({ value: 46_355, shown: "2026-11-29" });
  });

  it("writes the day that was entered in a workbook that counts from 1904", async () => {
    const made = open.book.snapshot();
    open.close();
    open = await openBook(Book.load(createCalculator(), { ...made, date1904: true }));
    await enter("evidence", "1.1.1", { text: "一", date: "2026-11-29" });
    expect(dateIn(1)).toEqual({ value: 44_893, shown: "2026-11-29" });
  });

  it("names the rule of a date before anything is written, and takes none for blank", () => {
    const wrong = (date: string) => wrongInForm("evidence", new Map([["date", date]]), "zh-CN");
    expect(wrong("11/29/2026").get("date")).toBe(
      "请输入 1950 年至 2200 年之间的日期，例如 2026-11-23。",
    );
    expect(wrong("2026-02-30").size).toBe(1);
    expect(wrong(" ").size).toBe(0);
    expect(wrong("2026-02-28").size).toBe(0);
  });

  it("comes after the last piece, not into a gap, whose next piece would become another item's", async () => {
    await enter("evidence", "1.1.1", { text: "一", document: "手册" });
    const { sheet, table } = tableOf("TanpingEvidence");
    const third = { row: table.area.row + 3, column: table.area.column + 1, rows: 1, columns: 1 };
    open.book.write(sheet.id, third, [[{ value: "续一" }]], "typed");
    await enter("evidence", "2.1.1", { text: "二", document: "台账" });
    expect((await itemNow("1.1.1")).pieces).toMatchObject([
      { text: "一", document: "手册" },
      { text: "续一", document: "手册" },
    ]);
    expect((await itemNow("2.1.1")).pieces).toMatchObject([{ text: "二", document: "台账" }]);
  });

  it("takes a piece over from another item with all that it says, also what it has from the piece before", async () => {
    await enter("evidence", "1.1.1", {
      text: "一",
      document: "手册",
      version: "B/1",
      method: "examined",
      date: "2026-11-28",
    });
    await enter("evidence", "1.1.1", { text: "二", asked: "张三" });
    await enter("evidence", "2.1.1", { text: "三", document: "台账", date: "2026-11-29" });
    const [first, other] = [await itemNow("1.1.1"), await itemNow("1.1.2")];
    const found = reusablePieces([first, await itemNow("2.1.1")], other);
    expect(found.map(({ from, piece }) => `${from} ${piece.text}`)).toEqual([
      "1.1.1 一",
      "1.1.1 二",
      "2.1.1 三",
    ]);
    await enter("evidence", "1.1.2", found[1]?.piece ?? {});
    expect(rowsOf("TanpingEvidence")[3]).toEqual([
      "1.1.2",
      "二",
      "手册",
      "B/1",
      "查",
      "张三",
      "46354",
      "",
    ]);
    expect((await itemNow("1.1.2")).pieces).toEqual([first.pieces[1]]);
    expect(reusablePieces([first], await itemNow("1.1.2")).map(({ piece }) => piece.text)).toEqual([
      "一",
    ]);
  });

  it("begins a nonconformity with the item and its clause", async () => {
    const fields = showRecordForm("nonconformities", await itemNow("1.1.1"), "zh-CN");
    expect(fields.find(({ key }) => key === "clause")?.initial).toBe("6.1 b)");
    await enter("nonconformities", "1.1.1", {
      clause: "6.1 b)",
      fact: "无任命文件",
      kind: "minor",
    });
    expect(rowsOf("TanpingNonconformities")[0]).toEqual(
      expect.arrayContaining(["1.1.1", "6.1 b)", "无任命文件", "一般不符合"]),
    );
  });

  it("changes the one record of the item, and leaves what it does not name", async () => {
    await enter("item_records", "1.1.1", { document_finding: "文件齐全", assessor: "甲" });
    await enter("item_records", "1.1.2", { assessor: "乙" });
    await enter("item_records", "1.1.1", { site_record: "现场已见" });
    expect(rowsOf("TanpingItemRecords")).toHaveLength(2);
    expect((await itemNow("1.1.1")).records).toMatchObject({
      document_finding: "文件齐全",
      site_record: "现场已见",
      assessor: "甲",
    });
  });

  it("is refused whole where the table has lost its column", async () => {
    await enter("evidence", "1.1.1", { text: "一" });
    const { sheet, table } = tableOf("TanpingEvidence");
    const { row, column } = table.area;
    const cell = { row, column: column + 1, rows: 1, columns: 1 };
    open.book.write(sheet.id, cell, [[{ value: "别的" }]], "typed");
    expect(await enter("evidence", "1.1.1", { text: "二" })).toMatchObject({
      kind: "refused",
      refusal: { code: "gone" },
    });
    expect(rowsOf("TanpingEvidence")).toHaveLength(1);
  });
});
