import { Decimal, zero } from "../../exact/decimal";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { conversion } from "../../units/amount-unit";
import { cellShown, sumWordIn } from "../cells/cell-text";
import { readAmount } from "../cells/read-amount";
import type { SourceColumn, SourceTable } from "../shape/layout";
import { unitSaid } from "../shape/settings";
import type { Pause } from "../rows/pause";

/** Rows looked at between two looks at the clock. */
const rowsBetween = 256;

interface Sum {
  total: Decimal | null;
  parts: Decimal;
  hasParts: boolean;
  /** How far rounding alone may bring both apart. */
  slack: Decimal;
}

/** Half of the last digit that an amount shows. */
const halfDigit = (amount: Decimal): Decimal => new Decimal(10).pow(-amount.decimalPlaces()).div(2);

/** The records that stand for one period of one source: a row, or where periods stand across all records of the period. */
const recordOf = ({
  wide,
  columns,
}: SourceTable): ((row: readonly unknown[], at: number) => string) => {
  if (!wide) return (_, at) => String(at);
  const keys = columns.filter(
    ({ role }) => role === "year" || role === "month" || role === "source",
  );
  // A row 其中：… has its own name where others have their source.
  return (row) =>
    keys
      .map(({ index }) => row[index] as string)
      .map((cell) => (sumWordIn(cell) === "part" ? "" : cellShown(cell)))
      .join("\n");
};

/** Whether a column is the sum of others in every record that has both, as far as their digits show. */
export const isSumOf = async (
  table: SourceTable,
  {
    key,
    total,
    parts,
  }: {
    readonly key: MeasureKey;
    readonly total: SourceColumn;
    readonly parts: readonly SourceColumn[];
  },
  pause: Pause,
): Promise<boolean> => {
  const unitOf = (column: SourceColumn) =>
    unitSaid(table, key, { index: column.index, unitColumn: undefined }) ?? "";
  const unit = unitOf(total);
  const factors = parts.map((part) => conversion(unitOf(part), unit));
  const sums = new Map<string, Sum>();
  const keyOf = recordOf(table);
  for (let at = table.first; at < table.rows.length; at += 1) {
    const row = table.rows[at] ?? [];
    const amount = (column: SourceColumn) => readAmount(row[column.index], unitOf(column)).value;
    const whole = amount(total);
    const amounts = parts.map(amount);
    if (whole || amounts.some(Boolean)) {
      const record = keyOf(row, at);
      const sum = sums.get(record) ?? { total: null, parts: zero, hasParts: false, slack: zero };
      sums.set(record, sum);
      if (whole) {
        sum.total = whole;
        sum.slack = sum.slack.plus(halfDigit(whole));
      }
      amounts.forEach((its, index) => {
        const factor = factors[index];
        if (!its || !factor) return;
        sum.parts = sum.parts.plus(its.times(factor));
        sum.slack = sum.slack.plus(halfDigit(its).times(factor));
        sum.hasParts = true;
      });
    }
    if (at % rowsBetween === 0) await pause();
  }
  const both = [...sums.values()].filter(({ total: its, hasParts }) => its && hasParts);
  return (
    both.length > 0 &&
    factors.every(Boolean) &&
    both.every((its) => its.total?.minus(its.parts).abs().lte(its.slack))
  );
};
