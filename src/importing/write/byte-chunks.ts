import type { TableCells } from "./table-rows";

/**
 * Bytes of JSON that one request carries: a tenth of what Excel on the web takes, so that office.js, which turns it into
 * text in one go, does not hold the pane.
 */
export const requestBytes = 500_000;
/** Of rows fewer: office.js also looks at each of their cells. */
export const rowsBytes = requestBytes / 2;

/** Bytes of JSON that a text takes in quotes, escaped signs counted as the longest they can be. */
const textBytes = (text: string): number => {
  let bytes = 2;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isEscaped = code < 0x20 || code === 0x22 || code === 0x5c;
    bytes += isEscaped ? 6 : code < 0x80 ? 1 : 3;
  }
  return bytes;
};

/** Bytes that a number takes. Most are whole, whose digits are counted faster than written. */
const numberBytes = (value: number): number => {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) return String(value).length;
  let digits = 1;
  for (let power = 10; power <= value; power *= 10) digits += 1;
  return digits;
};

const rowBytes = (row: TableCells): number => {
  let bytes = 2 + row.length;
  for (const cell of row) bytes += typeof cell === "string" ? textBytes(cell) : numberBytes(cell);
  return bytes;
};

/** Collects rows until there are more than a request takes, then hands on what fills it. */
export class ByteChunks {
  private rows: TableCells[] = [];
  private bytes = 0;

  constructor(
    private readonly flush: (rows: readonly TableCells[]) => Promise<void>,
    private readonly chunkBytes: number,
  ) {}

  /** Takes a row; where that is to be waited for, a request had to go first. */
  add(row: TableCells): void | Promise<void> {
    const size = rowBytes(row);
    if (this.rows.length > 0 && this.bytes + size > this.chunkBytes)
      return this.flush(this.rest()).then(() => this.keep(row, size));
    this.keep(row, size);
  }

  private keep(row: TableCells, size: number): void {
    this.rows.push(row);
    this.bytes += size;
  }

  /** What was not handed on yet: none only where no row was taken. */
  rest(): readonly TableCells[] {
    const { rows } = this;
    this.rows = [];
    this.bytes = 0;
    return rows;
  }
}
