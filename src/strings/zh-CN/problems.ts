import type { ProblemCode, ProblemFacts, RowProblemCode, UnusualFacts } from "../../faults/problem";
import type { ConfirmedKey } from "../../standard/confirmed-keys";
import { scoredItems } from "../../standard/table-a1";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import { choices } from "./choices";
import { names } from "./names";
import { sheets } from "./sheets";
import { unusual } from "./unusual";

/** One sentence a code: the rule, then the remedy. The cell is put in front of it. */
export type ProblemSentences = {
  readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => string;
};

const column = (key: MonitoringColumn) => `“${names.columns[key]}”`;

/** What is wrong, in a few words: it follows a colon, with no full stop. */
export type ProblemKinds = Readonly<Record<RowProblemCode, string>>;

const kinds: ProblemKinds = {
  "monitoring-year-missing": "没有年份",
  "monitoring-year-invalid": "年份不是四位年份",
  "monitoring-month-invalid": "月份不是 1 至 12",
  "monitoring-not-a-number": "数值不是数字",
  "monitoring-negative": "数值小于 0",
  "monitoring-measure-missing": "缺少数值",
  "monitoring-period-twice": "周期重复",
  "monitoring-year-and-months": "同一年既有全年数据又有分月数据",
};

/** Follows the sentence where an entry looks right and only its being text is wrong. */
export const storedAsText =
  "它是以文本保存的数字：请把单元格格式改为“常规”，再用半角数字重新键入。";

const toConfirm = (key: ConfirmedKey, facts: UnusualFacts): string => {
  const { figure, given } = facts;
  const other = given && `此格现有的“${given}”不是这一数值。`;
  return `${unusual[key](facts)}请核对；确实如此的，请确认数值 ${figure}，并写明理由。${other}`;
};

