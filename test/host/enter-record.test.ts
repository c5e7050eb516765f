import { createWorkbook } from "../../src/workflows/create-workbook";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { enterRecord } from "../../src/workflows/enter-record";
import { showItems, type ShownItem } from "../../src/workflows/shown/show-items";
import { recordOfForm, showRecordForm } from "../../src/workflows/shown/show-record-form";
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
  /** The rows of a list's table that say something. */
  const rowsOf = (table: string) => {
    const found = open.book.table(table);
    if (!found) throw new Error(`No table ${table}.`);
    const { row, column, rows, columns } = found.table.area;
    const cells = Array.from({ length: rows - 1 }, (_, down) =>
      Array.from({ length: columns }, (__, right) =>
        String(found.sheet.cell(row + 1 + down, column + right)?.value ?? ""),
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
    const found = open.book.table("TanpingEvidence");
    if (!found) throw new Error("No table.");
    const { row, column } = found.table.area;
    const cell = { row, column: column + 1, rows: 1, columns: 1 };
    open.book.write(found.sheet.id, cell, [[{ value: "别的" }]], "typed");
    expect(await enter("evidence", "1.1.1", { text: "二" })).toMatchObject({
      kind: "refused",
      refusal: { code: "gone" },
    });
    expect(rowsOf("TanpingEvidence")).toHaveLength(1);
  });
});
