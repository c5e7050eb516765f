import type { SetAsideReason, Treatment } from "../../faults/import-problem";
import { importProblems, type ImportProblemWords } from "./import-problems";

/** Words about importing monitoring data: problems, what is done about them, and the sheet that lists imports. */
export interface ImportWords {
  readonly problems: ImportProblemWords;
  readonly treatments: Readonly<Record<Treatment, string>>;
  readonly reasons: Readonly<Record<SetAsideReason, string>>;
  readonly sheet: {
    readonly title: string;
    readonly backupTitle: string;
    readonly sheetTitle: string;
    readonly note: string;
    readonly headings: readonly string[];
    readonly import: Readonly<Record<"replace" | "append", (source: string) => string>>;
    readonly undone: (rows: number) => string;
    readonly read: string;
    readonly imported: string;
    readonly written: string;
    readonly setAside: (reason: string) => string;
    readonly columns: (column: string, heading: string, unit: string) => string;
    readonly rowUnits: (column: string, heading: string) => string;
    readonly filter: (heading: string, value: string) => string;
    readonly year: (year: number) => string;
    readonly question: (title: string) => string;
    readonly answer: Readonly<Record<"chosen" | "accepted", (treatment: string) => string>>;
    readonly problem: (title: string, treatment: string) => string;
    readonly more: (title: string) => string;
    readonly wholeYear: (months: string) => string;
    readonly summed: (rows: number) => string;
    readonly months: (first: number, last: number) => string;
  };
}

