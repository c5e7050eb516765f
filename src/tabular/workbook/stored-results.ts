import { cellText, type CellPlace } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { FileCell } from "@tanping/ooxml/spreadsheet/sheet-data-listener";
import { SourceFault } from "../../faults/source-fault";

/**
 * Watches whether a sheet's formulas have results. A formula without one is a fault at once; and where the file asks for
 * a calculation on loading and every one of its formulas has a 0, the program that wrote it has calculated none.
 */
export class StoredResults {
  private firstZero: CellPlace | null = null;
  private isCalculated: boolean;

  constructor(
    private readonly sheet: string,
    calculation: "stored" | "on-load",
  ) {
    this.isCalculated = calculation === "stored";
  }

  take({ formula, type, value, row, column }: FileCell): void {
    if (formula === null) return;
    if (type === "n" && !value)
      throw new SourceFault("formula-without-value", this.factsOf({ row, column }));
    if (this.isCalculated) return;
    if (type === "n" && Number(value) === 0) this.firstZero ??= { row, column };
    else if (value) this.isCalculated = true;
  }

  finish(): void {
    if (!this.isCalculated && this.firstZero)
      throw new SourceFault("formula-never-calculated", this.factsOf(this.firstZero));
  }

  private factsOf(place: CellPlace): { readonly sheet: string; readonly cell: string } {
    return { sheet: this.sheet, cell: cellText(place) };
  }
}
