import type { NoticeFacts, OpenPointCode } from "../../faults/notice";
import { recordLists } from "./record-lists";
import { records } from "./records";

/** One sentence for each kind of what is open before the seal: what is open, and the remedy. */
export type OpenPointSentences = {
  readonly [Code in OpenPointCode]: (facts: Readonly<NoticeFacts[Code]>) => string;
};

const { lists } = recordLists;

export const openPoints: OpenPointSentences = {
  "item-without-evidence": ({ item }) =>
    `${item} 没有证据。请在“证据与评价记录”或“证据”工作表中写明。`,
  "site-point-open": ({ item, answer }) =>
    answer === "no"
      ? `${item} 的现场重点在现场没有得到确认（12.4.3）。请看过其得分与不符合是否已照现场所见改正。`
      : `${item} 的现场重点尚未在现场确认（12.4.3）。确认之后请选择“${records.choices.yes_no.yes}”。`,
  "difference-without-reason": ({ item, score, self }) =>
    `${item} 的得分 ${score} 与自评 ${self} 不同，方案要求写明理由。请在“${lists.item_records.tab}”的“${lists.item_records.headings.difference_reason}”中填写。`,
  "nonconformity-unsettled": ({ number, lacks }) =>
    `不符合${number && ` ${number} `}没有写${lackWords[lacks]}。请在不符合清单中填写。`,
  "scores-unlike": ({ item, first, second }) =>
    `${item} 两位评价人员的打分不同：表A.1 ${scoreWords(first)}，第二评分 ${scoreWords(second)}。请协商，把商定的得分与理由写入“${lists.consensus.tab}”，并改正表A.1。`,
  "consensus-not-followed": ({ item, first, second }) =>
    `${item} 商定的是 ${scoreWords(second)}，表A.1 是 ${scoreWords(first)}。请改正其一。`,
  "review-unsettled": ({ question }) =>
    `技术复核的问题尚未解决：“${question}”。请在“${lists.review.tab}”中答复，解决之后选择“${records.choices.yes_no.yes}”。`,
  "reviewer-in-team": ({ name }) =>
    `技术复核的提出人“${name}”是评价组成员。请由未参加评价组的人员复核。`,
};

const scoreWords = (score: string) => score || "没有得分";

const lackWords = { correction: "纠正", due: "完成期限", both: "纠正和完成期限" };