export const importing: ImportWords = {
  problems: importProblems,
  treatments: {
    "no-data": "按没有数据",
    "set-aside": "不导入该行",
    convert: "按读出的数值",
    limit: "按限值计入",
    "fill-down": "沿用上方",
    "day-first": "日在前",
    "month-first": "月在前",
    keep: "照样计入",
    "in-order": "按先后认定",
    "year-only": "只按年度行",
    once: "只计一次",
    subtract: "从同期的其他行中扣除",
    differences: "按与上月之差",
    each: "各自计入",
    add: "合计为一行",
    scale: "按倍数换算",
    times: "乘以这一倍数",
    "as-written": "按所写单位",
    "add-columns": "各列相加",
    "no-output": "不导入产出量",
    "no-energy": "不导入能耗量",
    "one-column": "只计一列",
    "by-location": "按位置",
    "by-market": "按市场",
    "not-read": "不读取",
    "larger-total": "计较大的合计",
    "smaller-total": "计较小的合计",
    "column-unit": "按列的单位",
    comma: "逗号作小数点",
    point: "点作小数点",
    tonnes: "按公吨",
    "million-tonnes": "按百万吨",
    "short-tons": "按短吨",
    "long-tons": "按长吨",
    carbon: "按碳，乘以 44/12",
    "as-co2": "按二氧化碳",
    "that-year": "按这一年",
    "its-month": "按所写的月份",
    "first-month": "计入起始的月份",
    "last-month": "计入截止的月份",
    "period-total": "按该期间的总量",
    rate: "按速率乘以期间的长度",
    held: "以所存的数为准",
    shown: "以显示的数为准",
    leave: "不导入产出，单位不变",
    change: "把工作簿的产出单位改为来源的单位",
  },
  reasons: {
    "above-header": "表头以上的行",
    "unit-row": "单位行",
    "blank-row": "空行",
    "repeated-heading": "重复的表头",
    filtered: "不符合筛选条件",
    "no-data": "没有数据",
    thousands: "千位分隔符",
    "comma-noted": "逗号作小数点",
    "decimal-comma": "逗号是小数点还是千位分隔符",
    "full-width": "全角数字",
    marked: "数字或年份带有标记",
    rounded: "超过 15 位有效数字",
    "scaled-format": "格式显示的不是所存的数",
    "scaled-unit": "以所存的数还是显示的数为准",
    "unit-in-cell": "数字后带单位",
    "multiple-in-cell": "数字后带倍数",
    "unit-missing": "这一行没有单位",
    "energy-unit": "能耗不是以标准煤计的",
    "rate-column": "没有读取的强度列",
    "revenue-column": "没有读取的收入列",
    "other-emission": "不是温室气体",
    "gas-mass": "是气体本身的质量，还是二氧化碳当量",
    "planned-row": "计划、预算或上年同期的行",
    "planned-title": "标题写着计划或预算",
    "rate-title": "标题写着强度",
    "unlike-title": "标题写的不是排放量",
    "offset-row": "扣除、抵消或单独列示的一行",
    "rate-row": "强度的一行",
    "unit-rate": "这一行的单位是强度",
    "unit-unknown": "这一行的单位不能换算",
    "section-unit": "下方各行的单位不同",
    "section-unknown": "下方各行的单位不能换算",
    "other-table": "另一张表",
    "below-limit": "低于检出限",
    negative: "负数",
    "not-a-number": "不是数字",
    "year-missing": "没有年份",
    "year-unreadable": "年份或日期无法识别",
    "month-unreadable": "月份无法识别",
    "financial-year": "财务年度",
    "short-year": "年份只写两位数",
    "year-by-day": "年份写作首日或末日",
    "title-year": "年份取自标题",
    "file-year": "年份只写在文件名中",
    "month-without-year": "有月份而没有年份",
    "bill-months": "账单跨两个月",
    "point-month": "2023.1 是 1 月还是 10 月",
    "several-months": "一行包括几个月",
    "overlapping-months": "与其他行的月份重叠",
    "source-missing": "排放源为空",
    "hidden-row": "工作表中看不到",
    "struck-row": "划去的行",
    "hidden-column": "工作表中看不到的列",
    "source-merged": "排放源沿用上方",
    "date-order": "日和月的先后不明",
    "total-row": "合计行",
    "total-unequal": "名为合计，数值却不是其余各行之和",
    "total-differs": "与其余各行之和不等的合计",
    "total-alone": "合计行是该期间唯一的一行",
    "sum-row": "总等于同期其他行之和",
    "part-row": "其中项",
    "part-unclear": "是不是上面一行的一部分",
    "year-and-months": "年度行重复了各月",
    "year-unlike-months": "年度行与各月之和不等",
    "output-repeated": "各排放源的产出量相同",
    "output-each-month": "各月重复同一面积、人数或全年的量",
    "cumulated-months": "各月是累计还是当月",
    "repeated-period": "期间重复",
    "repeated-day": "日期重复",
    "unit-differs": "表头的单位不同",
    "several-outputs": "几列都是产出量",
    "unlike-outputs": "几列产出量不能相加",
    "emission-versions": "几列可能是同一排放量",
    "several-emissions": "几列排放量怎样计入",
    "several-energies": "几列都是能耗量",
    "unlike-energies": "能耗的当量值与等价值",
    "columns-total": "合计列等于其余各列",
    "unnamed-total": "这一列是不是合计",
    "scope-2-twice": "范围二按位置还是按市场",
    "emissions-total": "合计列代表各分列",
    "several-totals": "几个合计，范围不同",
    "emissions-left-out": "没有计入的排放列",
    "emissions-added": "相加的排放列",
    "unit-mt": "MT 或 mt 是吨还是百万吨",
    "other-sheets": "没有读取的工作表",
    "title-multiple": "表上方写着以千、万计",
    "unit-tons": "ton 是哪一种吨",
    "unit-carbon": "以碳计还是以二氧化碳计",
    "unit-per-year": "单位写明每年",
    "unit-per-time": "数值是期间的量还是速率",
    "workbook-unit": "产出单位与工作簿的不同",
    jump: "与相邻期间相差约千倍或万倍",
  },
  sheet: {
    title: "导入记录",
    backupTitle: "导入前备份",
    sheetTitle: "导入记录：监测数据的来源与取舍",
    note: "由碳评写入。每次导入：读取的行数 = 导入的行数 + 各原因未导入的行数。导入前的数据保存在隐藏的工作表中，可在碳评窗格中撤回最后一次导入。",
    headings: ["时间", "内容", "数量", "行", "列", "原文", "说明"],
    import: {
      replace: (source) => `导入（替换）：${source}`,
      append: (source) => `导入（追加）：${source}`,
    },
    undone: (rows) => `撤回最后一次导入，监测数据恢复为导入前的 ${rows} 行`,
    read: "读取的行",
    imported: "导入的行",
    written: "写入监测数据表的行",
    setAside: (reason) => `未导入：${reason}`,
    columns: (column, heading, unit) => `${column} ← ${heading}${unit === "" ? "" : `（${unit}）`}`,
    rowUnits: (column, heading) => `${column}各行的单位 ← ${heading}`,
    filter: (heading, value) => `只导入“${heading}”为“${value}”的行`,
    year: (year) => `${year} 年合计`,
    question: (title) => `提问：${title}`,
    answer: {
      chosen: (treatment) => `由使用者选择：${treatment}`,
      accepted: (treatment) => `使用者未逐项选择，按建议处理：${treatment}`,
    },
    problem: (title, treatment) => `${title}：${treatment}`,
    more: (title) => `${title}：未逐行列出的其余各行`,
    wholeYear: (months) => `缺少月份 ${months}，经确认按全年计`,
    summed: (rows) => `${rows} 行合计`,
    months: (first, last) => `${first}–${last} 月合计`,
  },
};
