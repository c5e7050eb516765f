import { measureKeys } from "../standard/column-keys";
import { parameterKeys } from "../standard/parameters";
import { columnNames, infoName, monitoringTable, names, parameterName } from "./defined-names";
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
  const headings = measureKeys.map(
    (key) => `LEN(${monitoringTable}[[#Headers],[${language.columns[key].heading}]])`,
  );
  const columns = (["year", "month", "emission", "output", "energy"] as const)
    .map((key) => monitoringColumn(language, key))
    .join(",");
  const data = [`SUM(${columns})`, `COUNTA(${columns})`, ...headings];
  return `=IFERROR(${[...single, ...listed, ...data].join("&")},"?")`;
};