export const problems: ProblemSentences = {
  "name-missing": ({ name }) =>
    `工作簿缺少“${name}”（名称或表格已被删除或引用失效）。请撤销删除，或从未改动的副本重新开始。`,
  "name-astray": ({ name, other }) =>
    `名称“${name}”指向了${other === null ? "别处的" : `“${other}”的`}单元格，读到的不是填写的内容。请在“名称管理器”中让它重新指向自己的单元格。`,
  "item-missing": ({ item }) => `找不到 ${item} 项所在的行。请撤销删除，或恢复该行的编号。`,
  "item-unknown": ({ text }) =>
    text === ""
      ? "此行没有编号。请恢复形如 1.1.1 的编号。"
      : `“${text}”不是表A.1的编号。请恢复形如 1.1.1 的编号。`,
  "item-duplicated": ({ item }) =>
    `编号 ${item} 出现两次，无法判断以哪一行为准。请删除多余的一行。`,
  "item-blank": ({ item, maximum }) =>
    `${item} 尚未评分；空白不等于 0。请填 0 至 ${maximum} 之间的数。`,
  "item-not-a-number": ({ item, text, maximum }) =>
    `${item} 的得分“${text}”不是数字。请填 0 至 ${maximum} 之间的数。`,
  "item-error": ({ item, text }) => `${item} 的得分是错误值 ${text}。请改为数字。`,
  "item-above-maximum": ({ item, score, maximum }) =>
    `${item} 的得分 ${score} 超过分值 ${maximum}（表A.1）。请改为 0 至 ${maximum}。`,
  "item-below-zero": ({ item, score }) => `${item} 的得分 ${score} 小于 0。请改为 0 或以上。`,
  "item-off-step": ({ item, score, step }) =>
    `${item} 的得分 ${score} 不是 ${step} 的整数倍（评价方案的打分最小间隔）。请改为 ${step} 的整数倍。`,
  "item-not-applicable-not-allowed": ({ item }) =>
    `${item} 写了不适用的理由，而评价方案不允许不适用。请清空理由并评分，或在“评价信息”中改变不适用项的计分。`,
  "item-not-applicable-and-scored": ({ item, score }) =>
    `${item} 既写了不适用的理由又有得分 ${score}。请保留其一。`,
  "item-not-applicable-without-reason": ({ item, text }) =>
    `${item} 的不适用一栏写着“${text}”，不是理由。4.3 要求说明正当理由：请写至少 4 个字，适用时请清空。`,
  "items-all-not-applicable": () =>
    `全部 ${scoredItems.length} 项都写了不适用，没有可以评分的项。请至少保留一项。`,
  "parameter-blank": ({ parameter }) => `“${names.parameters[parameter]}”尚未填写。请填写。`,
  "parameter-not-a-number": ({ parameter, text }) =>
    `“${names.parameters[parameter]}”的“${text}”不是数字。请填数字。`,
  "parameter-out-of-range": ({ parameter, value, low, high }) =>
    `“${names.parameters[parameter]}”的 ${value} 超出 ${low} 至 ${high}。请改正，例如 0.6 表示 60%。`,
  "parameter-not-a-choice": ({ parameter, text }) =>
    `“${names.parameters[parameter]}”的“${text}”不在列表中。请从单元格的下拉列表选择。`,
  "parameter-not-above-zero": ({ parameter, value }) =>
    `“${names.parameters[parameter]}”的 ${value} 应大于 0。请改正。`,
  "year-not-a-year": ({ text }) => `“${text}”不是年份。请填四位年份，例如 2024。`,
  "year-in-future": ({ year, now }) =>
    `评价年度 ${year} 晚于评价所在的 ${now} 年，还没有全年的数据。请改正评价年度或评价日期。`,
  "date-not-a-date": ({ text }) => `“${text}”不是日期。请填日期，例如 2026-11-23。`,
  "boundary-not-confirmed": () =>
    "边界条件与先进值不同，12.3.2 a 的比较不适用。请确认边界条件，或改用历史法。",
  "weight-too-fine": ({ parameter, value, decimals }) =>
    `“${names.parameters[parameter]}”的 ${value} 多于 ${decimals} 位小数，不是报告中写得出的权重。请填写确定的小数，例如 0.6。`,
  "weights-not-one": ({ qualitative, quantitative, sum }) =>
    `权重 a1 = ${qualitative} 与 a2 = ${quantitative} 之和为 ${sum}，应为 1（12.5.1）。请改正其一。`,
  "limit-below-zero": ({ parameter, value }) =>
    `“${names.parameters[parameter]}”的 ${value} 小于 0，即允许升高；这个文件是早先的格式，其公式不能计算。请先迁移，或改为 0 至 1 之间的数。`,
  "limits-out-of-order": ({ full, partial }) =>
    `80 分的限值 ${partial} 应小于 100 分的限值 ${full}。请改正其一。`,
  "excluded-year-not-a-year": ({ text }) =>
    `不计入历史的年份“${text}”不是年份。请填四位年份，例如 2020。`,
  "excluded-year-without-reason": ({ year }) => `${year} 年不计入历史，但没有写理由。请写明理由。`,
  "excluded-year-missing": ({ reason }) =>
    `写了不计入历史的理由“${reason}”，但没有写年份。请填写年份，或删去理由。`,
  "excluded-year-twice": ({ year, first, second }) =>
    `${year} 年在不计入历史的年份中写了两次（${first} 与 ${second}），各有理由。请保留一行，清空另一行。`,
  "excluded-year-not-in-history": ({ year, before }) =>
    `不计入历史的年份 ${year} 不在 ${before} 年以前的监测数据中，没有可以排除的数据。请改正年份，或删去这一行。`,
  "monitoring-column-missing": ({ column: key }) =>
    `监测数据表缺少${column(key)}列。请恢复该列的列名。`,
  "monitoring-column-twice": ({ column: key, text }) =>
    `监测数据表有两列${column(key)}（另一列在 ${text}）。请删除或改名其一。`,
  "monitoring-unit-differs": ({ column: key, header, unit }) =>
    `${column(key)}的列名写明单位“${header}”，而表A.2声明“${unit}”。请使两处一致。`,
  "monitoring-row-outside-table": () =>
    "此行在监测数据表的下方，没有计入。请把表格的右下角拖到包含此行，或清空此行。",
  "monitoring-year-missing": () => "此行有数据但没有年份。请填年份，或清空此行。",
  "monitoring-year-invalid": ({ text }) => `年份“${text}”不是四位年份。请改正，例如 2024。`,
  "monitoring-month-invalid": ({ text }) => `月份“${text}”不是 1 至 12。请改正，全年数据请留空。`,
  "monitoring-not-a-number": ({ column: key, text }) =>
    `${column(key)}的“${text}”不是数字。请改为数字；没有数据时请清空此行。`,
  "monitoring-negative": ({ column: key, value }) =>
    `${column(key)}的 ${value} 小于 0。请改正（12.3.1）。`,
  "monitoring-measure-missing": ({ column: key, period }) =>
    `${period} 没有${column(key)}；空白不等于 0。请填写，确为零时填 0。`,
  "monitoring-period-twice": ({ period, source, row }) =>
    `${period}${source ? `（${source}）` : ""} 已在第 ${row} 行出现，会重复计算。请删除其一，或用排放源区分。`,
  "monitoring-year-and-months": ({ year, source }) =>
    `${year} 年${source ? `（${source}）` : ""}既有全年数据又有分月数据，会重复计算。请保留其一。`,
  "monitoring-source-unclear": ({ year }) =>
    `${year} 年有一行排放量没有写排放源，或写作合计，同期另有写明排放源的排放量：前者若是合计，就会重复计算。请为它写明排放源，或删去合计行。`,
  "monitoring-more": ({ code, count }) =>
    `从此格起还有 ${count} 处同样的问题：${kinds[code]}。以上只列出最前面的若干处，请先改正，其余的随后列出。`,
  "output-repeated": ({ where, period, output }) =>
    `监测数据 ${where} 起，同期各排放源的产出量相同（${period}：${output}），可能是同一产出量写了几次，强度会差几倍。请在此格选择“${choices.repeated_output.once}”或“${choices.repeated_output.each}”。`,
  "outputs-differ": ({ where, period, one, other }) =>
    `此格选了“${choices.repeated_output.once}”，而 ${period} 各排放源的产出量不同：${one} 与 ${other}（监测数据 ${where}）。请改正数据，或改选“${choices.repeated_output.each}”。`,
  "unusual-far-from-advanced": (facts) => toConfirm("far-from-advanced", facts),
  "unusual-far-from-best": (facts) => toConfirm("far-from-best", facts),
  "unusual-years-apart": (facts) => toConfirm("years-apart", facts),
  "unusual-advanced-later": (facts) => toConfirm("advanced-later", facts),
  "confirmed-without-reason": ({ key, figure }) =>
    `“${sheets.a2.confirmed.labels[key]}”确认为 ${figure}，但没有写理由。请写明理由。`,
  "year-without-data": ({ year }) => `监测数据中没有评价年度 ${year}。请补充数据或改正评价年度。`,
  "year-incomplete": ({ year, months }) =>
    `评价年度 ${year} 缺少月份 ${months}。年碳排放量须为全年（12.3.1），请补齐；某一排放源当月没有排放的，为它填一行 0。`,
  "output-not-above-zero": ({ year, value }) =>
    `${year} 年的产出量合计为 ${value}，应大于 0，否则不能计算碳排放强度（12.3.1）。请改正数据。`,
  "history-too-short": ({ year, years, lacks }) =>
    lacks === ""
      ? `${year} 年以前没有可比的完整年度，不能确定历史最优年度（12.3.2 b）。请补充历史数据。`
      : `${year} 年以前没有可比的完整年度，不能确定历史最优年度（12.3.2 b）：${years} 年有数据，但没有${column(lacks)}。请补填，或补充历史数据。`,
  "history-out-of-reach": ({ year, reach }) =>
    `${year} 年早于年度表所及的 ${reach} 年。请从监测数据中移出，或写明理由不计入历史。`,
  "best-year-zero": ({ year }) =>
    `历史最优年度 ${year} 的指标值为 0，下降幅度无法计算。请核对数据，或写明理由不计入历史。`,
};
