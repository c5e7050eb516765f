import type { ImportLackSentences } from "../zh-CN/import-lacks";

export const importLacks: ImportLackSentences = {
  "encoding-unclear": () =>
    "The text of this file may be in one of several encodings. Choose the one that reads right; if none does, save the file as “CSV UTF-8” or .xlsx in the program it came from.",
  "no-heading": () => "No heading was found. Enter the row it stands in.",
  "no-year": () =>
    "Choose the column with the year or date; where there is none, write the one year above the table, or add a column of years.",
  "no-measure": () =>
    "Choose the column of the emission or of the output at least; where one column names what each row measures, give each measure a column of its own first.",
  "filter-matches-nothing": ({ heading, text, found }) =>
    `No row has “${text}” under “${heading}”, so nothing would be imported. ${found ? `There are: ${found}. Choose one of them.` : "The column is blank; choose another."}`,
  "unit-missing": ({ heading }) => `“${heading}” names no unit. Enter the unit.`,
  "unit-unknown": ({ heading, unit, wanted }) =>
    `The unit “${unit}” of “${heading}” is not known, so it cannot be converted${wanted && ` to “${wanted}”`}. Write it another way, e.g. kg, t, 万t or 百万t.`,
  "unit-rate": ({ heading, unit }) =>
    `${unit && `The unit “${unit}” of `}“${heading}” is so much for each of something else (an intensity), and no amount of the period. Choose the column of the amounts, or give amounts in the source, for example emissions in t.`,
  "unit-unlike": ({ heading, unit, wanted }) =>
    wanted === ""
      ? `“${heading}” cannot be measured in its unit “${unit}”. Correct the unit.`
      : `The unit “${unit}” of “${heading}” does not convert to “${wanted}”. Correct one of them.`,
};
