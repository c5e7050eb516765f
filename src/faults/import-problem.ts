import type { UnitDoubt } from "../units/amount-unit";
/**
 * What can be wrong with a row of measured data, and what may be done about it; the first is done unless the user
 * chooses another. Nothing here guesses: what is not the same number written differently is set aside.
 */
export const treatments = {
  /** Excluded, -, N/A, or nothing at all. */
  "no-data": ["no-data", "set-aside"],
  /** 1,234,567.8 */
  thousands: ["convert", "set-aside"],
  /** 1.234,5 in a table where every number has one reading. */
  "comma-noted": ["convert", "set-aside"],
  /** 1.234 or 1,234 in a table with 1.234,5, or in a file separated by semicolons. */
  "decimal-comma": ["set-aside", "comma", "point"],
  /** １２３．４ */
  "full-width": ["convert", "set-aside"],
  /** 1210①, 1305², 2021*, 1200 p */
  marked: ["convert", "set-aside"],
  /** More than the 15 digits a cell holds. */
  rounded: ["convert", "set-aside"],
  /** A format shows another number than the cell holds, which counts. */
  "scaled-format": ["convert", "set-aside"],
  /** The same in a column of 万t: what is held, or what is shown, may be in the unit. */
  "scaled-unit": ["set-aside", "held", "shown"],
  /** 12 kg in a column of tonnes. */
  "unit-in-cell": ["convert", "set-aside"],
  /** 12.3万, 3.4k: the number is multiplied. */
  "multiple-in-cell": ["convert", "set-aside"],
  /** No unit in a table that has one for each row. */
  "unit-missing": ["set-aside", "fill-down", "column-unit"],
  /** 箱, or MWh, in a row whose amounts are counted in tonnes. */
  "unit-unknown": ["set-aside", "no-data", "column-unit"],
  /** Energy in MWh or GJ: no coal equivalent. */
  "energy-unit": ["no-data"],
  /** tonnes per MWh, 排放强度: a column, or a row of periods, that nothing can be read from. */
  "rate-column": ["not-read"],
  /** 营业收入, Revenue (CNY million), where nothing is called an output. */
  "revenue-column": ["not-read"],
  /** SO2, 颗粒物 as the source of a row: no greenhouse gas. */
  "other-emission": ["set-aside", "keep"],
  /** CH4 as the source of a row whose amount nobody calls a CO2 equivalent. */
  "gas-mass": ["set-aside", "keep"],
  /** 计划, Budget, 上年同期 in a column of the row: nothing that came about in its period. */
  "planned-row": ["set-aside", "keep"],
  /** 2024年预算 above the table, or as the name of its sheet. */
  "planned-title": ["leave-table", "keep"],
  /** 碳排放强度 there: so much for each of something else. */
  "rate-title": ["leave-table", "keep"],
  /** 配额分配表, Avoided emissions, 二氧化硫排放 there: something else altogether. */
  "unlike-title": ["leave-table", "keep"],
  /** 减：外售热力, CCER抵消, Memo: biogenic CO2, or an emission below zero among sources: what is taken off, offset or listed beside. */
  "offset-row": ["set-aside", "subtract", "keep"],
  /** 排放强度 among sources: so much for each of something else. */
  "rate-row": ["set-aside", "keep"],
  /** t/MWh in the row's column of units: no amount. */
  "unit-rate": ["set-aside", "no-data"],
  /** Rows below a second heading, or a line between, that names another unit. */
  "section-unit": ["convert", "set-aside"],
  /** The same where that unit does not convert. */
  "section-unknown": ["set-aside", "column-unit"],
  /** Rows below the heading of another table, whose columns stand elsewhere. */
  "other-table": ["set-aside"],
  /** <0.05 */
  "below-limit": ["set-aside", "no-data", "limit"],
  negative: ["set-aside", "no-data"],
  "not-a-number": ["set-aside", "no-data"],
  /** Amounts without a year below a row that has one, as merged cells leave them. */
  "year-missing": ["fill-down", "set-aside"],
  "year-unreadable": ["set-aside"],
  "month-unreadable": ["set-aside"],
  /** Jan-22, 1Q23, 22年1月: a year of two figures. */
  "short-year": ["convert", "set-aside"],
  /** 31.12.2023 in a table of nothing but such days: the year that ends on it. */
  "year-by-day": ["that-year", "its-month"],
  /** 1月, in a table whose one year stands above it or in the name of its sheet. */
  "title-year": ["that-year", "set-aside"],
  /** The same where only the file's name says a year, which may be that of the report. */
  "file-year": ["that-year", "set-aside"],
  /** 1月, or nothing, and nowhere it is said of which one year. */
  "month-without-year": ["set-aside"],
  /** 2022/23, FY2023: no calendar year. */
  "financial-year": ["set-aside"],
  /** From 16 January to 15 February, in columns of their own. */
  "bill-months": ["first-month", "last-month", "set-aside"],
  /** 2023.1 where 2023.10 has lost its zero. */
  "point-month": ["set-aside", "in-order"],
  /** A quarter, a half year, 1–3月; the monitoring table has months and years. */
  "several-months": ["convert", "set-aside"],
  /** A quarter beside its months, a half beside its quarters. */
  "overlapping-months": ["set-aside", "keep"],
  /** A blank below a source or a plant, as merged cells leave it. */
  "source-missing": ["keep", "fill-down", "set-aside"],
  /** The same where it tells rows apart, which would stand twice without it. */
  "source-merged": ["fill-down", "keep", "set-aside"],
  /** 03/04/2023 */
  "date-order": ["set-aside", "day-first", "month-first"],
  /** The same where other days of the column say which comes first. */
  "date-order-noted": ["convert", "set-aside"],
  /** A row that the sheet does not show: hidden, filtered out or folded away. */
  "hidden-row": ["keep", "set-aside"],
  /** A row whose amounts or period are struck out. */
  "struck-row": ["set-aside", "keep"],
  /** A column that counts and that the sheet does not show. */
  "hidden-column": ["keep", "set-aside"],
  /** 合计, Total: by its word, and by its amounts where they can tell. */
  "total-row": ["set-aside", "keep"],
  /** Called a total, with amounts that are not the sum of the rows it could be the total of. */
  "total-unequal": ["set-aside", "keep"],
  /** The same without a period, so that it cannot count. */
  "total-differs": ["set-aside"],
  /** Called a total, and the only row of its period. */
  "total-alone": ["keep", "set-aside"],
  /** Not called a total, and always the sum of the other rows of its period. */
  "sum-row": ["set-aside", "keep"],
  /** 其中: a part of the row above it. */
  "part-row": ["set-aside", "keep"],
  /** Indented below a row that they do not add up to, or below 其中 without saying how far that goes. */
  "part-unclear": ["set-aside", "keep"],
  /** A year as a whole beside its months, which add up to it. */
  "year-and-months": ["set-aside", "keep"],
  /** A year as a whole beside its months, which do not add up to it. */
  "year-unlike-months": ["set-aside", "year-only", "keep"],
  /** Every source of a period has the same output, period by period. */
  "output-repeated": ["once", "each"],
  /** The same of emissions or energy. */
  "emission-repeated": ["once", "each"],
  /** Every month of a year has the same area or staff, which stands throughout. */
  "output-each-month": ["once", "each"],
  /** Months that rise throughout each year as sums since January do. */
  "cumulated-months": ["differences", "keep"],
  /** The same period and source once more. */
  "repeated-period": ["keep", "add", "set-aside"],
  /** The same day and source once more: days are put together, so nobody would see it later. */
  "repeated-day": ["set-aside", "add"],
  /** The heading names another unit than the one declared. */
  "unit-differs": ["convert"],
  /** Scopes, or direct and indirect emissions, in columns of their own, and none that is their total. */
  "several-emissions": ["add-columns", "one-column"],
  /** Columns of emissions under one and the same heading, reported and verified, gross and net: perhaps the same once more. */
  "emission-versions": ["one-column", "add-columns"],
  /** Products, or generated and supplied power, in columns of their own; a year has one output. */
  "several-outputs": ["one-column", "add-columns", "no-output"],
  /** The same where they cannot be added: in tonnes and MWh, or power as generated and as supplied. */
  "unlike-outputs": ["one-column", "no-output"],
  /** Energy by kinds in columns of their own. */
  "several-energies": ["one-column", "add-columns", "no-energy"],
  /** Energy by equivalent and by equal value in columns of their own. */
  "unlike-energies": ["one-column", "no-energy"],
  /** A total of outputs or energy beside its parts, which agree with it. */
  "columns-total": ["one-column"],
  /** A column whose amounts are the sum of the others', which its heading does not say. */
  "unnamed-total": ["one-column", "add-columns"],
  /** Scope 2 by location and by market. */
  "scope-2-twice": ["by-location", "by-market"],
  /** A total beside its parts, which agree with it. */
  "emissions-total": ["one-column", "add-columns"],
  /** Totals that differ: scope 1 + 2, and scope 1 + 2 + 3. */
  "several-totals": ["larger-total", "smaller-total"],
  /** Other emissions beside the column that was named. */
  "emissions-left-out": ["one-column"],
  /** Several columns that were named. */
  "emissions-added": ["add-columns"],
  /** MT or mt, which are tonnes or a million of them. */
  "unit-mt": ["tonnes", "million-tonnes"],
  /** tons, which are three things. */
  "unit-tons": ["tonnes", "short-tons", "long-tons"],
  /** tC: carbon, of which 12 parts make 44 of its dioxide; or a slip for tCO2. */
  "unit-carbon": ["carbon", "as-co2"],
  /** Other sheets of the workbook with the same headings. */
  "other-sheets": ["not-read"],
  /** "All figures in thousands" above a table whose headings name their units. */
  "title-multiple": ["times", "as-written"],
  /** t/a in a table of years. */
  "unit-per-year": ["period-total"],
  /** t/d, or t/a in a table of months: the amounts of the periods, or a rate throughout each. */
  "unit-per-time": ["period-total", "rate"],
  /** Outputs in 万元 that replace the data of a workbook in MWh. */
  "workbook-unit": ["leave", "change"],
  /** 1,000 or 10,000 times the value before it. */
  jump: ["keep", "scale", "set-aside"],
} as const;

