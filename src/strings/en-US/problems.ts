import type { UnusualFacts } from "../../faults/problem";
import type { ConfirmedKey } from "../../standard/confirmed-keys";
import { scoredItems } from "../../standard/table-a1";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import type { ProblemKinds, ProblemSentences } from "../zh-CN/problems";
import { choices } from "./choices";
import { names } from "./names";
import { sheets } from "./sheets";
import { unusual } from "./unusual";

const column = (key: MonitoringColumn) => `"${names.columns[key]}"`;
const of = (source: string) => (source ? ` (${source})` : "");

const kinds: ProblemKinds = {
  "monitoring-year-missing": "no year",
  "monitoring-year-invalid": "a year that is none of four digits",
  "monitoring-month-invalid": "a month that is not 1 to 12",
  "monitoring-not-a-number": "a figure that is not a number",
  "monitoring-negative": "a figure below 0",
  "monitoring-measure-missing": "a figure that is missing",
  "monitoring-period-twice": "a period that would count twice",
  "monitoring-year-and-months": "a year with both a whole-year row and monthly rows",
};

/** Follows the sentence where an entry looks right and only its being text is wrong. */
export const storedAsText =
  " It is a number stored as text: set the cell's format to General and type it again.";

const toConfirm = (key: ConfirmedKey, facts: UnusualFacts): string => {
  const { figure, given } = facts;
  const other = given && ` "${given}" in this cell is another figure.`;
  return `${unusual[key](facts)} Please check; if it is so, confirm the figure ${figure} and give the reason.${other}`;
};

