import type { Area } from "../book/area";
import { lastRow } from "../book/areas";
import type { Cell } from "../book/cell";
import { comparisonOf, type Condition, type Criterion, isCondition } from "../book/filter";
import type { Sheet } from "../book/sheet";
import { textPattern } from "./text-pattern";

type Matches = (row: number) => boolean;
/** What a cell shows where its column is wide enough. */
type TextOf = (cell: Cell | undefined) => string;

/** One column of a filtered area, below its header. */
interface Column {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly column: number;
}

const valueIn = ({ sheet, column }: Column, row: number) => sheet.cell(row, column)?.value ?? null;

const numbersIn = (column: Column): readonly number[] => {
  const { area } = column;
  return Array.from({ length: area.rows - 1 }, (_, down) =>
    valueIn(column, area.row + 1 + down),
  ).filter((value) => typeof value === "number");
};

const compares: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  "=": (one, other) => one === other,
  "<>": (one, other) => one !== other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
};

/** Numbers compare with numbers; a text is like another, or not, with wildcards. */
function comparison(column: Column, text: string, textOf: TextOf): Matches {
  const [operator, operand] = comparisonOf(text);
  const number = operand.trim() === "" ? NaN : Number(operand);
  const compare = compares[operator];
  const pattern = new RegExp(`^${textPattern(operand)}$`, "i");
  return (row) => {
    const value = valueIn(column, row);
    if (!Number.isNaN(number) && typeof value === "number")
      return compare?.(value, number) ?? false;
    const isAlike = pattern.test(textOf(column.sheet.cell(row, column.column)));
    return operator === "=" ? isAlike : operator === "<>" && !isAlike;
  };
}

/** At least one item counts as the top or bottom percent. */
function extreme(column: Column, by: Extract<Condition, { count: number }>): Matches {
  const numbers = [...numbersIn(column)].sort((one, other) =>
    by.kind === "top" ? other - one : one - other,
  );
  const count =
    by.of === "items" ? by.count : Math.max(1, Math.floor((numbers.length * by.count) / 100));
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return (row) => {
    const value = valueIn(column, row);
    if (typeof value !== "number" || limit === undefined) return false;
    return by.kind === "top" ? value >= limit : value <= limit;
  };
}

function average(column: Column, kind: "aboveAverage" | "belowAverage"): Matches {
  const numbers = numbersIn(column);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return (row) => {
    const value = valueIn(column, row);
    return typeof value === "number" && (kind === "aboveAverage" ? value > mean : value < mean);
  };
}

function matches(column: Column, criterion: Criterion, textOf: TextOf): Matches {
  if (!isCondition(criterion)) {
    const texts = new Set([...criterion].map((text) => text.toLowerCase()));
    return (row) => texts.has(textOf(column.sheet.cell(row, column.column)).toLowerCase());
  }
  if (criterion.kind === "custom") {
    const all = criterion.comparisons.map((text) => comparison(column, text, textOf));
    return criterion.join === "and"
      ? (row) => all.every((one) => one(row))
      : (row) => all.some((one) => one(row));
  }
  return "count" in criterion ? extreme(column, criterion) : average(column, criterion.kind);
}

/** The rows below the header that a filter hides. Texts are compared as cells show them, whatever their case. */
export function hiddenRows(
  sheet: Sheet,
  area: Area,
  criteria: ReadonlyMap<number, Criterion>,
  textOf: TextOf,
): Set<number> {
  const wanted = [...criteria].map(([column, criterion]) =>
    matches({ sheet, area, column }, criterion, textOf),
  );
  const hidden = new Set<number>();
  if (wanted.length === 0) return hidden;
  for (let row = area.row + 1; row <= lastRow(area); row += 1)
    if (!wanted.every((one) => one(row))) hidden.add(row);
  return hidden;
}
