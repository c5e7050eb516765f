import type { SourceContext, SourceRows } from "../../importing/shape/layout";
import { openSource } from "../../tabular/open-source";
import { readPasted } from "../../tabular/read-pasted";
import type { CellSet, Source } from "../../tabular/source";
import type { PlaceCells } from "../read-data-place";
import { alikeSheets } from "./alike-sheets";
import { bytesOfUserFile, type UserFile } from "../read-user-file";
import { sourceOutcome, type SourceOutcome } from "../source-outcome";

/** What a source came from: a file that is still open for another sheet or encoding, a pasted block, or cells of the workbook. */
export type Origin =
  | {
      readonly kind: "file";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly source: Source;
      readonly sheet: number;
      /** Other sheets whose tables have the same headings, by their names. */
      readonly alike: readonly string[];
      /** Nobody named its encoding, and the likeliest was accepted as proposed. */
      readonly accepted?: "encoding";
    }
  | { readonly kind: "pasted"; readonly text: string }
  | { readonly kind: "place"; readonly address: string };

/** The cells of a source, before anything is understood of them. */
export interface SourceCells {
  readonly origin: Origin;
  readonly rows: SourceRows;
  /** The rows that a workbook's sheet does not show, from 0. */
  readonly hidden: ReadonlySet<number>;
  /** Those of its columns, from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** The cells that a workbook's sheet strikes out. */
  readonly struck?: CellSet;
  /** The row of the workbook's sheet that rows[0] is, from 0; 0 for everything else. */
  readonly firstRow: number;
}

type Opening = Promise<SourceOutcome<SourceCells>>;

/** A file's bytes; its encoding is found by content unless named. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: string;
}

/** The cells of the file's first sheet; of a workbook the first one that is visible, if any is. */
export const openFile = (file: FileBytes): Opening => sourceOutcome(() => opened(file));

/** The same of a file a person chose. */
export const openUserFile = (file: UserFile): Opening =>
  sourceOutcome(async () => opened({ name: file.name, bytes: await bytesOfUserFile(file) }));

const opened = async (file: FileBytes): Promise<SourceCells> => {
  const { name, bytes } = file;
  const source = await openSource(file);
  const visible = source.sheetNames.findIndex((_, index) => !source.hiddenSheets.has(index));
  return sheetOf({ kind: "file", name, bytes, source, sheet: Math.max(0, visible), alike: [] });
};

type FileOrigin = Extract<Origin, { kind: "file" }>;

const sheetOf = async (origin: FileOrigin): Promise<SourceCells> => {
  const { name: _, ...sheet } = await origin.source.sheet(origin.sheet);
  const alike = await alikeSheets(origin.source, origin.sheet);
  return { origin: { ...origin, alike }, ...sheet, firstRow: 0 };
};

/** The cells of another sheet of the same file, by its index. */
export const openSheet = (origin: FileOrigin, sheet: number): Opening =>
  sourceOutcome(() => sheetOf({ ...origin, sheet }));

/** The cells of the same file in another encoding. */
export const openEncoded = ({ name, bytes }: FileOrigin, encoding: string): Opening =>
  openFile({ name, bytes, encoding });

/** The same cells, read as they were although the file's encoding is not clear. */
export const acceptEncoding = (cells: SourceCells): SourceCells => {
  const { origin } = cells;
  if (origin.kind !== "file" || origin.source.encodingDoubt.length === 0) return cells;
  const source = { ...origin.source, encodingDoubt: [] };
  return { ...cells, origin: { ...origin, source, accepted: "encoding" } };
};

/** The cells of a pasted block. */
export const openPasted = (text: string): Opening =>
  sourceOutcome(async () => {
    const { rows, hidden, hiddenColumns } = await readPasted(text);
    return { origin: { kind: "pasted", text }, rows, hidden, hiddenColumns, firstRow: 0 };
  });

/** Cells that were read from the workbook. */
export const placedCells = ({
  address,
  rows,
  hidden,
  hiddenColumns,
  firstRow,
}: PlaceCells): SourceCells => ({
  origin: { kind: "place", address },
  rows,
  hidden,
  hiddenColumns,
  firstRow,
});

/** What is known of the source beside its cells. */
export const contextOf = ({ origin, hiddenColumns, struck }: SourceCells): SourceContext => {
  if (origin.kind === "pasted") return { sheet: "", file: "", hiddenColumns };
  if (origin.kind === "place")
    return { sheet: origin.address.replace(/!.*$/, ""), file: "", hiddenColumns };
  const { source, sheet, name } = origin;
  const named = source.kind === "workbook" ? source.sheetNames[sheet] : "";
  return { sheet: named ?? "", file: name, hiddenColumns, ...(struck && { struck }) };
};

/** What the source is called in a person's words; `pasted` is what a pasted block is called. */
export const sourceName = ({ origin }: Pick<SourceCells, "origin">, pasted: string): string => {
  if (origin.kind === "pasted") return pasted;
  if (origin.kind === "place") return origin.address;
  const { name, source, sheet } = origin;
  return source.kind === "workbook" ? `${name} ${source.sheetNames[sheet] ?? ""}` : name;
};
