import { choices } from "./choices";
import { sheets } from "./sheets";
import { unusual } from "./unusual";
import type { NoticeSentences } from "../zh-CN/notices";

export const notices: NoticeSentences = {
  "self-score-above-maximum": ({ item, score, maximum }) =>
    `The self-score ${score} of ${item} is above its maximum ${maximum} (Table A.1). Self-scores do not count; please check it.`,
  "years-not-evaluated": ({ years, year }) =>
    `The monitoring data have years after the evaluation year ${year}: ${years}. They take no part in this evaluation.`,
  "output-answered": ({ answer, where, period, output }) =>
    `From ${where} of the monitoring data on, all sources of a period have the same output (${period}: ${output}); it counts by the answer "${choices.repeated_output[answer]}".`,
  "output-repeated": ({ where, period, output }) =>
    `From ${where} of the monitoring data on, all sources of a period have the same output (${period}: ${output}), and all of them were added up. If it is one output, keep it in one row; a file of this format has no place to say how it counts, so you may migrate it first.`,
  "figure-confirmed": ({ key, figure, reason }) =>
    `"${sheets.a2.confirmed.labels[key]}" is confirmed as ${figure}. Reason: ${reason}`,
  "unusual-figure": ({ key, ...facts }) =>
    `${unusual[key](facts)} Please check; a file of this format has no place to confirm it, so you may migrate it first.`,
};
