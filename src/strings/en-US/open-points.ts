import { recordLists } from "./record-lists";
import { records } from "./records";
import type { OpenPointSentences } from "../zh-CN/open-points";

const { lists } = recordLists;

export const openPoints: OpenPointSentences = {
  "item-without-evidence": ({ item }) =>
    `${item} has no evidence. Please write it beside the item, or in the sheet "${lists.evidence.tab}".`,
  "site-point-open": ({ item, answer }) =>
    answer === "no"
      ? `The visit did not confirm the site point of ${item} (12.4.3). Please look whether score and nonconformities follow what was seen.`
      : `The site point of ${item} is not confirmed on site (12.4.3). Please choose "${records.choices.yes_no.yes}" once it is.`,
  "difference-without-reason": ({ item, score, self }) =>
    `The score ${score} of ${item} is not the self-score ${self}, and the scheme wants a reason. Please give it on "${lists.item_records.tab}" under "${lists.item_records.headings.difference_reason}".`,
  "nonconformity-unsettled": ({ number, lacks }) =>
    `Nonconformity${number && ` ${number}`} has no ${lackWords[lacks]}. Please fill it in in the list.`,
  "scores-unlike": ({ item, first, second }) =>
    `Two assessors scored ${item} unlike: ${scoreWords(first)} in Table A.1, ${scoreWords(second)} by the second. Please agree, write the score and the reason on "${lists.consensus.tab}", and correct Table A.1.`,
  "consensus-not-followed": ({ item, first, second }) =>
    `${scoreWords(second)} was agreed for ${item}, and Table A.1 says ${scoreWords(first)}. Please correct one of them.`,
  "review-unsettled": ({ question }) =>
    `A question of the technical review is not settled: "${question}". Please answer it on "${lists.review.tab}", and choose "${records.choices.yes_no.yes}" once it is settled.`,
  "reviewer-in-team": ({ name }) =>
    `"${name}", who asks in the technical review, is in the team. Please have it reviewed by somebody outside the team.`,
};

const scoreWords = (score: string) => score || "no score";

const lackWords = { correction: "correction", due: "due date", both: "correction and no due date" };
