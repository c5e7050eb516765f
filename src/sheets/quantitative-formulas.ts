import { cellText } from "../cells/address";
import { kgCO2ePer, kgcePer, type EmissionUnit } from "../monitoring/units";
import { advancedBand, choices } from "../standard/choices";
import type { MethodId } from "../standard/table-a2";
import { names } from "./defined-names";
import { monitoringColumn } from "./lay-out-monitoring";
import { isChoice } from "./options";
import type { SheetLanguage } from "./sheet-language";

/** Names of Table A.2's own cells, for its formulas only. */
export const yearNames = {
  years: "tanping_year_table",
  history: "tanping_history",
  historyYears: "tanping_history_years",
  evaluationEmission: "tanping_evaluation_emission",
  evaluationOutput: "tanping_evaluation_output",
  evaluationIndicator: "tanping_evaluation_indicator",
} as const;

interface YearPlace {
  readonly row: number;
  readonly firstRow: number;
  /** 0 for the evaluation year, 1 for the year before … */
  readonly back: number;
}

const months = "{1,2,3,4,5,6,7,8,9,10,11,12}";

/** The formulas of one row of the year table; every one is "" where it has nothing to say. */
export const yearRow = (language: SheetLanguage, place: YearPlace) => {
  const at = (column: number) => `$${cellText({ row: place.row, column })}`;
  const [year, emission, energy, output] = [at(0), at(1), at(2), at(3)] as const;
  const [indicator, comparable] = [at(4), at(7)] as const;
  const now = `$H$${place.firstRow + 1}`;
  const { standings } = language.words.a2;
  const complete = isComplete(language, year);
  const leftOut = `COUNTIF(${names.excludedYear},${year})>0`;
  const history = place.back > 0;
  return {
    year: history
      ? `=IF(ISNUMBER(tanping_year),tanping_year-${place.back},"")`
      : `=IF(ISNUMBER(tanping_year),tanping_year,"")`,
    emission: yearTotal(language, { year, key: "emission", factor: factorNames.emission_unit }),
    energy: yearTotal(language, { year, key: "energy", factor: factorNames.energy_unit }),
    output: yearTotal(language, { year, key: "output", factor: "1" }),
    indicator: `=IF(${comparesEnergy(language)},${quotient(energy, output)},${quotient(emission, output)})`,
    change: history
      ? `=IF(OR(${indicator}="",${now}=""),"",IF(${indicator}=0,"",(${indicator}-${now})/${indicator}))`
      : null,
    comparable: history
      ? `=IF(${indicator}="","",IF(${leftOut},"",IF(${complete},${withoutNoise(indicator)},"")))`
      : `=IF(${indicator}="","",IF(${complete},${withoutNoise(indicator)},""))`,
    standing: history
      ? `=IF(${year}="","",IF(${indicator}="","${standings.none}",IF(${leftOut},"${standings.excluded}",IF(${comparable}="","${standings.incomplete}",IF(${year}=${names.bestYear},"${standings.best}","${standings.counted}")))))`
      : `=IF(${year}="","",IF(${indicator}="","${standings.none}",IF(${comparable}="","${standings.incomplete}","${standings.evaluation}")))`,
  };
};

/** The value on 14 significant digits: of two years that are equal the latest is the best, whatever doubles make of them. */
const withoutNoise = (value: string): string =>
  `IF(${value}>0,ROUND(${value},13-INT(LOG10(${value}))),${value})`;

/** Energy is compared in row 2 of the table alone (R8). */
const comparesEnergy = ({ words }: SheetLanguage): string => {
  const { info } = words.titles;
  return `AND(${isChoice(info, "method", "historical")},${isChoice(info, "indicator", "energy-per-output")})`;
};

/** A formula condition: the year has a row for all of it, or rows for each of its twelve months. */
const isComplete = (language: SheetLanguage, year: string): string => {
  const [years, month] = [monitoringColumn(language, "year"), monitoringColumn(language, "month")];
  const rowsOf = `COUNTIFS(${years},${year})`;
  const monthly = `COUNTIFS(${years},${year},${month},">0")`;
  const allMonths = `SUMPRODUCT(--(COUNTIFS(${years},${year},${month},${months})>0))=12`;
  return `OR(${monthly}<${rowsOf},${allMonths})`;
};

