import { enter, valueOf } from "./fill";
import { changed, writeAt, type SealTampering } from "./seal-tamperings";
import { cell, opened, placeOf, reformat, retell, sheetId } from "./tampering-tools";

/** What leaves the values of a sealed workbook as they are, and yet changes what it shows, now or later. */
export const sealDisguises: readonly SealTampering[] = [
  changed(
    "封签的名称移到别处，表上写别人 · the seal's names moved away, and another signer written in their place",
    ["name-moved", "content-added"],
    opened((book) => {
      for (const key of ["by", "time", "digest"]) {
        const { sheet, area } = placeOf(book, `tanping_seal_${key}`);
        const shown = sheet.cell(area.row, area.column)?.value ?? null;
        book.write(sheet.id, cell(area.row, 30), [[{ value: shown }]], "user");
        enter(book, `tanping_seal_${key}`, "李四");
        const formula = `='封签'!$AE$${area.row + 1}`;
        book.setName(`tanping_seal_${key}`, null, { formula }, "user");
      }
    }),
  ),
  changed(
    "封签记录的名称移到别处 · the name of the seal's log moved away",
    ["name-moved"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_seal_log");
      const row = [0, 1, 2, 3].map((column) => ({
        value: sheet.cell(area.row, column)?.value ?? null,
      }));
      book.write(sheet.id, { row: area.row, column: 30, rows: 1, columns: 4 }, [row], "user");
      writeAt("tanping_seal_log", 0, 1, "李四")(book);
      const formula = `='封签'!$AE$${area.row + 1}:$AH$${area.row + 1}`;
      book.setName("tanping_seal_log", null, { formula }, "user");
    }),
  ),
  changed(
    "封签表的标题被改 · the title on the seal's sheet changed",
    ["text-changed"],
    opened((book) => {
      const { sheet } = placeOf(book, "tanping_seal_by");
      book.write(sheet.id, cell(0, 0), [[{ value: "封签：李四" }]], "user");
    }),
  ),
  changed(
    "封签人的数字格式显示别人 · a number format that shows another signer",
    ["format-changed"],
    reformat("tanping_seal_by", ';;;"李四"'),
  ),
  changed(
    "封签表撤销保护并深度隐藏 · the seal's sheet unprotected and very hidden",
    ["sheet-hidden", "sheet-unprotected"],
    (book) => {
      const id = sheetId(book, "封签");
      book.unprotect(id, null, "user");
      book.setSheetView(id, { visibility: "veryHidden" }, "user");
    },
  ),
  changed(
    "得分改为公式，值不变 · a score made a formula of the same value",
    ["row-changed"],
    retell("tanping_a1_score", "=IF(YEAR(TODAY())>2030,0,1.5)"),
  ),
  changed(
    "权重改为公式，值不变 · a weight made a formula of the same value",
    ["row-changed"],
    retell("tanping_weight_qualitative", "=0.6"),
  ),
  changed(
    "组织名称改为公式，值不变 · the organisation made a formula of the same value",
    ["row-changed"],
    retell("tanping_organisation", '=IF(YEAR(TODAY())>2030,"另一家公司","")'),
  ),
  changed(
    "数据改为公式，值不变 · a figure of the data made a formula of the same value",
    ["row-changed"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_monitoring");
      const place = cell(area.row, area.column + 3);
      book.write(sheet.id, place, [[{ formula: "=6171178+0*RAND()" }]], "user");
    }),
  ),
  changed(
    "写入的综合得分改为公式 · the written composite made a formula",
    ["row-changed", "value-made-formula"],
    retell("tanping_result_composite", "=B9"),
  ),
  changed(
    "总摘要改为公式，值不变 · the digest made a formula of the same value",
    ["seal-altered"],
    opened((book) => {
      const digest = String(valueOf(book, "tanping_seal_digest"));
      retell("tanping_seal_digest", `="${digest}"`)(book);
    }),
  ),
  changed(
    "监测数据表移到别处，原处留下假数据 · the data table moved away, false data left in its place",
    ["row-changed"],
    opened((book) => {
      const found = book.table("TanpingMonitoring");
      if (!found) throw new Error("The book has no table.");
      const { sheet, table } = found;
      const { row, column, columns } = table.area;
      book.insert(sheet.id, "columns", column, columns + 1, "user");
      const area = { ...table.area, column: column + columns + 1 };
      book.copyCells({ sheetId: sheet.id, area }, { sheetId: sheet.id, row, column }, "user");
      book.write(sheet.id, cell(row + 1, column + 3), [[{ value: 9_999 }]], "user");
    }),
  ),
  changed(
    "封签记录之下写入一条 · an act written below the seal's log",
    ["content-added"],
    writeAt("tanping_seal_log", 1, 1, "李四"),
  ),
];
