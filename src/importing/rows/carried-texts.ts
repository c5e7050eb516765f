import type { SourceCell } from "../../tabular/source";
import { isBlankCell } from "../cells/cell-text";
import type { SourceColumn, SourceTable } from "../shape/layout";
import { isMergedDown } from "../shape/merged-down";
import type { SourceSettings } from "../shape/settings";
import type { RowReport } from "./row-report";

/** The texts of the columns of sources and of the filter, which blank cells below them may go on with. */
export class CarriedTexts {
  private readonly last = new Map<number, SourceCell>();
  private readonly merged = new Map<number, boolean>();

  /** The telling columns tell rows of one source apart. */
  constructor(
    private readonly table: SourceTable,
    private readonly settings: SourceSettings,
    private readonly its: { readonly report: RowReport; readonly telling: readonly number[] },
  ) {}

  /** A row's cell of a column; a blank one below another is reported, and filled where cells were merged or the user chose that. Nothing goes on below sums and their parts, nor into them. */
  of(
    cells: readonly SourceCell[],
    column: number,
    isSum: { readonly total: boolean; readonly part: boolean },
  ): SourceCell | undefined {
    const cell = cells[column];
    if (!isBlankCell(cell)) {
      if (!isSum.total && !isSum.part) this.last.set(column, cell ?? null);
      return cell;
    }
    const above = this.last.get(column);
    if (above === undefined || isSum.total || this.isOfMeasures(column)) return cell;
    const code = this.isMerged(column) ? "source-merged" : "source-missing";
    return this.its.report.note(code, column) === "fill-down" ? above : cell;
  }

  /** Whether the sources stand where rows across periods say what they measure: one that says it has no source, and lacks none. */
  private isOfMeasures(column: number): boolean {
    const { wide, columns } = this.table;
    const isLabel = ({ role, made }: SourceColumn) => role === null && made === undefined;
    return wide !== null && columns[column]?.made?.key === "source" && !columns.some(isLabel);
  }

  private isMerged(column: number): boolean {
    const known = this.merged.get(column);
    if (known !== undefined) return known;
    const { columns } = this.settings;
    const names = [...(columns.source === undefined ? [] : [columns.source]), ...this.its.telling];
    const beside = names.filter((index) => index !== column);
    const found = isMergedDown(this.table, columns, { column, beside });
    this.merged.set(column, found);
    return found;
  }
}