const quotient = (amount: string, output: string) =>
  `IF(OR(${amount}="",${output}=""),"",IF(${output}>0,${amount}/${output},""))`;

/** A year's total of one column, in the unit the factor makes; "" where the year has no number, or an error, in it. */
const yearTotal = (
  language: SheetLanguage,
  { year, key, factor }: { year: string; key: "emission" | "output" | "energy"; factor: string },
): string => {
  const [years, values] = [monitoringColumn(language, "year"), monitoringColumn(language, key)];
  const found = `COUNTIFS(${years},${year},${values},">=0")`;
  return `=IF(${year}="","",IF(${found}=0,"",IF(${factor}="","",IFERROR(SUMIFS(${values},${years},${year})*${factor},""))))`;
};

/** What one of the declared unit is in kgCO2e or kgce; "" while none is declared. */
export const factorNames = {
  emission_unit: "tanping_emission_factor",
  energy_unit: "tanping_energy_factor",
} as const;

/** The formula of such a factor. */
export const factor = ({ words }: SheetLanguage, key: keyof typeof factorNames): string => {
  const { info } = words.titles;
  if (key === "energy_unit") {
    const is = (unit: "kgce" | "tce") => isChoice(info, "energy_unit", unit);
    return `=IF(${is("kgce")},${kgcePer("kgce")},IF(${is("tce")},${kgcePer("tce")},""))`;
  }
  const is = (unit: EmissionUnit) => isChoice(info, "emission_unit", unit);
  const [kg, t, kt] = choices.emission_unit;
  const last = `IF(${is(kt)},${kgCO2ePer(kt)},"")`;
  return `=IF(${is(kg)},${kgCO2ePer(kg)},IF(${is(t)},${kgCO2ePer(t)},${last}))`;
};

/** Cells of the data that hold something a total cannot count: while there is one, no score is shown. */
const faults = (language: SheetLanguage): string => {
  const column = (key: "year" | "month" | "emission" | "output" | "energy") =>
    monitoringColumn(language, key);
  const keys = ["year", "month", "emission", "output", "energy"] as const;
  const notNumbers = keys.map((key) => `COUNTA(${column(key)})-COUNT(${column(key)})`);
  const negative = keys.slice(2).map((key) => `COUNTIF(${column(key)},"<0")`);
  const blank = (key: (typeof keys)[number]) => `ISBLANK(${column(key)})`;
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
  const byMethod = `IF(${is("advanced")},${advancedScore(titles.info)},IF(${is("historical")},${historicalScore(titles.info)},""))`;
  return `=IF(${names.dataFaults}>0,"",${byMethod})`;
};

const advancedScore = (info: string): string => {
  const ready = [
    `ISNUMBER(${names.intensity})`,
    `COUNT(tanping_advanced_value,tanping_advanced_year)=2`,
    `LEN(TRIM(tanping_advanced_source))>0`,
    `LEN(TRIM(tanping_output_unit))>0`,
    `tanping_advanced_year>=1900`,
    `tanping_advanced_year<=2200`,
    isChoice(info, "advanced_boundary", "yes"),
  ].join(",");
  const quotientText = `ROUND(${names.intensity}/tanping_advanced_value,12)`;
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
  const origin = choices.comparison_origin.map((its) => isChoice(info, "comparison_origin", its));
  const ready = [
    `ISNUMBER(${names.intensity})`,
    `ISNUMBER(${names.change})`,
    limits,
    reasoned,
    `OR(${origin.join(",")})`,
    `LEN(TRIM(tanping_output_unit))>0`,
    exclusionsInOrder,
  ].join(",");
  const ordered = `AND(tanping_limit_partial>=0,tanping_limit_partial<tanping_limit_full,tanping_limit_full<=1)`;
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