export type ImportProblemCode = keyof typeof treatments;
export const importProblemCodes = Object.keys(treatments) as readonly ImportProblemCode[];
export type TreatmentOf<Code extends ImportProblemCode> = (typeof treatments)[Code][number];
export type Treatment = TreatmentOf<ImportProblemCode>;

/** What is done with each kind of problem. */
export type Treatments = { readonly [Code in ImportProblemCode]: TreatmentOf<Code> };

/** What is done where the user chose nothing. */
export const defaultTreatments = Object.fromEntries(
  importProblemCodes.map((code) => [code, treatments[code][0]]),
) as Treatments;

/** Kinds that no reader can settle: nothing is imported until a person has answered; proposed is the first treatment. */
export const importQuestions = [
  "decimal-comma",
  "date-order",
  "year-missing",
  "hidden-row",
  "struck-row",
  "hidden-column",
  "file-year",
  "bill-months",
  "point-month",
  "several-emissions",
  "emission-versions",
  "several-outputs",
  "unlike-outputs",
  "several-energies",
  "unlike-energies",
  "several-totals",
  "unnamed-total",
  "scope-2-twice",
  "scaled-unit",
  "unit-mt",
  "unit-tons",
  "unit-carbon",
  "title-multiple",
  "unit-per-time",
  "workbook-unit",
  "planned-title",
  "rate-title",
  "unlike-title",
  "gas-mass",
  "offset-row",
  "total-unequal",
  "sum-row",
  "part-unclear",
  "year-unlike-months",
  "output-repeated",
  "emission-repeated",
  "output-each-month",
  "cumulated-months",
  "repeated-period",
  "repeated-day",
] as const satisfies readonly ImportProblemCode[];

/** The problem of a unit in doubt. */
export const doubtProblem = {
  mt: "unit-mt",
  tons: "unit-tons",
  carbon: "unit-carbon",
  "per-year": "unit-per-year",
  "per-month": "unit-per-time",
  "per-day": "unit-per-time",
} as const satisfies Record<UnitDoubt, ImportProblemCode>;

/** What a person has chosen, kind by kind; what is done about the others is as it comes. */
export type Answers = Partial<Treatments>;

/** What is done about each kind once the answers hold. */
export const treatmentsBy = (answers: Answers): Treatments => ({
  ...defaultTreatments,
  ...answers,
});

/** Why a row of the source is not in the workbook: a problem, or what the row is. */
export type SetAsideReason =
  ImportProblemCode | "above-header" | "unit-row" | "blank-row" | "repeated-heading" | "filtered";

/** One problem: its kind, where in the source (row from 1, the column's heading), the text as it stands, what was done. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly treatment: Treatment;
  /** The number, unit, factor or row that the sentence mentions; "" where none. */
  readonly fact: string;
}