export const problems: ProblemSentences = {
  "name-missing": ({ name }) =>
    `The workbook has lost "${name}" (a name or table that was deleted or refers to nothing). Undo the deletion, or start again from an untouched copy.`,
  "name-astray": ({ name, other }) =>
    `The name “${name}” points at ${other === null ? "cells that are not its own" : `the cells of “${other}”`}, so what is read is not what was entered. Point it at its own cells again in the Name Manager.`,
  "item-missing": ({ item }) =>
    `The row of item ${item} is gone. Undo the deletion, or restore the item id of its row.`,
  "item-unknown": ({ text }) =>
    text === ""
      ? "This row has no item id. Restore an id such as 1.1.1."
      : `"${text}" is no item of Table A.1. Restore an id such as 1.1.1.`,
  "item-duplicated": ({ item }) =>
    `Item ${item} is here twice, so it is not clear which row counts. Delete one of them.`,
  "item-blank": ({ item, maximum }) =>
    `Item ${item} is not judged yet; blank is not 0. Enter a number from 0 to ${maximum}.`,
  "item-not-a-number": ({ item, text, maximum }) =>
    `The score "${text}" of item ${item} is not a number. Enter a number from 0 to ${maximum}.`,
  "item-error": ({ item, text }) =>
    `The score of item ${item} is the error ${text}. Replace it by a number.`,
  "item-above-maximum": ({ item, score, maximum }) =>
    `The score ${score} of item ${item} is above its maximum ${maximum} (Table A.1). Enter 0 to ${maximum}.`,
  "item-below-zero": ({ item, score }) =>
    `The score ${score} of item ${item} is below 0. Enter 0 or more.`,
  "item-off-step": ({ item, score, step }) =>
    `The score ${score} of item ${item} is not a multiple of ${step}, the scheme's finest step. Enter a multiple of ${step}.`,
  "item-not-applicable-not-allowed": ({ item }) =>
    `Item ${item} gives a reason for not applying, which the scheme does not allow. Clear the reason and score the item, or change the rule on the Assessment sheet.`,
  "item-not-applicable-and-scored": ({ item, score }) =>
    `Item ${item} has both a reason for not applying and the score ${score}. Keep one of them.`,
  "item-not-applicable-without-reason": ({ item, text }) =>
    `"${text}" is no reason why item ${item} does not apply. Clause 4.3 asks for one: write four characters or more, or clear the cell.`,
  "items-all-not-applicable": () =>
    `All ${scoredItems.length} items are marked as not applicable, so nothing is left to score. Keep at least one.`,
  "parameter-blank": ({ parameter }) =>
    `"${names.parameters[parameter]}" is not filled in yet. Please fill it in.`,
  "parameter-not-a-number": ({ parameter, text }) =>
    `"${text}" in "${names.parameters[parameter]}" is not a number. Enter a number.`,
  "parameter-out-of-range": ({ parameter, value, low, high }) =>
    `${value} in "${names.parameters[parameter]}" is outside ${low} to ${high}. Correct it; 0.6 means 60 %.`,
  "parameter-not-a-choice": ({ parameter, text }) =>
    `"${text}" in "${names.parameters[parameter]}" is not in its list. Choose from the cell's drop-down list.`,
  "parameter-not-above-zero": ({ parameter, value }) =>
    `${value} in "${names.parameters[parameter]}" must be above 0. Correct it.`,
  "year-not-a-year": ({ text }) => `"${text}" is not a year. Enter four digits, for example 2024.`,
  "year-in-future": ({ year, now }) =>
    `The evaluation year ${year} is after ${now}, the year of the assessment: it cannot have a whole year's data yet. Correct the evaluation year or the date of the assessment.`,
  "date-not-a-date": ({ text }) => `"${text}" is not a date. Enter a date, for example 2026-11-23.`,
  "boundary-not-confirmed": () =>
    "The boundary conditions differ from those of the advanced value, so 12.3.2 a does not apply. Confirm the boundary, or use the historical method.",
  "weight-too-fine": ({ parameter, value, decimals }) =>
    `${names.parameters[parameter]}: ${value} has more than ${decimals} decimals and is no weight that a report can state. Enter a definite decimal, such as 0.6.`,
  "weights-not-one": ({ qualitative, quantitative, sum }) =>
    `The weights a1 = ${qualitative} and a2 = ${quantitative} sum to ${sum}, not to 1 (12.5.1). Correct one of them.`,
  "limit-below-zero": ({ parameter, value }) =>
    `${value} in "${names.parameters[parameter]}" allows a rise, which the formulas of this file's earlier format do not take. Migrate the workbook first, or enter a number from 0 to 1.`,
  "limits-out-of-order": ({ full, partial }) =>
    `The limit for 80 (${partial}) must be below the limit for 100 (${full}). Correct one of them.`,
  "excluded-year-not-a-year": ({ text }) =>
    `"${text}" among the years left out is not a year. Enter four digits, for example 2020.`,
  "excluded-year-without-reason": ({ year }) =>
    `${year} is left out of the history without a reason. Write the reason.`,
  "excluded-year-missing": ({ reason }) =>
    `There is a reason "${reason}" to leave a year out of the history, but no year. Enter the year, or delete the reason.`,
  "excluded-year-twice": ({ year, first, second }) =>
    `${year} is left out of the history twice, in ${first} and ${second}, each with a reason. Keep one of the two lines and clear the other.`,
  "excluded-year-not-in-history": ({ year, before }) =>
    `The year ${year} to leave out of the history is not in the monitoring data before ${before}, so there is nothing to leave out. Correct the year, or delete the line.`,
  "monitoring-column-missing": ({ column: key }) =>
    `The monitoring table has no column ${column(key)}. Restore its heading.`,
  "monitoring-column-twice": ({ column: key, text }) =>
    `The monitoring table has two columns ${column(key)} (the other is at ${text}). Delete or rename one.`,
  "monitoring-unit-differs": ({ column: key, header, unit }) =>
    `The heading of ${column(key)} says "${header}", but Table A.2 declares "${unit}". Make them agree.`,
  "monitoring-row-outside-table": () =>
    "This row stands below the monitoring table and is not counted. Drag the table's corner down over it, or clear the row.",
  "monitoring-year-missing": () =>
    "This row has figures but no year. Enter the year, or clear the row.",
  "monitoring-year-invalid": ({ text }) =>
    `The year "${text}" is not a year of four digits. Correct it, for example 2024.`,
  "monitoring-month-invalid": ({ text }) =>
    `The month "${text}" is not 1 to 12. Correct it; leave it blank for a whole year.`,
  "monitoring-not-a-number": ({ column: key, text }) =>
    `"${text}" in ${column(key)} is not a number. Enter a number; where there is no figure, clear the row.`,
  "monitoring-negative": ({ column: key, value }) =>
    `${value} in ${column(key)} is below 0. Correct it (12.3.1).`,
  "monitoring-measure-missing": ({ column: key, period }) =>
    `${period} has no ${column(key)}; blank is not 0. Enter it, or 0 if there was none.`,
  "monitoring-period-twice": ({ period, source, row }) =>
    `${period}${of(source)} already stands in row ${row} and would count twice. Delete one, or tell them apart by source.`,
  "monitoring-year-and-months": ({ year, source }) =>
    `${year}${of(source)} has both a whole-year row and monthly rows and would count twice. Keep one kind.`,
  "monitoring-source-unclear": ({ year }) =>
    `A row of ${year} has an emission but no source, or is called a total, beside named sources of the same time: if it is their total, it counts twice. Name its source, or delete the total.`,
  "monitoring-more": ({ code, count }) =>
    `From this cell on, ${count} more have the same problem: ${kinds[code]}. Only the first ones are listed above. Correct those, and the next ones are listed.`,
  "output-repeated": ({ where, period, output }) =>
    `From ${where} of the monitoring data on, all sources of a period have the same output (${period}: ${output}). It may be one output written several times, and the intensity too low by as much. Choose "${choices.repeated_output.once}" or "${choices.repeated_output.each}" here.`,
  "outputs-differ": ({ where, period, one, other }) =>
    `"${choices.repeated_output.once}" is chosen here, yet the outputs of ${period} differ by source: ${one} and ${other} (${where} of the monitoring data). Correct the data, or choose "${choices.repeated_output.each}".`,
  "unusual-far-from-advanced": (facts) => toConfirm("far-from-advanced", facts),
  "unusual-far-from-best": (facts) => toConfirm("far-from-best", facts),
  "unusual-years-apart": (facts) => toConfirm("years-apart", facts),
  "unusual-advanced-later": (facts) => toConfirm("advanced-later", facts),
  "confirmed-without-reason": ({ key, figure }) =>
    `"${sheets.a2.confirmed.labels[key]}" is confirmed as ${figure} without a reason. Give the reason.`,
  "year-without-data": ({ year }) =>
    `The monitoring data have nothing for the evaluation year ${year}. Add the data, or correct the year.`,
  "year-incomplete": ({ year, months }) =>
    `The evaluation year ${year} lacks the months ${months}. The annual emission covers the whole year (12.3.1); add them, with a row of 0 for a source that emitted nothing in a month.`,
  "output-not-above-zero": ({ year, value }) =>
    `The output of ${year} sums to ${value}; carbon intensity needs it above 0 (12.3.1). Correct the data.`,
  "history-too-short": ({ year, years, lacks }) =>
    lacks === ""
      ? `There is no comparable complete year before ${year}, so no best historical year (12.3.2 b). Add earlier data.`
      : `There is no comparable complete year before ${year}, so no best historical year (12.3.2 b): ${years} has data, but no ${column(lacks)}. Fill it in, or add earlier data.`,
  "history-out-of-reach": ({ year, reach }) =>
    `${year} is earlier than ${reach}, where the year table ends. Take it out of the monitoring data, or leave it out with a reason.`,
  "best-year-zero": ({ year }) =>
    `The best historical year ${year} has an indicator of 0, so no reduction can be calculated. Check the data, or leave the year out with a reason.`,
};
