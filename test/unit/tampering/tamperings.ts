import type { FindingCode } from "../../../src/faults/finding";
import { at, formula, on, write, type Step } from "./step";

/** One thing a person or program can do to a finished workbook behind the add-in's back. */
export interface Tampering {
  /** In Chinese and, after a dot, in English. */
  readonly says: string;
  readonly steps: readonly Step[];
  /** What a check finds, without repeats. */
  readonly finds: readonly FindingCode[];
  /** What a check still finds after a repair. */
  readonly left: readonly FindingCode[];
}

/** What a repair undoes whole. */
export const repairable = (
  says: string,
  finds: readonly FindingCode[],
  ...steps: readonly Step[]
): Tampering => ({ says, steps, finds, left: [] });

/** What a repair leaves as it is, for a person or since it does no harm. */
export const lasting = (
  says: string,
  finds: readonly FindingCode[],
  ...steps: readonly Step[]
): Tampering => ({ says, steps, finds, left: finds });

const score = at("a1_score");
const item = (index: number) => at("a1_id", index);
const copiedColumns = [
  ...(["text", "score", "max", "id", "na", "self", "evidence", "check"] as const),
  ...(["earned", "counted"] as const),
];

const deleteRows = (index: number, count: number): Step => ({
  do: "delete",
  what: "rows",
  at: item(index),
  count,
});
const insertRow = (index: number): Step => ({
  do: "insert",
  what: "rows",
  at: item(index),
  count: 1,
});

