import { choices } from "./choices";
import { recordLists } from "./record-lists";
import { records } from "./records";
import { sheets } from "./sheets";
import { unusual } from "./unusual";
import type { RecordListKey } from "../../standard/record-lists";
import type { NoticeCode, NoticeFacts, OpenPointCode } from "../../faults/notice";

/** One sentence a code: what is so, and what it means for the score. */
export type NoticeSentences = {
  readonly [Code in Exclude<NoticeCode, OpenPointCode>]: (
    facts: Readonly<NoticeFacts[Code]>,
  ) => string;
};

export const notices: NoticeSentences = {
  "self-score-above-maximum": ({ item, score, maximum }) =>
    `${item} 的自评得分 ${score} 超过分值 ${maximum}（表A.1）。自评不参与计分，请核对。`,
  "years-not-evaluated": ({ years, year }) =>
    `监测数据中有评价年度 ${year} 以后的年份：${years}。它们不参与这次评价。`,
  "year-not-over": ({ date, year }) =>
    `评价日期 ${date} 时评价年度 ${year} 尚未结束，全年数据可能还不齐。请核对评价日期与评价年度。`,
  "output-answered": ({ answer, where, period, output }) =>
    `监测数据 ${where} 起，同期各排放源的产出量相同（${period}：${output}），按“${choices.repeated_output[answer]}”计算。`,
  "output-repeated": ({ where, period, output }) =>
    `监测数据 ${where} 起，同期各排放源的产出量相同（${period}：${output}），已各自计入。若是同一产出量，请只留一行；这份文件的格式没有选择计法的地方，可先迁移。`,
  "figure-confirmed": ({ key, figure, reason }) =>
    `“${sheets.a2.confirmed.labels[key]}”已确认为 ${figure}，理由：${reason}`,
  "unusual-figure": ({ key, ...facts }) =>
    `${unusual[key](facts)}请核对；这份文件的格式没有确认的地方，可先迁移。`,
  "info-choice-unknown": ({ key, text }) =>
    `“${text}”不是所列的${records.lists[key]}。请选择“${Object.values(records.choices[key]).join("”或“")}”，或留空。不影响计分。`,
  "info-date-invalid": ({ text }) =>
    `报告日期“${text}”不是日期。请输入 1950 年至 2200 年之间的日期，或留空。不影响计分。`,
  "record-item-unknown": ({ text, ...at }) =>
    `“${heading(at)}”中的“${text}”不是表A.1 的编号。请写 1.1.1 至 6.2.1 中的一个，或留空。不影响计分。`,
  "record-clause-unclear": ({ text, ...at }) =>
    `“${heading(at)}”中的“${text}”不是第 4 至 12 章的条款。请写作 7.1 或 6.1 b)，几条之间用顿号。不影响计分。`,
  "record-date-invalid": ({ text, ...at }) =>
    `“${heading(at)}”中的“${text}”不是日期。请输入 1950 年至 2200 年之间的日期，例如 2026-11-23，或留空。不影响计分。`,
  "record-score-invalid": ({ text, ...at }) =>
    `“${heading(at)}”中的“${text}”不是得分。请输入不小于 0 的数，或留空。不影响计分。`,
  "record-choice-unknown": ({ text, choice, ...at }) =>
    `“${heading(at)}”中的“${text}”不在列表中。请从“${Object.values(records.choices[choice]).join("”“")}”中选择，或留空。不影响计分。`,
  "record-without-item": ({ list }) =>
    `“${recordLists.lists[list].tab}”的这一行没有写编号，不知属于哪条细则。请从列表中选择。不影响计分。`,
  "record-score-above-maximum": ({ item, score, maximum }) =>
    `${item} 在记录中的得分 ${score} 超过分值 ${maximum}（表A.1）。请核对。不影响计分。`,
  "surveillance-outside": ({ date, from, until }) =>
    `监督日期 ${date} 不在评价结果的有效期 ${from} 至 ${until} 之内（12.4.1）。请核对。不影响计分。`,
  "record-number-unknown": ({ text }) =>
    `不符合清单中没有序号“${text}”。请照抄不符合清单的序号。不影响计分。`,
};

const heading = ({ list, column }: { list: RecordListKey; column: string }): string => {
  const { headings }: { readonly headings: Readonly<Record<string, string>> } =
    recordLists.lists[list];
  return headings[column] ?? column;
};
