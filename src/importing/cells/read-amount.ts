import { splitMarks } from "../../cells/footnote-marks";
import { Decimal, decimalFromDouble, one } from "../../exact/decimal";
import { parseDecimal } from "../../exact/parse-decimal";
import type { ImportProblemCode, TreatmentOf } from "../../faults/import-problem";
import { amountUnit, conversion } from "../../units/amount-unit";
import { convertedAmount } from "../../units/converted-amount";
import type { ScaledNumber, SourceCell } from "../../tabular/source";
import { asSeen, cellShown, isBlankCell } from "./cell-text";

/** What is unusual about an amount's cell, and the fact its sentence mentions. */
export interface Remark {
  readonly code: ImportProblemCode;
  readonly fact: string;
}

/** An amount as its cell says it: the number it stands for, if any, and what is unusual about it. */
export interface Amount {
  readonly value: Decimal | null;
  readonly remarks: readonly Remark[];
  /** Its cell says a unit, from which it is converted to the column's. */
  readonly hasUnit?: true;
  /** How far below zero it is; it has no value then. */
  readonly below?: Decimal;
}

/** Digits a worksheet cell keeps of a number, and amounts it holds in whatever unit they are converted to. */
const cellDigits = 15;
const largest = new Decimal("1e200");
const smallest = new Decimal("1e-200");

