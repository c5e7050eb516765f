import { advancedBand, limitRange } from "../standard/choices";
import { measureKeys } from "../standard/column-keys";
import type { MonitoringColumn } from "../standard/monitoring-columns";
import type { MethodId } from "../standard/table-a2";
import { names } from "./defined-names";
import { factorNames } from "./factor-formula";
import { monitoringColumn } from "./lay-out-monitoring";
import { isAnyChoice, isChoice } from "./options";
import type { SheetLanguage } from "./sheet-language";
import { isComplete, quotient, yearNames } from "./year-formulas";

/** Cells of the data that hold something a total cannot count: while there is one, no score is shown. */
const faults = (language: SheetLanguage): string => {
  const column = (key: MonitoringColumn) => monitoringColumn(language, key);
  const numbers = ["year", "month", ...measureKeys] as const;
  const notNumbers = numbers.map((key) => `COUNTA(${column(key)})-COUNT(${column(key)})`);
  const negative = measureKeys.map((key) => `COUNTIF(${column(key)},"<0")`);
  const blank = (key: MonitoringColumn) => `ISBLANK(${column(key)})`;
  const noYear = `SUMPRODUCT(--${blank("year")},1-${blank("emission")}*${blank("output")})`;
  const outOfRange = [
    `COUNTIF(${column("year")},"<1900")+COUNTIF(${column("year")},">2200")`,
    `COUNTIF(${column("month")},"<1")+COUNTIF(${column("month")},">12")`,
  ];
  return [...notNumbers, ...negative, ...outOfRange, noYear].join("+");
};

/** The formula of one of the evaluation year's figures (formula (1) and 12.3.2 b). */
export const figure = (
  language: SheetLanguage,
  key: "emission" | "output" | "intensity" | "bestYear" | "bestIntensity" | "change" | "faults",
): string => {
  const { evaluationEmission, evaluationOutput, evaluationIndicator, history, historyYears } =
    yearNames;
  const intensity = quotient(evaluationEmission, evaluationOutput);
  const { bestIntensity } = names;
  switch (key) {
    case "emission":
      return `=${evaluationEmission}`;
    case "output":
      return `=${evaluationOutput}`;
    case "intensity":
      return `=IF(${isComplete(language, "tanping_year")},${intensity},"")`;
    case "bestIntensity":
      return `=IF(COUNT(${history})=0,"",MIN(${history}))`;
    case "bestYear":
      return `=IF(${bestIntensity}="","",INDEX(${historyYears},MATCH(${bestIntensity},${history},0)))`;
    case "change":
      return `=IF(OR(${bestIntensity}="",${evaluationIndicator}=""),"",IF(${bestIntensity}=0,"",(${bestIntensity}-${evaluationIndicator})/${bestIntensity}))`;
    case "faults":
      return `=${faults(language)}`;
  }
};

/**
 * The score of Table A.2. Limits are compared at 12 decimals of a quotient near them, so that binary
 * doubles do not move a value across a limit it stands on.
 */
export const score = (language: SheetLanguage): string => {
  const { titles } = language.words;
  const is = (method: MethodId) => isChoice(titles.info, "method", method);
  const byMethod = `IF(${is("advanced")},${advancedScore(language)},IF(${is("historical")},${historicalScore(titles.info)},""))`;
  return `=IF(${names.dataFaults}>0,"",${byMethod})`;
};

const advancedScore = ({ words }: SheetLanguage): string => {
  const { info } = words.titles;
  const ready = [
    `ISNUMBER(${names.intensity})`,
    `COUNT(tanping_advanced_value,tanping_advanced_year)=2`,
    `LEN(TRIM(tanping_advanced_source))>0`,
    `LEN(TRIM(tanping_output_unit))>0`,
    `tanping_advanced_year>=1900`,
    `tanping_advanced_year<=2200`,
    isChoice(info, "advanced_boundary", "yes"),
    `ISNUMBER(${factorNames.advanced_unit})`,
  ].join(",");
  const advancedValue = `(tanping_advanced_value*${factorNames.advanced_unit})`;
  const quotientText = `ROUND(${names.intensity}/${advancedValue},12)`;
  const tiers = `IF(${quotientText}<=1,100,IF(${quotientText}<=${advancedBand},80,60))`;
  return `IF(AND(${ready}),IF(tanping_advanced_value>0,${tiers},""),"")`;
};

/** Every year left out of the history is a number and has its reason (R7). */
const exclusionsInOrder = [
  `COUNTA(${names.excludedYear})=COUNT(${names.excludedYear})`,
  `SUMPRODUCT(--(LEN(${names.excludedYear})>0),--(LEN(TRIM(${names.excludedReason}))=0))=0`,
].join(",");

const historicalScore = (info: string): string => {
  const limits = "COUNT(tanping_limit_full,tanping_limit_partial)=2";
  const reasoned = `OR(${isChoice(info, "indicator", "carbon-intensity")},LEN(TRIM(tanping_indicator_reason))>0)`;
  const ready = [
    `ISNUMBER(${names.intensity})`,
    `ISNUMBER(${names.change})`,
    limits,
    reasoned,
    isAnyChoice(info, "comparison_origin"),
    `LEN(TRIM(tanping_output_unit))>0`,
    exclusionsInOrder,
  ].join(",");
  const ordered = `AND(tanping_limit_partial>=${limitRange.low},tanping_limit_partial<tanping_limit_full,tanping_limit_full<=${limitRange.high})`;
  const reaches = (limit: string) => `ROUND(${names.change}-${limit},12)>=0`;
  const tiers = `IF(${reaches("tanping_limit_full")},100,IF(${reaches("tanping_limit_partial")},80,60))`;
  return `IF(AND(${ready}),IF(${ordered},${tiers},""),"")`;
};

/** The tier's score where it is the one reached, else "". */
export const tierReached = (
  language: SheetLanguage,
  method: MethodId,
  tierScore: string,
): string => {
  const chosen = isChoice(language.words.titles.info, "method", method);
  return `=IF(AND(${chosen},${names.quantitative}=${tierScore}),${tierScore},"")`;
};
