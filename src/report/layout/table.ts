import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableRowOptions,
  type Paragraph,
} from "docx";
import { RepeatedRow } from "./control";
import { paragraph, type Piece } from "./text";

/** twentieths of a point: an A4 page less its margins. */
export const textWidth = 9070;
export const landscapeWidth = 14002;

const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};

export interface Cell {
  readonly content: readonly Paragraph[];
  readonly span?: number;
}

/** A paragraph in a cell: 五号, its lines close together. */
export const cellText = (
  pieces: readonly Piece[],
  look: { readonly bold?: boolean; readonly align?: "left" | "center" } = {},
): Paragraph => paragraph(pieces, { size: 21, lines: "close", ...look });

/** A cell of one line of words and controls. */
export const cell = (
  pieces: readonly Piece[],
  look: {
    readonly bold?: boolean;
    readonly align?: "left" | "center";
    readonly span?: number;
  } = {},
): Cell => {
  const { span, ...rest } = look;
  return {
    content: [cellText(pieces, rest)],
    ...(span === undefined ? {} : { span }),
  };
};

interface RowLook {
  /** The least height, in twentieths of a point. */
  readonly height?: number;
  readonly isHeading?: boolean;
  /** Whether it stays on one page though it has a height: somebody writes into it by hand. */
  readonly isWhole?: boolean;
}

const rowOptions = (
  cells: readonly Cell[],
  { height, isHeading, isWhole = height === undefined }: RowLook,
): ITableRowOptions => ({
  children: cells.map(
    ({ content, span }) =>
      new TableCell({
        children: content,
        verticalAlign: VerticalAlignTable.CENTER,
        ...(span === undefined ? {} : { columnSpan: span }),
      }),
  ),
  cantSplit: isWhole,
  ...(isHeading ? { tableHeader: true } : {}),
  ...(height === undefined ? {} : { height: { value: height, rule: "atLeast" } }),
});

export const row = (cells: readonly Cell[], look: RowLook = {}): TableRow =>
  new TableRow(rowOptions(cells, look));

/** A row for each of a list's rows. */
export const repeatedRow = (tag: string, cells: readonly Cell[], look: RowLook = {}): TableRow =>
  new RepeatedRow(tag, rowOptions(cells, look));

/** A ruled table whose columns have these shares of the width. */
export const ruledTable = (
  rows: readonly TableRow[],
  shares: readonly number[],
  width = textWidth,
): Table => {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return new Table({
    rows,
    columnWidths: shares.map((share) => Math.floor((width * share) / all)),
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
  });
};

/** A table of a list: a heading for each column, and a row for each of the list's. */
export const listTable = (
  tag: string,
  columns: readonly (readonly [heading: string, piece: Piece, share: number])[],
  width = textWidth,
): Table =>
  ruledTable(
    [
      row(
        columns.map(([words]) => cell([words], { bold: true, align: "center" })),
        { isHeading: true },
      ),
      repeatedRow(
        tag,
        columns.map(([, piece]) => cell([piece])),
      ),
    ],
    columns.map(([, , share]) => share),
    width,
  );
