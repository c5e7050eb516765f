import type { CellAddress } from "../cells/address";
import type { Grid } from "../cells/grid";
import { canonicalRow, sayingRows, type CanonicalRow } from "./canonical-rows";
import { digestRows, type RowDigest } from "./digest-rows";

/** Rows of the monitoring data that have a digest each; those beyond have one a block. */
const single = 2000;
const blockRows = 500;

const section = "monitoring";

/** The rows that a block of the monitoring data is made of, counted without blank ones; null for any other key. */
export const blockOf = (key: string): { readonly first: string; readonly last: string } | null => {
  const [, first, last] = /^monitoring:(\d+)-(\d+)$/.exec(key) ?? [];
  return first && last ? { first, last } : null;
};

/** Digests the rows of the monitoring data as they come, so that a long table leaves a list of digests that is short. */
export class DataDigests {
  private count = 0;
  private last: number | null = null;
  private readonly digests: RowDigest[] = [];
  private block: { readonly where: CellAddress; readonly texts: string[] } | null = null;

  /** Takes the rows below those taken before; blank ones do not count. */
  add(rows: Grid): void {
    const whole: CanonicalRow[] = [];
    for (const cells of sayingRows(rows)) {
      this.count += 1;
      const row = canonicalRow(section, `${section}:${this.count}`, cells);
      this.last = row.where.row;
      if (this.count <= single) {
        whole.push(row);
        continue;
      }
      this.block ??= { where: row.where, texts: [] };
      this.block.texts.push(row.text);
      if (this.count % blockRows === 0) whole.push(...this.closeBlock());
    }
    this.digests.push(...digestRows(whole));
  }

  /** The sheet's row of the last that says something; null where none does. */
  get lastRow(): number | null {
    return this.last;
  }

  /** The digests of all rows, in their order. */
  finish(): readonly RowDigest[] {
    this.digests.push(...digestRows(this.closeBlock()));
    return this.digests;
  }

  /** A block is called by all the rows it can have, so that one more in the last block changes it and no name. */
  private closeBlock(): readonly CanonicalRow[] {
    if (!this.block) return [];
    const { where, texts } = this.block;
    this.block = null;
    const last = Math.ceil(this.count / blockRows) * blockRows;
    const key = `${section}:${last - blockRows + 1}-${last}`;
    return [{ section, key, where, text: texts.join("\n") }];
  }
}
