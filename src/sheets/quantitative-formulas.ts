import { advancedBand, limitRange } from "../standard/choices";
import { measureKeys } from "../standard/column-keys";
import type { MonitoringColumn } from "../standard/monitoring-columns";
import type { MethodId } from "../standard/table-a2";
import { names } from "./defined-names";
import { factorNames } from "./factor-formula";
import { monitoringColumn } from "./lay-out-monitoring";
import { isAnyChoice, isChoice } from "./options";
import type { SheetLanguage } from "./sheet-language";
import { isComplete, quotient } from "./year-formulas";
import { yearNames } from "./year-names";

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
  return `=IF(LEN(${names.quantitativeLacks})>0,"",IF(${isChoice(titles.info, "method", "advanced")},${advancedScore()},${historicalScore()}))`;
};

/** What a score by a method needs: the words for its lack, and the formula condition. */
type Need = keyof SheetLanguage["words"]["a3"]["lacks"];

/** What a score still lacks, each behind a comma: faults of the data, a method, and what the method needs; "" where it has all. */
export const lacksFormula = (language: SheetLanguage): string => {
  const { titles, a3, draft } = language.words;
  const needs = (method: MethodId) =>
    needsOf(language, method)
      .map(([its, condition]) => `IF(${condition},"","${draft.comma}${a3.lacks[its]}")`)
      .join("&");
  const by = (method: MethodId, otherwise: string) =>
    `IF(${isChoice(titles.info, "method", method)},${needs(method)},${otherwise})`;
  const byMethod = by("advanced", by("historical", `"${draft.comma}${a3.lacks.method}"`));
  const faulty = `IF(${names.dataFaults}>0,"${draft.comma}${a3.counted.faults} "&${names.dataFaults},"")`;
  return `=IFERROR(${faulty}&${byMethod},"${draft.comma}${a3.lacks.error}")`;
};

/** Everything that a score by the method needs, besides data without faults. */
const needsOf = (
  { words }: SheetLanguage,
  method: MethodId,
): readonly (readonly [Need, string])[] => {
  const { info } = words.titles;
  const common = [
    ["intensity", `ISNUMBER(${names.intensity})`],
    ["outputUnit", `LEN(TRIM(tanping_output_unit))>0`],
  ] as const;
  if (method === "advanced") {
    const year = `tanping_advanced_year>=1900,tanping_advanced_year<=2200`;
    const numbers = `COUNT(tanping_advanced_value,tanping_advanced_year)=2,tanping_advanced_value>0`;
    const source = `LEN(TRIM(tanping_advanced_source))>0`;
    return [
      ...common,
      ["advancedValue", `AND(${numbers},${source},${year},ISNUMBER(${factorNames.advanced_unit}))`],
      ["boundary", isChoice(info, "advanced_boundary", "yes")],
    ];
  }
  const ordered = `tanping_limit_partial>=${limitRange.low},tanping_limit_partial<tanping_limit_full,tanping_limit_full<=${limitRange.high}`;
  const reasoned = `OR(${isChoice(info, "indicator", "carbon-intensity")},LEN(TRIM(tanping_indicator_reason))>0)`;
  return [
    ...common,
    ["history", `ISNUMBER(${names.change})`],
    ["limits", `AND(COUNT(tanping_limit_full,tanping_limit_partial)=2,${ordered})`],
    ["indicatorReason", reasoned],
    ["origin", isAnyChoice(info, "comparison_origin")],
    ["exclusions", `AND(${exclusionsInOrder})`],
  ];
};

const advancedScore = (): string => {
  const advancedValue = `(tanping_advanced_value*${factorNames.advanced_unit})`;
  const quotientText = `ROUND(${names.intensity}/${advancedValue},12)`;
  return `IF(${quotientText}<=1,100,IF(${quotientText}<=${advancedBand},80,60))`;
};

/** Every year left out of the history is a number and has its reason (R7). */
const exclusionsInOrder = [
  `COUNTA(${names.excludedYear})=COUNT(${names.excludedYear})`,
  `SUMPRODUCT(--(LEN(${names.excludedYear})>0),--(LEN(TRIM(${names.excludedReason}))=0))=0`,
].join(",");

const historicalScore = (): string => {
  const reaches = (limit: string) => `ROUND(${names.change}-${limit},12)>=0`;
  return `IF(${reaches("tanping_limit_full")},100,IF(${reaches("tanping_limit_partial")},80,60))`;
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