/** Words that stand where a figure was not measured or not published. */
const noData =
  /^(?:excluded|[-–—―−/\\.…‥]+|:(?: ?[a-z])?|#?n\/?a|n\.a\.|nd|null|none|nan|nil|not (?:available|reported)|无|无数据|缺失|未监测|未测|未报告|暂无)$/i;
/** Signs between thousands: spaces of several widths, and apostrophes. */
const gaps = " '’\u00a0\u2007\u2009\u202f";
const grouped = new RegExp(`^-?[1-9]\\d{0,2}(?:([,${gaps}])\\d{3})(?:\\1\\d{3})*(?:\\.\\d+)?$`);
const fullWidth = /[\uff01-\uff5e]/;
const unsigned = /^\d+(?:\.\d+)?$/;
const exponent = /^-?\d+(?:\.\d+)?e[+-]?\d{1,3}$/i;
const commaDecimal = new RegExp(
  `^-?(?:[1-9]\\d{0,2}(?:([.${gaps}])\\d{3})(?:\\1\\d{3})*|\\d+)(?:,\\d+)?$`,
);
const pointGroups = new RegExp(`[.${gaps}]`, "g");
const commaGroups = new RegExp(`[,${gaps}]`, "g");
const below = new RegExp(`^(?:<|≤|<=|低于|小于)\\s*(\\d(?:[\\d.,${gaps}]*\\d)?)$`);
const inAccounts = /^\((.+)\)$/;
const withUnit = new RegExp(`^([-\\d.,${gaps}]*\\d)\\s*([^\\d\\s].*)$`);
/** Signs that stand for a minus in accounts. */
const minus = /[−▲△▼]\s*(?=\d)/;
/**
 * Letters by which statistics say how a figure came about (e: estimated, p: provisional, r: revised), behind it and
 * small. A letter that may as well be a multiple or a unit is none: b, d, g, h, k, m, t.
 */
const flag = /(?<=\d) ?(?:[cefinprsuz]|b(?:[epr]|ep)|d[ep]|e[prs]|p[er]|r[ep]|\([cefinprsuz]\))$/;

const noRemarks: readonly Remark[] = [];
const empty: Amount = { value: null, remarks: noRemarks };
const only = (code: ImportProblemCode, fact = "", value: Decimal | null = null): Amount => ({
  value,
  remarks: [{ code, fact }],
});

/** What is done in a table where a comma may stand before the decimals, or does so ("noted"); null in all others. */
export type Commas = TreatmentOf<"decimal-comma"> | "noted" | null;

/** Reads an amount in a column of the unit; a blank cell is no amount and nothing unusual. */
export const readAmount = (
  cell: SourceCell | undefined,
  unit: string,
  commas: Commas = null,
): Amount => {
  if (isBlankCell(cell)) return empty;
  if (typeof cell === "number") return checked(decimalFromDouble(cell), []);
  if (typeof cell === "object" && cell !== null) return scaled(cell, unit);
  const text = cellShown(cell).trim();
  // The double of so few digits stands for no other decimal, and is taken faster than the text.
  if (!commas && text.length <= cellDigits && unsigned.test(text))
    return { value: new Decimal(Number(text)), remarks: noRemarks };
  const { plain, marks } = splitMarks(asSeen(text).replace(/^'+(?=.)/, ""));
  if (noData.test(plain)) return only("no-data");
  const wide: readonly Remark[] = fullWidth.test(text) ? [{ code: "full-width", fact: plain }] : [];
  return withMarks(readPlain(plain, unit, { wide, commas }), marks);
};

/** Units that are multiples themselves: the number held may be in the unit, or the number shown. */
const isMultiple = /^(?:[十百千万亿kKMGT兆吉太]|10|thousand|million)/;

/** What a format shows so many times is meant as often as what the cell holds: 12.3 as 12.3万; per cent are not. */
const leastMultiple = 1000;

/** The number that the cell holds; its format shows another one. */
const scaled = ({ number, times, unit: own }: ScaledNumber, unit: string): Amount => {
  const value = decimalFromDouble(number);
  if (own !== "") return inUnit(checked(value.times(times), []), own, unit) ?? only("not-a-number");
  const isUnclear = isMultiple.test(unit) || times >= leastMultiple;
  const code = isUnclear ? "scaled-unit" : "scaled-format";
  return checked(value, [{ code, fact: value.times(times).toFixed() }]);
};

/** What a text is read as that is not blank and has no marks before or behind it; letters behind it may be flags. */
const readPlain = (
  plain: string,
  unit: string,
  { wide, commas }: { readonly wide: readonly Remark[]; readonly commas: Commas },
): Amount => {
  const read = (text: string) =>
    readLimit(text, commas) ?? readNumber(text, wide, commas) ?? readWithUnit(text, unit, commas);
  const amount = read(plain);
  if (amount) return amount;
  const digits = plain.replace(flag, "");
  const flagged = readNumber(digits, wide, commas);
  return flagged ? withMarks(flagged, plain.slice(digits.length).trim()) : only("not-a-number");
};

const withMarks = (amount: Amount, marks: string): Amount =>
  marks === "" || amount.value === null
    ? amount
    : { ...amount, remarks: [...amount.remarks, { code: "marked", fact: marks }] };

const readLimit = (text: string, commas: Commas): Amount | null => {
  const [, digits] = below.exec(text) ?? [];
  const limit = digits === undefined ? null : readNumber(digits, [], commas);
  if (!limit?.value) return null;
  const remark: Remark = { code: "below-limit", fact: limit.value.toFixed() };
  return { value: limit.value, remarks: [remark, ...limit.remarks] };
};

/** The number in which points, if any, group thousands and a comma stands before the decimals: 1.234,5. */
const withComma = (text: string): Decimal | null =>
  commaDecimal.test(text)
    ? (parseDecimal(text.replaceAll(pointGroups, "").replace(",", ".")) ?? null)
    : null;

/** The number in which commas, if any, group thousands and a point stands before the decimals: 1,234.5. */
const withPoint = (text: string): Decimal | null =>
  parseDecimal(grouped.test(text) ? text.replaceAll(commaGroups, "") : text) ?? null;

const readNumber = (text: string, remarks: readonly Remark[], commas: Commas): Amount | null => {
  const accounts = inAccounts.exec(text)?.[1];
  const signed =
    accounts === undefined ? text.replace(/^\+/, "").replace(minus, "-") : `-${accounts}`;
  if (exponent.test(signed)) return checked(new Decimal(signed), remarks);
  const value = withPoint(signed);
  const other = commas && withComma(signed);
  if (other && !value?.eq(other)) {
    const code = commas === "noted" ? "comma-noted" : "decimal-comma";
    const said: Remark = { code, fact: other.toFixed() };
    const taken = commas === "point" ? value : other;
    return taken && checked(taken, [...remarks, said]);
  }
  if (!value) return null;
  return checked(
    value,
    grouped.test(signed) ? [...remarks, { code: "thousands", fact: value.toFixed() }] : remarks,
  );
};

const checked = (value: Decimal, remarks: readonly Remark[]): Amount => {
  if (value.lt(0)) return { ...only("negative"), below: value.negated() };
  if (value.gt(largest) || (!value.isZero() && value.lt(smallest))) return only("not-a-number");
  if (value.precision() <= cellDigits) return { value, remarks };
  const kept = value.toSignificantDigits(cellDigits).toFixed();
  return { value, remarks: [...remarks, { code: "rounded", fact: kept }] };
};

const readWithUnit = (text: string, unit: string, commas: Commas): Amount | null => {
  const [, digits = "", its = ""] = withUnit.exec(text) ?? [];
  const number = readNumber(digits, [], commas);
  return number && (inUnit(number, its, unit) ?? multiplied(number, its, unit));
};

/** The unit that is written behind the number of a cell, by its text or its format, where it is a known one; null where none is. */
export const unitBehind = (cell: SourceCell | undefined): string | null => {
  const its =
    typeof cell === "object" && cell !== null
      ? cell.unit
      : (withUnit.exec(asSeen(cellShown(cell)).trim())?.[2] ?? "");
  return amountUnit(its) ? its : null;
};

/** A multiple without a unit; M may be a thousand, and m anything. */
const multipleAlone = /^(?:[十百千]?万亿?|[十百千]?亿|k|thousand|million|mn|mio\.?|billion|bn)$/i;

/** Units in which the multiple behind a number may be their own: 1.2万 of 万t, 3k of kWh. */
const inChinese = /^[十百千万亿]/;
const mayHaveIt = /^(?:k|[MG]t|[十百千万亿]|10|thousand|million)/;

/** The amount times a multiple that stands behind it: 12.3万, 3.4k; null where it may be the unit's. */
const multiplied = ({ value, remarks }: Amount, its: string, unit: string): Amount | null => {
  const isUnclear = /^[十百千万亿]/.test(its) ? inChinese.test(unit) : mayHaveIt.test(unit);
  const times = multipleAlone.test(its) && !isUnclear ? conversion(`${its}t`, "t") : null;
  if (!value || !times) return null;
  const whole = value.times(times);
  const said = remarks.filter(({ code }) => /comma/.test(code));
  return checked(whole, [{ code: "multiple-in-cell", fact: whole.toFixed() }, ...said]);
};

/** The amount in a unit of its own as one of the column's, which "" leaves open; null where it does not convert. */
const inUnit = ({ value, remarks }: Amount, own: string, unit: string): Amount | null => {
  const factor = unit === "" && amountUnit(own) ? one : conversion(own, unit);
  if (!value || !factor) return null;
  const said = remarks.filter(({ code }) => /comma/.test(code));
  return factor.eq(one)
    ? { value, hasUnit: true, remarks: said }
    : {
        value: convertedAmount(value, factor),
        hasUnit: true,
        remarks: [{ code: "unit-in-cell", fact: own }, ...said],
      };
};
