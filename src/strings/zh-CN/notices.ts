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
  "advanced-value-later": ({ published, year }) =>
    `先进值发布于 ${published} 年，晚于评价年度 ${year}。请确认它适用于评价年度，并在来源中写明。`,
};
