import { asShown } from "../cells/cell-value";
import { entryAt, type Grid } from "../cells/grid";
import type { SectionKey } from "../faults/seal-change";
import { sealNames } from "../sheets/defined-names";
import { formatIn, type Reading } from "../sheets/reading";
import { states as english } from "../strings/en-US/seal-states";
import { states as chinese } from "../strings/zh-CN/seal-states";
import type { Stood } from "./digest";
import { sectionsOf } from "./sections-of";

/** A row's digest as the seal's sheet holds it. */
interface StoredRow {
  readonly section: SectionKey;
  readonly key: string;
  readonly digest: string;
}

/** The seal as its sheet holds it. */
export interface StoredSeal {
  readonly by: string;
  readonly time: string;
  readonly digest: string;
  /** "" without a key */
  readonly publicKey: string;
  readonly signature: string;
  readonly sections: ReadonlyMap<SectionKey, string>;
  readonly rows: readonly StoredRow[];
  /** What stood in the file at sealing, where that was seen. */
  readonly stood: readonly Stood[];
}

/** The section under which rows say what stood in the file. */
export const stoodSection = "stood";

/** One act in the seal's log: what, who, when, and the digest (with what was open, on a line below) or the reason. */
export type SealAct = readonly [act: string, by: string, time: string, subject: string];

const textAt = (grid: Grid | undefined, row: number, column: number): string =>
  grid ? asShown(entryAt(grid, row, column).value).trim() : "";

/** Whether a seal has locked the entries; the state is known in both languages. */
export const isSealed = ({ named }: Pick<Reading, "named">): boolean => {
  const state = textAt(named.get(sealNames.state), 0, 0);
  return [chinese, english].some(({ sealed }) => sealed === state);
};

/** The seal of a sealed workbook, null without one. */
export const readSeal = (reading: Reading): StoredSeal | null => {
  if (!isSealed(reading)) return null;
  const grid = (key: keyof typeof sealNames) => reading.named.get(sealNames[key]);
  const text = (key: keyof typeof sealNames) => textAt(grid(key), 0, 0);
  const rows = grid("rows");
  const all = (rows?.cells ?? []).map((_, index) => ({
    section: textAt(rows, index, 0) as SectionKey | typeof stoodSection,
    key: textAt(rows, index, 1),
    digest: textAt(rows, index, 2),
  }));
  return {
    by: text("by"),
    time: text("time"),
    digest: text("digest"),
    publicKey: text("publicKey"),
    signature: text("signature"),
    sections: new Map(
      sectionsOf(formatIn(reading)).map((key, index) => [key, textAt(grid("sections"), index, 0)]),
    ),
    rows: all.filter((row): row is StoredRow => row.section !== stoodSection),
    stood: all.filter(({ section }) => section === stoodSection),
  };
};

/** Whether a cell of the seal is a formula, in a reading that has formulas: it may come to say something else. */
export const hasFormulas = ({ named }: Reading): boolean =>
  Object.values(sealNames).some((name) =>
    named.get(name)?.cells.some((row) => row.some(({ formula }) => formula !== undefined)),
  );

/** Every act so far, oldest first. */
export const readLog = ({ named }: Reading): readonly SealAct[] => {
  const grid = named.get(sealNames.log);
  return (grid?.cells ?? []).map((_, row): SealAct => {
    const at = (column: number) => textAt(grid, row, column);
    return [at(0), at(1), at(2), at(3)];
  });
};
