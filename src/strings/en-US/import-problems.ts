import type { ImportProblemWords } from "../zh-CN/import-problems";

export const importProblems: ImportProblemWords = {
  "no-data": {
    title: "No data",
    rule: ({ text }) =>
      text === ""
        ? "Emission and output are both blank."
        : `“${text}” is no number; it says that there is no data.`,
    remedy:
      "Supply the figure in the source; where there is none, the cell stays blank, and blank is not 0.",
  },
  thousands: {
    title: "Thousands separators",
    rule: ({ fact }) => `The number has thousands separators and is read as ${fact}.`,
    remedy: "If they are something else, write the number without separators in the source.",
  },
  "comma-noted": {
    title: "Decimal commas",
    rule: ({ fact }) => `The number has a comma before its decimals and is read as ${fact}.`,
    remedy: "Nothing to do; if it is read wrongly, write a decimal point in the source.",
  },
  "decimal-comma": {
    title: "Decimal comma or thousands?",
    rule: ({ text, fact }) =>
      `Numbers of this table have a comma before the decimals (1.234,5), or semicolons separate its cells; “${text}” is then ${fact}. With a decimal point it is a thousand times another, or no number.`,
    remedy:
      "Choose whether the comma or the point stands before the decimals, as the source has it, or write all numbers alike.",
  },
  "full-width": {
    title: "Full-width digits",
    rule: ({ fact }) => `The number is written in full-width characters and is read as ${fact}.`,
    remedy: "Nothing to do; if it is read wrongly, write ordinary digits in the source.",
  },
  marked: {
    title: "Marks beside numbers or years",
    rule: ({ text, fact }) => `“${text}” has the mark “${fact}” and is read without it.`,
    remedy: "See what the mark refers to; where it is a digit, correct it in the source.",
  },
  rounded: {
    title: "More than 15 significant digits",
    rule: ({ fact }) => `A cell holds 15 significant digits, so it will hold ${fact}.`,
    remedy:
      "Nothing to do; totals use all digits of the source and differ by less than the last one.",
  },
  "scaled-format": {
    title: "A format that shows another number",
    rule: ({ text, fact }) =>
      `The cell holds ${text}, and its format shows ${fact}; what it holds is read.`,
    remedy:
      "Check the unit: what is held should be in the column's unit; otherwise correct the source.",
  },
  "scaled-unit": {
    title: "The number held, or the one shown?",
    rule: ({ text, fact }) =>
      `The cell holds ${text}, and its format shows ${fact}: either may be in the unit of the column.`,
    remedy: "Choose whether the number held or the number shown is in the column's unit.",
  },
  "unit-in-cell": {
    title: "A unit behind the number",
    rule: ({ fact }) =>
      `The unit “${fact}” stands behind the number in a column that has its own unit.`,
    remedy:
      "The number is converted by the unit behind it; if that unit is wrong, do not import the row.",
  },
  "multiple-in-cell": {
    title: "A multiple behind the number",
    rule: ({ text, fact }) => `“${text}” has a multiple behind its number and is read as ${fact}.`,
    remedy: "Nothing to do; if it is read wrongly, write the whole number in the source.",
  },
  "unit-missing": {
    title: "No unit in the row",
    rule: ({ fact }) =>
      `The units of the rows stand in this column, and this row has none: it may not be “${fact}”.`,
    remedy:
      "Where the unit is a merged cell above, choose to carry it down; where it is the column's, choose that; otherwise supply it in the source.",
  },
  "energy-unit": {
    title: "Energy that is no coal equivalent",
    rule: ({ text, fact }) =>
      `“${text}” is in “${fact}”, which does not convert to a coal equivalent; no energy was imported.`,
    remedy:
      "If the energy is needed, give it as coal equivalent (tce, kgce) in the source; otherwise nothing to do.",
  },
  "rate-column": {
    title: "A column of intensities",
    rule: ({ text, fact }) =>
      `“${text}” holds intensities${fact && ` (in “${fact}”)`}, no emissions and no output, and is not read; that is why the years lack one of them.`,
    remedy:
      "Intensities come of emissions and outputs: give each a column in the source, or add a source that has it.",
  },
  "revenue-column": {
    title: "A revenue is not taken for the output",
    rule: ({ text, fact }) =>
      `“${text}” (in “${fact}”) is a revenue and is not read as the output; that is why the years lack one.`,
    remedy:
      "If the revenue is the output, choose its column for it; otherwise add the output to the source.",
  },
  "other-emission": {
    title: "No greenhouse gas",
    rule: ({ text }) => `“${text}” is no greenhouse gas; it means nothing to add it to CO2.`,
    remedy: "If the row's amount is a CO2 equivalent, choose to count it; otherwise nothing to do.",
  },
  "gas-mass": {
    title: "The gas itself, or its CO2 equivalent?",
    rule: ({ text }) =>
      `A tonne of “${text.trim()}” is no tonne of CO2, and the source does not call the column a CO2 equivalent (CO2e).`,
    remedy:
      "If the amounts are CO2 equivalents already, count them; if they are masses of the gas, do not import the rows, and convert them first.",
  },
  "planned-row": {
    title: "A row of a plan, a budget, a scenario, the year before or a change from it",
    rule: ({ text }) => `The row says “${text.trim()}”: nothing that came about in its period.`,
    remedy: "If it did come about, choose to count it; otherwise nothing to do.",
  },
  "planned-title": {
    title: "The title says planned, budgeted or a scenario",
    rule: ({ text }) =>
      `Above the table, or as the name of its sheet or file, stands “${text}”: all of its amounts may be planned, budgeted, targets or of a scenario, and not measured.`,
    remedy:
      "Only what came about counts; if the amounts did come about, choose to count them all the same.",
  },
  "rate-title": {
    title: "The title says intensity",
    rule: ({ text }) =>
      `Above the table, or as the sheet's name, stands “${text}”: all of its amounts may be intensities (so much per unit of output), and not emissions.`,
    remedy:
      "Intensities cannot be added: import emissions and outputs themselves; if these are emissions, choose to count them all the same.",
  },
  "unlike-title": {
    title: "The title says something else than emissions",
    rule: ({ text }) =>
      `Above the table, or as the name of its sheet or file, stands “${text}”: all of its amounts may be allowances, reductions, changes, means or other pollutants, and not emissions of greenhouse gases.`,
    remedy: "Check; if they are emissions, choose to count them all the same.",
  },
  "offset-row": {
    title: "A row of what is taken off, offset or listed beside",
    rule: ({ text }) =>
      `The row “${text.trim()}” may be taken off, offset, or listed beside the others, and not added to them: it says so, or its amount is below zero.`,
    remedy:
      "Choose to leave it out, to take it off (the data has no negative amounts: the nearest rows of the period above have less, and where they have not enough it is left out), or to count it (below zero that takes it off, too).",
  },
  "rate-row": {
    title: "A row of an intensity",
    rule: ({ text }) =>
      `The row says “${text.trim()}”: so much for each of something else, which is not added to emissions.`,
    remedy: "If it is an emission of its period, choose to count it; otherwise nothing to do.",
  },
  "unit-rate": {
    title: "The row's unit is that of a rate",
    rule: ({ text }) =>
      `“${text}” is so much for each of something else, an intensity; it is no amount of the period and cannot be added.`,
    remedy:
      "Give the amount of the period in the source, for example emissions in t; if it does not belong here, treat it as no data.",
  },
  "unit-unknown": {
    title: "The row's unit does not convert",
    rule: ({ text, fact }) => `The row's unit “${text}” does not convert to “${fact}”.`,
    remedy:
      "Correct the unit in the source; if it is only written otherwise, choose the column's unit; if something else is measured, treat it as no data.",
  },
  "section-unit": {
    title: "Another unit from here on",
    rule: ({ text, fact }) =>
      `“${text}” says that the rows below are in another unit; they are converted: ${fact}.`,
    remedy: "If it is wrong, correct it and import again.",
  },
  "section-unknown": {
    title: "A unit from here on that does not convert",
    rule: ({ text, fact }) =>
      `“${text}” names a unit for the rows below that does not convert: ${fact}.`,
    remedy:
      "Correct the unit in the source; if it is only written otherwise, choose the column's unit.",
  },
  "other-table": {
    title: "Another table",
    rule: ({ text }) =>
      `From “${text}” on there is another table with its columns elsewhere; its rows are left out.`,
    remedy: "Import the other table as a source of its own.",
  },
  "below-limit": {
    title: "Below the detection limit",
    rule: ({ fact }) => `It only says less than ${fact}, which is no figure.`,
    remedy:
      "Choose what the monitoring plan says: no data, or the limit itself (on the safe side).",
  },
  negative: {
    title: "Negative",
    rule: () => "Emission, output and energy are never below 0.",
    remedy: "Check the source; merge corrections into the period they belong to before importing.",
  },
  "not-a-number": {
    title: "Not a number",
    rule: ({ text }) => `“${text}” is not a number.`,
    remedy: "Write a number in the source, or treat it as no data.",
  },
  "year-missing": {
    title: "No year",
    rule: () => "The row has no year or date.",
    remedy:
      "Where the year is a merged cell above, choose to carry it down; where months stand across, write their year above the table; otherwise supply it in the source.",
  },
  "year-unreadable": {
    title: "Year or date not understood",
    rule: ({ text }) => `“${text}” is no year, month or date.`,
    remedy: "Write 2023, 2023-01 or 2023/1/5.",
  },
  "month-unreadable": {
    title: "Month not understood",
    rule: ({ text }) => `“${text}” is no month from 1 to 12, or another month than the date's.`,
    remedy: "Write a number from 1 to 12, or choose another column for the month.",
  },
  "financial-year": {
    title: "Financial year",
    rule: ({ text }) =>
      `“${text}” is a financial year, of two calendar years, and stands for neither.`,
    remedy:
      "Supply the data by calendar years; where the financial year is one, write it as a year in the source: 2023.",
  },
  "short-year": {
    title: "Years of two figures",
    rule: ({ text, fact }) => `“${text}” writes its year in two figures; it is read as ${fact}.`,
    remedy: "Nothing to do; if it is another year, write all four figures in the source.",
  },
  "year-by-day": {
    title: "Years told by a day",
    rule: ({ text, fact }) =>
      `All rows are of a first or a last day of a year; “${text}” is read as the year ${fact}.`,
    remedy: "Nothing to do; where amounts are those of the month alone, choose that.",
  },
  "title-year": {
    title: "The year of the title",
    rule: ({ fact }) => `The row says no year; it is that of the title or the sheet, “${fact}”.`,
    remedy: "Nothing to do; if it is of another year, add a column of years to the source.",
  },
  "file-year": {
    title: "Only the file's name says a year",
    rule: ({ fact }) =>
      `The row says no year; only the file's name “${fact}” has one, which may be that of the report.`,
    remedy:
      "If it is the year of the data, choose that year; otherwise write the year above the table, or add a column of years.",
  },
  "month-without-year": {
    title: "A month without a year",
    rule: ({ text }) =>
      `${text === "" ? "The row" : `“${text}”`} has no year, and neither a line above nor the sheet's name says the only one.`,
    remedy: "Write the one year above the table (“2023”), or add a column of years.",
  },
  "bill-months": {
    title: "Bills across two months",
    rule: ({ text }) =>
      `The bill from “${text}” on reaches into the next month; the monitoring table has whole months.`,
    remedy:
      "Choose the month in which such bills count; to share them out by days, do so in the source.",
  },
  "point-month": {
    title: "Is 2023.1 January or October?",
    rule: ({ text }) =>
      `The column has 2023.9 and 2023.11, and “${text}” may be October without its last 0.`,
    remedy:
      "If the rows follow each other by month, choose their order; otherwise write 2023-01 and 2023-10 in the source.",
  },
  "several-months": {
    title: "Several months in a row",
    rule: ({ text, fact }) =>
      `“${text}” is the total of months ${fact}; the monitoring table has years and months, so a complete year becomes one row.`,
    remedy:
      "Nothing to do; a year that lacks months must be completed and imported again, or confirmed as a whole year.",
  },
  "overlapping-months": {
    title: "Months that another row has",
    rule: ({ text, fact }) =>
      `“${text}” has months that row ${fact} has as well; both would count twice.`,
    remedy:
      "Check whether quarters or cumulated figures stand beside months; if nothing is counted twice, count it as it is.",
  },
  "source-missing": {
    title: "No source",
    rule: () => "The cell is blank below one that is not; perhaps they are merged.",
    remedy:
      "If they are merged, choose to carry the source down; otherwise it stays blank, for the whole organisation.",
  },
  "source-merged": {
    title: "A source carried down",
    rule: () =>
      "The cell is blank and goes on with the one above: otherwise rows of one period could not be told apart.",
    remedy:
      "Nothing to do; if the row is not of that source, let it stay blank, or name its source.",
  },
  "date-order": {
    title: "Day or month first?",
    rule: ({ text }) => `“${text}” can be two different days.`,
    remedy: "Choose whether the day or the month comes first.",
  },
  "date-order-noted": {
    title: "Day or month first, by other dates",
    rule: ({ text, fact }) =>
      `“${text}” can be two different days; other dates of the column say that it is ${fact}.`,
    remedy: "Nothing to do; if it is read wrongly, write the month in words in the source.",
  },
  "hidden-row": {
    title: "Rows that are hidden or filtered out",
    rule: () =>
      "The sheet does not show this row, or this period's column: it is hidden, folded away or filtered out, and it has data.",
    remedy: "Choose whether rows that are not shown count.",
  },
  "struck-row": {
    title: "Rows that are struck out",
    rule: () =>
      "The amounts or the period of this row (of one cell, where periods stand across) are struck out, perhaps as no longer true, and it has data.",
    remedy: "Choose whether what is struck out counts.",
  },
  "hidden-column": {
    title: "A column that is hidden",
    rule: ({ text }) => `The sheet does not show the column “${text}”, and it has data.`,
    remedy:
      "If it is among the data to be reported, count it; if it is a draft or does not belong here, do not import it.",
  },
  "total-row": {
    title: "Total row",
    rule: ({ fact }) =>
      `A total would count its rows twice.${fact && ` What only this row has still counts: ${fact}.`}`,
    remedy: "If it is no total, choose to count it.",
  },
  "total-unequal": {
    title: "Called a total, but not the sum of the other rows",
    rule: ({ text, fact }) => `“${text}” is called a total, but the other rows add up to ${fact}.`,
    remedy:
      "If it is a total, choose to leave the row out and look into the difference; if it is none, choose to count it.",
  },
  "total-differs": {
    title: "A total that is not the sum of the other rows",
    rule: ({ text, fact }) =>
      `“${text}” is called a total, but the other rows add up to ${fact}, which is not the same.`,
    remedy:
      "The total has no period and does not count; check the rows and the total in the source.",
  },
  "total-alone": {
    title: "A total is the only row of its period",
    rule: ({ text }) => `“${text}” is called a total, but its period has no other row; it counts.`,
    remedy: "If the rows behind it are at hand, import those; otherwise nothing is to be done.",
  },
  "sum-row": {
    title: "Always the sum of other rows",
    rule: ({ text, fact }) =>
      text === ""
        ? `This row has no name and is not called a total, but equals the sum of other rows, ${fact}.`
        : `“${text}” is not called a total, but equals the sum of other rows of its period, ${fact}.`,
    remedy:
      "If it is a total, choose to leave the row out, or its rows count twice; if it is another source, choose to count it.",
  },
  "part-row": {
    title: "A part of the row above",
    rule: () =>
      "The row is a part of the one above (it says “of which”, or is indented or numbered below it and adds up to it) and would count twice.",
    remedy: "If the row above does not include it, choose to count it.",
  },
  "part-unclear": {
    title: "Is this a part of the row above?",
    rule: ({ text }) =>
      `“${text.trim()}” is indented or numbered below another row, or stands below “of which”, but these rows do not add up to it.`,
    remedy:
      "If the row above has it in it, do not import it, or it would count twice; if it is beside it, count it as it is.",
  },
  "year-and-months": {
    title: "A year that repeats its months",
    rule: ({ fact }) =>
      `The year has rows for its months, which add up to ${fact}, as this row says.`,
    remedy: "The months count; choose to count this row as well only if it is something else.",
  },
  "year-unlike-months": {
    title: "A year that differs from its months",
    rule: ({ fact }) =>
      `The year has rows for its months, which add up to ${fact}, and this row says otherwise.`,
    remedy: "Check the source, then choose the months, the year's row, or both.",
  },
  "output-repeated": {
    title: "The same output on every source's row",
    rule: ({ fact }) =>
      `Every source's row of the period has the output ${fact}; it may be one and the same.`,
    remedy:
      "If it is one output, count it once; if each source has an output of its own, choose to count each.",
  },
  "emission-repeated": {
    title: "The same emission on every source's row",
    rule: ({ fact }) =>
      `Every source's row of the period has the emission or energy ${fact}; it may be one and the same.`,
    remedy:
      "If it is one emission, count it once; if each source has an emission of its own, choose to count each.",
  },
  "output-each-month": {
    title: "The same area, staff or year's output in every month",
    rule: ({ fact }) =>
      `Every month of the year has the output ${fact}; areas, people and what a whole year makes do not add up over months.`,
    remedy:
      "If it is the one output of the year, count it once; if each month has as much again, choose to count each.",
  },
  "cumulated-months": {
    title: "Months, or sums so far?",
    rule: ({ text, fact }) =>
      fact === ""
        ? `The heading says sums so far, but months such as “${text}” fall at times, so no difference tells what a month has.`
        : `The title or the heading says sums so far, or no month is less than the one before and they rise many times over, as sums since January do; the row “${text}” has ${fact} of the month before within it then.`,
    remedy:
      "Check: count sums so far as differences from the month before (those that fall are left out), and amounts of the months as they are.",
  },
  "repeated-period": {
    title: "Repeated period",
    rule: ({ fact }) => `It has the same period and source as row ${fact}.`,
    remedy:
      "Add up rows of one source; choose the source column where sources differ; leave out what was repeated by mistake.",
  },
  "repeated-day": {
    title: "Repeated day",
    rule: ({ fact }) => `It has the same day and source as row ${fact}.`,
    remedy: "Add up two records of one day; leave out what was repeated by mistake.",
  },
  "unit-differs": {
    title: "Another unit in the heading",
    rule: ({ text, fact }) => `The heading or title says “${text}”; it is converted to ${fact}.`,
    remedy: "If the heading is wrong, correct it and import again.",
  },
  "several-outputs": {
    title: "Several columns of output",
    rule: ({ text, fact }) =>
      `Besides “${text}” there are columns of output: ${fact}. An intensity has one output.`,
    remedy:
      "Choose: this column alone counts, all are added (several products as one output), or none is imported and you enter it yourself; for another column, choose that for the output.",
  },
  "unlike-outputs": {
    title: "Columns of output that cannot be added",
    rule: ({ text, fact }) =>
      `Besides “${text}” there are columns of output: ${fact}. Their units do not convert, or they measure one output in two ways (as power generated and supplied), so they cannot be added; an intensity has one output.`,
    remedy:
      "Confirm that this column alone counts, choose another for the output, or import none and enter it yourself.",
  },
  "emission-versions": {
    title: "Columns or rows that may be the same emissions",
    rule: ({ text, fact }) =>
      `“${text}” and others may say the same emissions again, corrected or counted otherwise, or each a part of them: ${fact}.`,
    remedy:
      "If they are the same emissions, count one column (another may be chosen, on the command line with --map emission=COL); if each is a part, add them.",
  },
  "several-emissions": {
    title: "How do several columns of emissions count?",
    rule: ({ text, fact }) =>
      `“${text}” is one of several columns of emissions, and none is known to be the total of the others: ${fact}.`,
    remedy:
      "Add the columns (each as a source, in a row of its own), or count one (choose another as emission; on the command line --map emission=COL).",
  },
  "several-energies": {
    title: "Several columns of energy",
    rule: ({ text, fact }) =>
      `Besides “${text}” there are columns of energy: ${fact}. A year has one amount of energy.`,
    remedy:
      "Choose: this column alone counts, all are added (several kinds of energy), or none is imported and you enter it yourself; for another column, choose that for the energy.",
  },
  "unlike-energies": {
    title: "Energy by equivalent and by equal value",
    rule: ({ text, fact }) =>
      `Besides “${text}” there are columns of energy: ${fact}. Equivalent and equal value (当量, 等价) measure one energy in two ways and cannot be added.`,
    remedy:
      "Confirm that this column alone counts, choose another for the energy, or import none and enter it yourself.",
  },
  "columns-total": {
    title: "A total of the other columns",
    rule: ({ text, fact }) =>
      `“${text}” is the sum of the other columns and counts alone; not counted besides: ${fact}.`,
    remedy: "Nothing to do; to count one of the others, choose it instead.",
  },
  "unnamed-total": {
    title: "Is this column a total?",
    rule: ({ text, fact }) =>
      `“${text}” is in every row the sum of the other emissions, which its heading does not say: ${fact}.`,
    remedy:
      "If it is their total, count one column; if they only happen to be equal, add the columns.",
  },
  "scope-2-twice": {
    title: "Scope 2 by location or by market?",
    rule: ({ fact }) =>
      `The emissions of purchased energy stand once by location and once by market, and count once: ${fact}.`,
    remedy: "Choose the one that the monitoring plan names.",
  },
  "emissions-total": {
    title: "A total that stands for its parts",
    rule: ({ text, fact }) =>
      `“${text}” is the sum of its parts and counts alone; not counted besides: ${fact}.`,
    remedy: "Nothing to do; to keep the parts as sources, choose to add the columns.",
  },
  "several-totals": {
    title: "Several totals that differ",
    rule: ({ text, fact }) =>
      `Several columns are totals and differ, as scope 1 + 2 and scope 1 + 2 + 3 do: ${fact}. “${text}” counts as it stands.`,
    remedy:
      "Choose the larger or the smaller total: the one whose boundary is that of the assessment.",
  },
  "emissions-left-out": {
    title: "Emissions that are left out",
    rule: ({ text, fact }) => `Only “${text}”, which was named, counts; left out: ${fact}.`,
    remedy:
      "If they are to count, name several columns (on the command line --map emission=A,emission=B).",
  },
  "emissions-added": {
    title: "Columns of emissions that are added",
    rule: ({ fact }) => `The columns that were named are added, each as a source: ${fact}.`,
    remedy: "Nothing to do; if one of them is a total, leave it out.",
  },
  "unit-mt": {
    title: "MT or mt: tonnes or million tonnes?",
    rule: ({ text }) =>
      `“${text}” can be metric tons, or a million tonnes (Mt): a million times apart.`,
    remedy: "Choose as the source means it; only Mt is surely a million tonnes.",
  },
  "other-sheets": {
    title: "Sheets that are not read",
    rule: ({ text, fact }) =>
      `Only the sheet “${text}” is read; these have the same headings and are not: ${fact}.`,
    remedy: "If they belong here too, add them as further sources, or put them into one table.",
  },
  "title-multiple": {
    title: "Figures in thousands, says the title",
    rule: ({ text, fact }) =>
      `A line above the table counts figures in “${text}”, and the column's unit is “${fact}”.`,
    remedy:
      "If the figures are to be multiplied, choose so; if the column is in the unit as written, keep that.",
  },
  "unit-tons": {
    title: "Which ton?",
    rule: ({ text }) =>
      `“${text}” can be metric tons, short tons (907.18474 kg) or long tons (1016.0469088 kg).`,
    remedy: "Choose as the source means it, or write t, tonne or short ton there.",
  },
  "unit-carbon": {
    title: "Carbon or its dioxide?",
    rule: ({ text }) =>
      `“${text}” weighs carbon, which becomes its dioxide by 44/12; or it is a slip for tCO2.`,
    remedy: "Choose as the source means it: carbon, or the dioxide already.",
  },
  "unit-per-year": {
    title: "A unit per year",
    rule: ({ text }) => `The unit is “${text}”, and each row is a whole year's amount.`,
    remedy: "Nothing to do; if the rows are no whole years, correct the source.",
  },
  "unit-per-time": {
    title: "Amounts of the periods, or rates?",
    rule: ({ text }) =>
      `“${text}” counts by another time than the rows: the figures can be the periods' amounts, or rates throughout them.`,
    remedy: "Choose: the periods' amounts, or rates, to be multiplied by the length of the period.",
  },
  "workbook-unit": {
    title: "Another output unit than the workbook's",
    rule: ({ text, fact }) =>
      `The source counts outputs in “${text}”, which does not convert to the workbook's “${fact}”. Once the unit is changed, an advanced value and whatever else is per the old unit must be entered anew.`,
    remedy:
      "Choose: change the workbook's output unit with the data that are replaced, or import no outputs.",
  },
  jump: {
    title: "1,000 or 10,000 times the value before it",
    rule: ({ fact }) =>
      `It is about ${fact} times the figure before it of the same source: perhaps a slip of units (t and kg).`,
    remedy: "Check the source; a slip of units can be converted by the factor.",
  },
};
