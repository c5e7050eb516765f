import { choices } from "./choices";
import { sheets } from "./sheets";
import { unusual } from "./unusual";
import type { NoticeCode, NoticeFacts } from "../../faults/notice";

/** One sentence a code: what is so, and what it means for the score. */
export type NoticeSentences = {
  readonly [Code in NoticeCode]: (facts: Readonly<NoticeFacts[Code]>) => string;
};

export const notices: NoticeSentences = {
  "self-score-above-maximum": ({ item, score, maximum }) =>
    `${item} 的自评得分 ${score} 超过分值 ${maximum}（表A.1）。自评不参与计分，请核对。`,
  "years-not-evaluated": ({ years, year }) =>
    `监测数据中有评价年度 ${year} 以后的年份：${years}。它们不参与这次评价。`,
  "output-answered": ({ answer, where, period, output }) =>
    `监测数据 ${where} 起，同期各排放源的产出量相同（${period}：${output}），按“${choices.repeated_output[answer]}”计算。`,
  "output-repeated": ({ where, period, output }) =>
    `监测数据 ${where} 起，同期各排放源的产出量相同（${period}：${output}），已各自计入。若是同一产出量，请只留一行；这份文件的格式没有选择计法的地方，可先迁移。`,
  "figure-confirmed": ({ key, figure, reason }) =>
    `“${sheets.a2.confirmed.labels[key]}”已确认为 ${figure}，理由：${reason}`,
  "unusual-figure": ({ key, ...facts }) =>
    `${unusual[key](facts)}请核对；这份文件的格式没有确认的地方，可先迁移。`,
};
