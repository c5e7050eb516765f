import type { Book } from "../../book/book";
import { writeXlsx } from "../../xlsx/write-xlsx";

/** Office keeps no more copies at a time. */
const mostCopies = 2;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** Copies of the workbook as a file, which add-ins fetch in slices. */
export class DocumentCopies {
  readonly #open = new Map<number, Copy>();
  #made = 0;

  constructor(private readonly book: Book) {}

  /** The number of a new copy and its size in bytes; null while there are as many as Office keeps. */
  async open(
    sliceSize: number,
  ): Promise<{ readonly handle: number; readonly size: number } | null> {
    const bytes = await writeXlsx(this.book);
    if (this.#open.size >= mostCopies) return null;
    this.#made += 1;
    this.#open.set(this.#made, { bytes, sliceSize });
    return { handle: this.#made, size: bytes.length };
  }

  /** The bytes of one slice; null where the copy is closed. */
  slice(handle: number, index: number): readonly number[] | null {
    const copy = this.#open.get(handle);
    if (copy === undefined) return null;
    const from = index * copy.sliceSize;
    return [...copy.bytes.subarray(from, from + copy.sliceSize)];
  }

  /** Whether there was such a copy. */
  close(handle: number): boolean {
    return this.#open.delete(handle);
  }
}
