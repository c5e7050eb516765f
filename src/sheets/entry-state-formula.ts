import { parameterKeys } from "../standard/parameters";
import { columnNames, infoName, names, parameterName } from "./defined-names";
import { monitoringColumn } from "./lay-out-monitoring";
import type { SheetLanguage } from "./sheet-language";

const { score, notApplicable } = columnNames;
const { excludedYear, excludedReason, confirmedFigure, confirmedReason } = names;

/**
 * A text that is another one once an entry that decides the score has changed: single entries as they are, of lists
 * the sums of numbers and of lengths, of the data the sum and the count.
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
  const data = [`SUM(${columns})`, `COUNTA(${columns})`];
  return `=IFERROR(${[...single, ...listed, ...data].join("&")},"?")`;
};
