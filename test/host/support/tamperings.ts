import { unprotectAll } from "./enter-sketch";
import { enter } from "./fill";
import type { Value } from "../../../workbench/book/value";
import type { WorkBook } from "../../../workbench/book/work-book";
import type { FindingCode } from "../../../src/faults/finding";

/** One thing a person or program can do to a finished workbook behind the add-in's back. */
export interface Tampering {
  readonly says: string;
  readonly act: (book: WorkBook) => void;
  /** What a check finds, without repeats. */
  readonly finds: readonly FindingCode[];
  /** What a check still finds after a repair. */
  readonly left: readonly FindingCode[];
}

const placeOf = (book: WorkBook, name: string) => {
  const found = book.resolve(name);
  if (!found) throw new Error(`The book has no ${name}.`);
  return found;
};

const sheetId = (book: WorkBook, title: string): string => {
  const sheet = book.sheet(title);
  if (!sheet) throw new Error(`The book has no ${title}.`);
  return sheet.id;
};

/** Tools to tamper with: on unprotected sheets, which are protected again where they were. */
const opened =
  (act: (book: WorkBook) => void) =>
  (book: WorkBook): void => {
    const guarded = book.sheets.flatMap(({ id, protection }) =>
      protection ? [{ id, protection }] : [],
    );
    unprotectAll(book);
    act(book);
    for (const { id, protection } of guarded)
      if (book.sheetById(id)) book.protect(id, protection.options, null, "user");
  };

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const writeBeside = (name: string, columns: number, value: Value) =>
  opened((book) => {
    const { sheet, area } = placeOf(book, name);
    book.write(sheet.id, cell(area.row, area.column + columns), [[{ value }]], "user");
  });

const overwrite = (name: string, value: Value) => opened((book) => enter(book, name, value));

const retell = (name: string, formula: string) =>
  opened((book) => {
    const { sheet, area } = placeOf(book, name);
    book.write(sheet.id, cell(area.row, area.column), [[{ formula }]], "user");
  });

const repairable = (
  says: string,
  finds: readonly FindingCode[],
  act: Tampering["act"],
): Tampering => ({ says, act, finds, left: [] });

const rowOf = (book: WorkBook, index: number) => {
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
    "验证丢失：粘贴无有效性的单元格覆盖得分",
    ["rule-lost"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_score");
      book.setValidation(sheet.id, { ...area, rows: 3 }, null, "user");
    }),
  ),
  repairable(
    "有效性被改宽（上限 100）",
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
  repairable("公式被数字覆盖：综合得分", ["formula-changed"], overwrite("tanping_composite", 100)),
  repairable("公式被文字覆盖：等级", ["formula-changed"], overwrite("tanping_grade", "四星")),
  repairable(
    "公式被改写：定量得分恒为 100",
    ["formula-changed"],
    retell("tanping_a2_score", "=100"),
  ),
  repairable("公式被清除：定性得分", ["formula-changed"], overwrite("tanping_a1_total", null)),
  repairable("校验列公式被清除", ["formula-changed"], overwrite("tanping_a1_check", null)),
  repairable("条款文字被改写", ["text-changed"], writeBeside("tanping_a1_score", -1, "随意")),
  repairable("二级指标名称被改写", ["text-changed"], writeBeside("tanping_a1_score", -2, "其他")),
  repairable("分值被改大", ["maximum-changed"], overwrite("tanping_a1_max", 20)),
  repairable("编号被改写", ["text-changed"], overwrite("tanping_a1_id", "9.9.9")),
  repairable("删除一行", ["row-missing"], deleteRows(4, 1)),
  repairable("删除相邻三行", ["row-missing"], deleteRows(10, 3)),
  repairable("删除表A.1 第一行", ["row-missing"], deleteRows(0, 1)),
  repairable("删除最后一行", ["row-missing"], deleteRows(51, 1)),
  {
    says: "在各项之间插入空行",
    finds: ["row-inserted"],
    left: ["row-inserted"],
    act: opened((book) => {
      const { id, row } = rowOf(book, 5);
      book.insert(id, "rows", row, 1, "user");
    }),
  },
  {
    says: "复制一行插入（编号重复）",
    finds: ["row-duplicated"],
    left: ["row-duplicated"],
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
    says: "按得分排序",
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
    "表格上方插入行",
    [],
    opened((book) => book.insert(sheetId(book, "表A.2"), "rows", 1, 3, "user")),
  ),
  repairable(
    "左侧插入列",
    [],
    opened((book) => book.insert(sheetId(book, "表A.1"), "columns", 0, 1, "user")),
  ),
  repairable(
    "删除“自评得分”列",
    ["column-missing", "highlights-lost"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_self");
      book.delete(sheet.id, "columns", area.column, 1, "user");
    }),
  ),
  repairable("工作表改名", ["sheet-renamed"], (book) =>
    book.renameSheet(sheetId(book, "表A.1"), "打分表", "user"),
  ),
  repairable("工作表隐藏", ["sheet-hidden"], (book) =>
    book.setSheetView(sheetId(book, "表A.2"), { visibility: "hidden" }, "user"),
  ),
  repairable("工作表深度隐藏", ["sheet-hidden"], (book) =>
    book.setSheetView(sheetId(book, "表A.3"), { visibility: "veryHidden" }, "user"),
  ),
  repairable("删除表A.3", ["sheet-missing"], (book) =>
    book.deleteSheet(sheetId(book, "表A.3"), "user"),
  ),
  repairable("删除不符合清单", ["sheet-missing"], (book) =>
    book.deleteSheet(sheetId(book, "不符合清单"), "user"),
  ),
  {
    says: "复制工作表",
    finds: ["sheet-copied"],
    left: ["sheet-copied"],
    act: (book) => void book.copySheet(sheetId(book, "表A.1"), "user"),
  },
  repairable("撤销保护", ["sheet-unprotected"], (book) =>
    book.unprotect(sheetId(book, "表A.1"), null, "user"),
  ),
  repairable("删除名称：综合得分", ["name-missing"], (book) =>
    book.deleteName("tanping_composite", null, "user"),
  ),
  repairable("删除名称：得分列", ["name-missing"], (book) =>
    book.deleteName("tanping_a1_score", null, "user"),
  ),
  repairable("名称引用失效（#REF!）", ["name-missing"], (book) =>
    book.setName("tanping_grade", null, { formula: "=#REF!" }, "user"),
  ),
  repairable("结果名称指向别处", ["name-moved"], (book) =>
    book.setName("tanping_composite", null, { formula: "='表A.3'!$A$1" }, "user"),
  ),
  {
    says: "填写名称指向别处",
    finds: ["entry-moved"],
    left: ["entry-moved"],
    act: (book) => book.setName("tanping_limit_full", null, { formula: "='表A.2'!$A$1" }, "user"),
  },
  repairable("得分列的名称缩短", ["name-moved"], (book) =>
    book.setName("tanping_a1_max", null, { formula: "='表A.1'!$F$4:$F$10" }, "user"),
  ),
  {
    says: "监测数据表转换为普通区域",
    finds: ["table-missing"],
    left: ["table-missing"],
    act: (book) => book.tableToRange(book.table("TanpingMonitoring")?.table.id ?? "", "user"),
  },
  repairable(
    "填写单元格被锁定",
    ["entry-locked"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_score");
      book.setStyle(sheet.id, area, { locked: true }, "user");
    }),
  ),
  repairable(
    "清除条件格式",
    ["highlights-lost"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_score");
      book.removeConditionalFormats(sheet.id, area, "user");
    }),
  ),
];
