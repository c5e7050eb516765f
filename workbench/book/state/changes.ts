import { sheetColumns, sheetRows } from "../area";
import { areaBetween } from "../areas";
import type { ChangedArea } from "../changed-area";

interface Span {
  first: number;
  last: number;
}

/** Where contents changed since the last calculation: a span of rows for each column, so that noting is quick. */
export class Changes {
  #sheets = new Map<string, Map<number, Span>>();
  #whole = new Set<string>();

  noteCell(sheetId: string, row: number, column: number): void {
    const spans = this.#spansOf(sheetId);
    const span = spans.get(column);
    if (span === undefined) spans.set(column, { first: row, last: row });
    else if (row < span.first) span.first = row;
    else if (row > span.last) span.last = row;
  }

  noteSheet(sheetId: string): void {
    this.#whole.add(sheetId);
  }

  /** What was noted; from now on there is nothing. */
  take(): readonly ChangedArea[] {
    const whole = [...this.#whole].map((sheetId) => ({
      sheetId,
      area: areaBetween(0, 0, sheetRows - 1, sheetColumns - 1),
    }));
    const parts = [...this.#sheets].flatMap(([sheetId, spans]) =>
      [...spans].map(([column, { first, last }]) => ({
        sheetId,
        area: areaBetween(first, column, last, column),
      })),
    );
    this.#sheets = new Map();
    this.#whole = new Set();
    return [...whole, ...parts];
  }

  #spansOf(sheetId: string): Map<number, Span> {
    const known = this.#sheets.get(sheetId);
    if (known !== undefined) return known;
    const spans = new Map<number, Span>();
    this.#sheets.set(sheetId, spans);
    return spans;
  }
}
