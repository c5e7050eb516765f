import type { Book } from "@tanping/workbench/book/book";
import type { FindingCode } from "../../../src/faults/finding";
import { opened, overwrite, placeOf, retell, sheetId, writeBeside } from "./tampering-tools";

/** One thing a person or program can do to a finished workbook behind the add-in's back. */
export interface Tampering {
  /** In Chinese and, after a dot, in English. */
  readonly says: string;
  readonly act: (book: Book) => void;
  /** What a check finds, without repeats. */
  readonly finds: readonly FindingCode[];
  /** What a check still finds after a repair. */
  readonly left: readonly FindingCode[];
}

/** What a repair undoes whole. */
export const repairable = (
  says: string,
  finds: readonly FindingCode[],
  act: Tampering["act"],
): Tampering => ({ says, act, finds, left: [] });

const rowOf = (book: Book, index: number) => {
  const { sheet, area } = placeOf(book, "tanping_a1_id");
  return { id: sheet.id, row: area.row + index };
};

const deleteRows = (index: number, count: number) =>
  opened((book) => {
    const { id, row } = rowOf(book, index);
    book.delete(id, "rows", row, count, "user");
  });

/** Everything tried against the structure of a workbook. */
export const tamperings: readonly Tampering[] = [
  repairable(
    "验证丢失：粘贴无有效性的单元格覆盖得分 · scores pasted over without their validation",
    ["rule-lost"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_score");
      book.setValidation(sheet.id, { ...area, rows: 3 }, null, "user");
    }),
  ),
  repairable(
    "有效性被改宽（上限 100） · a validation widened to 100",
    ["rule-lost"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_score");
      const rule = {
        kind: "decimal",
        operator: "between",
        formula1: "0",
        formula2: "100",
      } as const;
      const words = { show: true, title: "", message: "" };
      const alert = { ...words, style: "stop" } as const;
      book.setValidation(
        sheet.id,
        { ...area, rows: 1 },
        { rule, ignoreBlanks: true, alert, prompt: words },
        "user",
      );
    }),
  ),
  repairable(
    "公式被数字覆盖：综合得分 · the composite's formula overwritten by a number",
    ["formula-changed"],
    overwrite("tanping_composite", 100),
  ),
  repairable(
    "公式被文字覆盖：等级 · the grade's formula overwritten by a word",
    ["formula-changed"],
    overwrite("tanping_grade", "四星"),
  ),
  repairable(
    "公式被改写：定量得分恒为 100 · the quantitative formula made always 100",
    ["formula-changed"],
    retell("tanping_a2_score", "=100"),
  ),
  repairable(
    "公式被清除：定性得分 · the qualitative formula cleared",
    ["formula-changed"],
    overwrite("tanping_a1_total", null),
  ),
  repairable(
    "校验列公式被清除 · a row check's formula cleared",
    ["formula-changed"],
    overwrite("tanping_a1_check", null),
  ),
  repairable(
    "条款文字被改写 · an item's wording changed",
    ["text-changed"],
    writeBeside("tanping_a1_score", -1, "随意"),
  ),
  repairable(
    "二级指标名称被改写 · an indicator's name changed",
    ["text-changed"],
    writeBeside("tanping_a1_score", -2, "其他"),
  ),
  repairable("分值被改大 · a maximum raised", ["maximum-changed"], overwrite("tanping_a1_max", 20)),
  repairable(
    "编号被改写 · an item's id changed",
    ["text-changed"],
    overwrite("tanping_a1_id", "9.9.9"),
  ),
  repairable("删除一行 · an item's row deleted", ["row-missing"], deleteRows(4, 1)),
  repairable("删除相邻三行 · three rows deleted", ["row-missing"], deleteRows(10, 3)),
  repairable(
    "删除表A.1 第一行 · the first row of Table A.1 deleted",
    ["row-missing"],
    deleteRows(0, 1),
  ),
  repairable("删除最后一行 · the last row deleted", ["row-missing"], deleteRows(51, 1)),
  {
    says: "在各项之间插入空行 · an empty row inserted between items",
    finds: ["row-inserted"],
    left: ["row-inserted"],
    act: opened((book) => {
      const { id, row } = rowOf(book, 5);
      book.insert(id, "rows", row, 1, "user");
    }),
  },
  {
    says: "复制一行插入（编号重复） · a row copied in, its id twice",
    finds: ["row-duplicated", "content-added"],
    left: ["row-duplicated", "content-added"],
    act: opened((book) => {
      const { id, row } = rowOf(book, 5);
      book.insert(id, "rows", row, 1, "user");
      for (const name of ["text", "score", "max", "id", "na", "self", "evidence", "check"]) {
        const { column } = placeOf(book, `tanping_a1_${name}`).area;
        const area = { row: row + 1, column, rows: 1, columns: 1 };
        book.copyCells({ sheetId: id, area }, { sheetId: id, row, column }, "user");
      }
    }),
  },
  {
    says: "按得分排序 · sorted by score",
    finds: ["rows-reordered", "rule-lost"],
    left: ["rows-reordered"],
    act: opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_score");
      for (const merge of sheet.merges)
        if (merge.row >= area.row && merge.row < area.row + 52)
          book.unmerge(sheet.id, merge, "user");
      const rows = { row: area.row, column: 3, rows: 52, columns: 12 };
      book.sort(sheet.id, rows, area.column, "ascending", "user");
    }),
  },
  repairable(
    "表格上方插入行 · rows inserted above",
    [],
    opened((book) => book.insert(sheetId(book, "表A.2"), "rows", 1, 3, "user")),
  ),
  repairable(
    "左侧插入列 · a column inserted at the left",
    [],
    opened((book) => book.insert(sheetId(book, "表A.1"), "columns", 0, 1, "user")),
  ),
  repairable(
    "删除“自评得分”列 · the self-score column deleted",
    ["column-missing", "highlights-lost"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_self");
      book.delete(sheet.id, "columns", area.column, 1, "user");
    }),
  ),
  repairable("工作表改名 · a sheet renamed", ["sheet-renamed"], (book) =>
    book.renameSheet(sheetId(book, "表A.1"), "打分表", "user"),
  ),
  repairable("工作表隐藏 · a sheet hidden", ["sheet-hidden"], (book) =>
    book.setSheetView(sheetId(book, "表A.2"), { visibility: "hidden" }, "user"),
  ),
  repairable("工作表深度隐藏 · a sheet hidden from the menu as well", ["sheet-hidden"], (book) =>
    book.setSheetView(sheetId(book, "表A.3"), { visibility: "veryHidden" }, "user"),
  ),
  repairable("删除表A.3 · Table A.3 deleted", ["sheet-missing"], (book) =>
    book.deleteSheet(sheetId(book, "表A.3"), "user"),
  ),
  repairable("删除不符合清单 · the list of nonconformities deleted", ["sheet-missing"], (book) =>
    book.deleteSheet(sheetId(book, "不符合清单"), "user"),
  ),
  {
    says: "复制工作表 · a sheet copied",
    finds: ["sheet-copied"],
    left: ["sheet-copied"],
    act: (book) => void book.copySheet(sheetId(book, "表A.1"), "user"),
  },
  repairable("撤销保护 · a sheet unprotected", ["sheet-unprotected"], (book) =>
    book.unprotect(sheetId(book, "表A.1"), null, "user"),
  ),
  repairable("删除名称：综合得分 · the composite's name deleted", ["name-missing"], (book) =>
    book.deleteName("tanping_composite", null, "user"),
  ),
  repairable("删除名称：得分列 · the score column's name deleted", ["name-missing"], (book) =>
    book.deleteName("tanping_a1_score", null, "user"),
  ),
  repairable("名称引用失效（#REF!） · a name broken (#REF!)", ["name-missing"], (book) =>
    book.setName("tanping_grade", null, { formula: "=#REF!" }, "user"),
  ),
  repairable("结果名称指向别处 · a result's name pointed elsewhere", ["name-moved"], (book) =>
    book.setName("tanping_composite", null, { formula: "='表A.3'!$A$1" }, "user"),
  ),
  {
    says: "填写名称指向别处 · an entry's name pointed elsewhere",
    finds: ["entry-moved"],
    left: ["entry-moved"],
    act: (book) => book.setName("tanping_limit_full", null, { formula: "='表A.2'!$A$1" }, "user"),
  },
  repairable("得分列的名称缩短 · the maximum column's name shortened", ["name-moved"], (book) =>
    book.setName("tanping_a1_max", null, { formula: "='表A.1'!$F$4:$F$10" }, "user"),
  ),
  {
    says: "监测数据表转换为普通区域 · the monitoring table turned into cells",
    finds: ["table-missing"],
    left: ["table-missing"],
    act: opened((book) =>
      book.tableToRange(book.table("TanpingMonitoring")?.table.id ?? "", "user"),
    ),
  },
  repairable(
    "填写单元格被锁定 · entry cells locked",
    ["entry-locked"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_score");
      book.setStyle(sheet.id, area, { locked: true }, "user");
    }),
  ),
  repairable(
    "清除条件格式 · conditional formats cleared",
    ["highlights-lost"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_score");
      book.removeConditionalFormats(sheet.id, area, "user");
    }),
  ),
];
