import { cellText } from "../cells/address";
import type { MeasureKey } from "../standard/monitoring-columns";
import { names } from "./defined-names";
import { monitoringColumn } from "./lay-out-monitoring";
import { isChoice } from "./options";
import type { SheetLanguage } from "./sheet-language";
import { factorNames } from "./factor-formula";

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
      ? `=IF(OR(${indicator}="",${now}=""),"",IF(${indicator}=0,"",ROUND((${indicator}-${now})/${indicator},12)))`
      : null,
    comparable: history
      ? `=IF(${indicator}="","",IF(${leftOut},"",IF(${complete},${withoutNoise(indicator)},"")))`
      : `=IF(${indicator}="","",IF(${complete},${withoutNoise(indicator)},""))`,
    status: status(language, { year, emission, energy, output, indicator, comparable, leftOut }),
  };
};

/** What a year of the table is, in words: what it lacks where it has no indicator. */
const status = (
  language: SheetLanguage,
  its: Readonly<Record<MeasureKey | "year" | "indicator" | "comparable" | "leftOut", string>>,
): string => {
  const { statuses } = language.words.a2;
  const { year, emission, energy, output, comparable } = its;
  const lacks = (key: "emission" | "energy", factor: string) =>
    `IF(${factor}="","${statuses.noUnit}","${statuses.lacks[key]}")`;
  const amount = `IF(${comparesEnergy(language)},${lacks("energy", factorNames.energy_unit)},${lacks("emission", factorNames.emission_unit)})`;
  const gap = `IF(${output}="","${statuses.lacks.output}",IF(${output}=0,"${statuses.zeroOutput}",${amount}))`;
  const silent = `IF(AND(${emission}="",${energy}="",${output}=""),"${statuses.none}",${gap})`;
  const aside = `IF(AND(${its.leftOut},${year}<tanping_year),"${statuses.excluded}","${statuses.incomplete}")`;
  const counted = `IF(${year}=tanping_year,"${statuses.evaluation}",IF(${year}=${names.bestYear},"${statuses.best}","${statuses.counted}"))`;
  return `=IF(${year}="","",IF(${its.indicator}="",${silent},IF(${comparable}="",${aside},${counted})))`;
};

/** The value on 14 significant digits: of two years that are equal the latest is the best, whatever doubles make of them. */
const withoutNoise = (value: string): string =>
  `IF(${value}>0,ROUND(${value},13-INT(LOG10(${value}))),${value})`;

/** Energy is compared in row 2 of the table alone (R8). */
export const comparesEnergy = ({ words }: SheetLanguage): string => {
  const { info } = words.titles;
  return `AND(${isChoice(info, "method", "historical")},${isChoice(info, "indicator", "energy-per-output")})`;
};

/** A formula condition: each month of the year has as many rows as any other; none has where the year is recorded as a whole. */
export const isComplete = (language: SheetLanguage, year: string): string => {
  const [years, month] = [monitoringColumn(language, "year"), monitoringColumn(language, "month")];
  return isCompleteIn({ years, month }, year);
};

/** The same condition over columns that are given by their references. */
export const isCompleteIn = (
  { years, month }: { readonly years: string; readonly month: string },
  year: string,
): string => {
  const rowsOf = `COUNTIFS(${years},${year},${month},${months})`;
  return `SUMPRODUCT(DEVSQ(${rowsOf}))=0`;
};

/** A formula of the amount for each unit of output; "" where one of them is missing, and where nothing was put out. */
export const quotient = (amount: string, output: string) =>
  `IF(OR(${amount}="",${output}=""),"",IF(${output}>0,${amount}/${output},""))`;

/** A year's total of one column, in the unit the factor makes; "" where the year has no number, or an error, in it. */
const yearTotal = (
  language: SheetLanguage,
  { year, key, factor }: { year: string; key: MeasureKey; factor: string },
): string => {
  const [years, values] = [monitoringColumn(language, "year"), monitoringColumn(language, key)];
  const found = `COUNTIFS(${years},${year},${values},">=0")`;
  const sum = `SUMIFS(${values},${years},${year})`;
  const total =
    key === "output"
      ? outputTotal({ years, month: monitoringColumn(language, "month"), values }, year)
      : sum;
  return `=IF(${year}="","",IF(${found}=0,"",IF(${factor}="","",IFERROR(${total}*${factor},""))))`;
};

/** The whole year, whose month is blank, and its months, as criteria. */
const periods = '{"=",1,2,3,4,5,6,7,8,9,10,11,12}';

/** Whether an output that the sources of a period repeat counts once, for formulas only. */
export const countsOnceName = "tanping_counts_once";

/**
 * A formula of a year's output. Where a repeated output counts once it is of each period the mean of the outputs that
 * are not 0, all of which are the same then; else it is the sum.
 */
export const outputTotal = (
  { years, month, values }: Readonly<Record<"years" | "month" | "values", string>>,
  year: string,
): string => {
  const count = `COUNTIFS(${years},${year},${month},${periods},${values},">0")`;
  const once = `SUMPRODUCT(SUMIFS(${values},${years},${year},${month},${periods})/(${count}+(${count}=0)))`;
  return `IF(${countsOnceName},${once},SUMIFS(${values},${years},${year}))`;
};
