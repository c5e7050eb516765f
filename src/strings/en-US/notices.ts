import type { NoticeSentences } from "../zh-CN/notices";

export const notices: NoticeSentences = {
  "self-score-above-maximum": ({ item, score, maximum }) =>
    `The self-score ${score} of ${item} is above its maximum ${maximum} (Table A.1). Self-scores do not count; please check it.`,
  "years-not-evaluated": ({ years, year }) =>
    `The monitoring data have years after the evaluation year ${year}: ${years}. They take no part in this evaluation.`,
  "advanced-value-later": ({ published, year }) =>
    `The advanced value was published in ${published}, after the evaluation year ${year}. Make sure that it holds for that year, and say so in its source.`,
};
