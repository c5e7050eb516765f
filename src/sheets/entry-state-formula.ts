import { parameterKeys } from "../standard/parameters";
import { columnNames, infoName, names, parameterName, pointsNames } from "./defined-names";
import { monitoringColumn } from "./lay-out-monitoring";
import type { SheetLanguage } from "./sheet-language";
import { yearNames } from "./year-names";

const { score, notApplicable } = columnNames;
const { excludedYear, excludedReason, confirmedFigure, confirmedReason } = names;

/**
 * A text that is another one once an entry that decides the score has changed: single entries as they are, of lists
 * the sums of numbers and of lengths, of the items' points where they stand, of the data the sum, the count and the year.
 */
export const entryStateFormula = (language: SheetLanguage): string => {
  const single = [...parameterKeys.map(parameterName), infoName("date")];
  const lists = [score, notApplicable, excludedYear, excludedReason, confirmedFigure];
  const listed = [...lists, confirmedReason].flatMap((list) => [
    `SUM(${list})`,
    `SUMPRODUCT(LEN(${list}))`,
  ]);
  const columns = (["year", "month", "emission", "output", "energy"] as const)
    .map((key) => monitoringColumn(language, key))
    .join(",");
  // By row, so that what is moved to another item counts as well.
  const points = Object.values(pointsNames).map((its) => `SUMPRODUCT(ROW(${its}),${its})`);
  const { evaluationEmission, evaluationOutput } = yearNames;
  const data = [`SUM(${columns})`, `COUNTA(${columns})`, evaluationEmission, evaluationOutput];
  return `=IFERROR(${[...single, ...listed, ...points, ...data].join("&")},"?")`;
};