/** Everything tried against the structure of a workbook. */
export const tamperings: readonly Tampering[] = [
  repairable(
    "验证丢失：粘贴无有效性的单元格覆盖得分 · scores pasted over without their validation",
    ["rule-lost"],
    { do: "rule", at: score, rows: 3, between: null },
  ),
  repairable("有效性被改宽（上限 100） · a validation widened to 100", ["rule-lost"], {
    do: "rule",
    at: score,
    rows: 1,
    between: ["0", "100"],
  }),
  repairable(
    "公式被数字覆盖：综合得分 · the composite's formula overwritten by a number",
    ["formula-changed"],
    write(at("composite"), 100),
  ),
  repairable(
    "公式被文字覆盖：等级 · the grade's formula overwritten by a word",
    ["formula-changed"],
    write(at("grade"), "四星"),
  ),
  repairable(
    "公式被改写：定量得分恒为 100 · the quantitative formula made always 100",
    ["formula-changed"],
    formula(at("a2_score"), "=100", 100),
  ),
  repairable(
    "公式被清除：定性得分 · the qualitative formula cleared",
    ["formula-changed"],
    write(at("a1_total"), null),
  ),
  repairable(
    "校验列公式被清除 · a row check's formula cleared",
    ["formula-changed"],
    write(at("a1_check"), null),
  ),
  repairable(
    "条款文字被改写 · an item's wording changed",
    ["text-changed"],
    write(at("a1_score", 0, -1), "随意"),
  ),
  repairable(
    "二级指标名称被改写 · an indicator's name changed",
    ["text-changed"],
    write(at("a1_score", 0, -2), "其他"),
  ),
  repairable("分值被改大 · a maximum raised", ["maximum-changed"], write(at("a1_max"), 20)),
  repairable("编号被改写 · an item's id changed", ["text-changed"], write(item(0), "9.9.9")),
  repairable("删除一行 · an item's row deleted", ["row-missing"], deleteRows(4, 1)),
  repairable("删除相邻三行 · three rows deleted", ["row-missing"], deleteRows(10, 3)),
  repairable(
    "删除表A.1 第一行 · the first row of Table A.1 deleted",
    ["row-missing"],
    deleteRows(0, 1),
  ),
  repairable("删除最后一行 · the last row deleted", ["row-missing"], deleteRows(51, 1)),
  lasting(
    "在各项之间插入空行 · an empty row inserted between items",
    ["row-inserted"],
    insertRow(5),
  ),
  lasting(
    "复制一行插入（编号重复） · a row copied in, its id twice",
    ["row-duplicated", "content-added"],
    insertRow(5),
    ...copiedColumns.map((key): Step => ({
      do: "copy",
      from: at(`a1_${key}`, 6),
      to: at(`a1_${key}`, 5),
      rows: 1,
      columns: 1,
    })),
  ),
  {
    says: "按得分排序 · sorted by score",
    steps: [{ do: "sort", by: score, rows: 52, first: 3, columns: 12 }],
    finds: ["rows-reordered", "rule-lost"],
    left: ["rows-reordered"],
  },
  repairable("表格上方插入行 · rows inserted above", [], {
    do: "insert",
    what: "rows",
    at: on("表A.2", 1, 0),
    count: 3,
  }),
  repairable("左侧插入列 · a column inserted at the left", [], {
    do: "insert",
    what: "columns",
    at: on("表A.1", 0, 0),
    count: 1,
  }),
  repairable(
    "删除“自评得分”列 · the self-score column deleted",
    ["column-missing", "highlights-lost"],
    { do: "delete", what: "columns", at: at("a1_self"), count: 1 },
  ),
  repairable("工作表改名 · a sheet renamed", ["sheet-renamed"], {
    do: "rename-sheet",
    sheet: "表A.1",
    title: "打分表",
  }),
  repairable("工作表隐藏 · a sheet hidden", ["sheet-hidden"], {
    do: "hide-sheet",
    sheet: "表A.2",
    visibility: "hidden",
  }),
  repairable("工作表深度隐藏 · a sheet hidden from the menu as well", ["sheet-hidden"], {
    do: "hide-sheet",
    sheet: "表A.3",
    visibility: "veryHidden",
  }),
  repairable("删除表A.3 · Table A.3 deleted", ["sheet-missing"], {
    do: "delete-sheet",
    sheet: "表A.3",
  }),
  repairable("删除不符合清单 · the list of nonconformities deleted", ["sheet-missing"], {
    do: "delete-sheet",
    sheet: "不符合清单",
  }),
  lasting("复制工作表 · a sheet copied", ["sheet-copied"], { do: "copy-sheet", sheet: "表A.1" }),
  repairable("撤销保护 · a sheet unprotected", ["sheet-unprotected"], {
    do: "unprotect",
    sheet: "表A.1",
  }),
  repairable("删除名称：综合得分 · the composite's name deleted", ["name-missing"], {
    do: "delete-name",
    name: "tanping_composite",
  }),
  repairable("删除名称：得分列 · the score column's name deleted", ["name-missing"], {
    do: "delete-name",
    name: "tanping_a1_score",
  }),
  repairable("名称引用失效（#REF!） · a name broken (#REF!)", ["name-missing"], {
    do: "point-name",
    name: "tanping_grade",
    formula: "=#REF!",
  }),
  repairable("结果名称指向别处 · a result's name pointed elsewhere", ["name-moved"], {
    do: "point-name",
    name: "tanping_composite",
    formula: "='表A.3'!$A$1",
  }),
  lasting("填写名称指向别处 · an entry's name pointed elsewhere", ["entry-moved"], {
    do: "point-name",
    name: "tanping_limit_full",
    formula: "='表A.2'!$A$1",
  }),
  repairable("得分列的名称缩短 · the maximum column's name shortened", ["name-moved"], {
    do: "point-name",
    name: "tanping_a1_max",
    formula: "='表A.1'!$F$4:$F$10",
  }),
  repairable(
    "监测数据表转换为普通区域 · the monitoring table turned into cells",
    ["table-dropped"],
    {
      do: "table-to-cells",
    },
  ),
  repairable("填写单元格被锁定 · entry cells locked", ["entry-locked"], {
    do: "lock",
    name: "tanping_a1_score",
  }),
  repairable("清除条件格式 · conditional formats cleared", ["highlights-lost"], {
    do: "unmark",
    name: "tanping_a1_score",
  }),
];
