import type { Decimal } from "../exact/decimal";
import { measureKeys, type MeasureKey } from "../faults/parameter";
import type { SourceCell } from "../tabular/source";
import { readAmount, type Remark } from "./read-amount";
import type { RowReport } from "./row-report";
import type { SourceSettings } from "./settings";
import type { SourceRecord } from "./source-record";

/** Reads the amounts of a row, in the units of their columns. */
export class AmountsReader {
  constructor(
    private readonly settings: SourceSettings,
    private readonly report: RowReport,
  ) {}

  read(cells: readonly SourceCell[]): SourceRecord["amounts"] {
    const amounts: Partial<Record<MeasureKey, Decimal>> = {};
    for (const key of measureKeys) {
      const index = this.settings.columns[key];
      if (index === undefined) continue;
      const { value, remarks } = readAmount(cells[index], this.settings.units[key] ?? "");
      const isUsed = this.treat(remarks, index);
      if (value && isUsed) amounts[key] = value;
    }
    return amounts;
  }

  /** Reports what is unusual about an amount; answers whether the amount is used all the same. */
  private treat(remarks: readonly Remark[], column: number): boolean {
    let isUsed = true;
    for (const { code, fact } of remarks)
      if (this.report.note(code, column, fact) === "no-data") isUsed = false;
    return isUsed;
  }
}
