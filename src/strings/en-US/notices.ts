import { choices } from "./choices";
import type { RecordListKey } from "../../standard/record-lists";
import { recordLists } from "./record-lists";
import { records } from "./records";
import { sheets } from "./sheets";
import { unusual } from "./unusual";
import type { NoticeSentences } from "../zh-CN/notices";

export const notices: NoticeSentences = {
  "self-score-above-maximum": ({ item, score, maximum }) =>
    `The self-score ${score} of ${item} is above its maximum ${maximum} (Table A.1). Self-scores do not count; please check it.`,
  "years-not-evaluated": ({ years, year }) =>
    `The monitoring data have years after the evaluation year ${year}: ${years}. They take no part in this evaluation.`,
  "year-not-over": ({ date, year }) =>
    `On the assessment date ${date} the evaluation year ${year} is not over, so its data may be incomplete. Please check both.`,
  "output-answered": ({ answer, where, period, output }) =>
    `From ${where} of the monitoring data on, all sources of a period have the same output (${period}: ${output}); it counts by the answer "${choices.repeated_output[answer]}".`,
  "output-repeated": ({ where, period, output }) =>
    `From ${where} of the monitoring data on, all sources of a period have the same output (${period}: ${output}), and all of them were added up. If it is one output, keep it in one row; a file of this format has no place to say how it counts, so you may migrate it first.`,
  "figure-confirmed": ({ key, figure, reason }) =>
    `"${sheets.a2.confirmed.labels[key]}" is confirmed as ${figure}. Reason: ${reason}`,
  "unusual-figure": ({ key, ...facts }) =>
    `${unusual[key](facts)} Please check; a file of this format has no place to confirm it, so you may migrate it first.`,
  "info-choice-unknown": ({ key, text }) =>
    `"${text}" is no ${records.lists[key].toLowerCase()} of the list. Please choose "${Object.values(records.choices[key]).join('" or "')}", or leave it blank. The score does not depend on it.`,
  "info-date-invalid": ({ text }) =>
    `The report date "${text}" is no date. Please enter one between 1950 and 2200, or leave it blank. The score does not depend on it.`,
  "record-item-unknown": ({ text, ...at }) =>
    `"${text}" under "${heading(at)}" is no item of Table A.1. Please write one from 1.1.1 to 6.2.1, or leave it blank. The score does not depend on it.`,
  "record-clause-unclear": ({ text, ...at }) =>
    `"${text}" under "${heading(at)}" is no clause of chapters 4 to 12. Please write it as 7.1 or 6.1 b), several with commas between. The score does not depend on it.`,
  "record-date-invalid": ({ text, ...at }) =>
    `"${text}" under "${heading(at)}" is no date. Please enter one between 1950 and 2200, for example 2026-11-23, or leave it blank. The score does not depend on it.`,
  "record-score-invalid": ({ text, ...at }) =>
    `"${text}" under "${heading(at)}" is no score. Please enter a number of 0 or more, or leave it blank. It does not count.`,
  "record-choice-unknown": ({ text, choice, ...at }) =>
    `"${text}" under "${heading(at)}" is not in the list. Please choose "${Object.values(records.choices[choice]).join('", "')}", or leave it blank. The score does not depend on it.`,
  "record-without-item": ({ list }) =>
    `This row of "${recordLists.lists[list].tab}" names no item. Please choose one from the list. The score does not depend on it.`,
  "record-score-above-maximum": ({ item, score, maximum }) =>
    `The score ${score} of ${item} in the records is above its maximum ${maximum} (Table A.1). Please check it; it does not count.`,
  "surveillance-outside": ({ date, from, until }) =>
    `The surveillance of ${date} is outside the validity of the result, ${from} to ${until} (12.4.1). Please check it. It does not count.`,
  "record-number-unknown": ({ text }) =>
    `There is no nonconformity of the number "${text}". Please repeat a number of that list. The score does not depend on it.`,
};

const heading = ({ list, column }: { list: RecordListKey; column: string }): string => {
  const { headings }: { readonly headings: Readonly<Record<string, string>> } =
    recordLists.lists[list];
  return headings[column] ?? column;
};
