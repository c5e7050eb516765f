/** A number whose format shows another one, or a unit: 12345 with the format 0!.0, is shown as 1.2, a ten-thousandth. */
export interface ScaledNumber {
  readonly number: number;
  /** What is shown is so many times the number. */
  readonly times: number;
  /** The unit that is shown behind it; "" where none is. */
  readonly unit: string;
}

/** One cell as the source has it: text from a delimited file, typed from a workbook; null is blank. */
export type SourceCell = string | number | boolean | null | ScaledNumber;

/** Cells of a sheet, the columns by the row, both counted from 0. */
export type CellSet = ReadonlyMap<number, ReadonlySet<number>>;

export interface SourceSheet {
  readonly name: string;
  /** Row 1 of the source is rows[0]; rows may have different lengths. */
  readonly rows: readonly (readonly SourceCell[])[];
  /** The rows that the sheet does not show, counted from 0: hidden, filtered out, or of no height. */
  readonly hidden: ReadonlySet<number>;
  /** The columns that it does not show, counted from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** The cells whose font strikes out what they show. */
  readonly struck?: CellSet;
}

/** The encodings of delimited files that are read. */
export type Encoding =
  "utf-8" | "gb18030" | "utf-16le" | "utf-16be" | "big5" | "shift_jis" | "windows-1252";

/** What the first line that tells encodings apart says in one of them. */
export interface EncodingReading {
  readonly encoding: Encoding;
  readonly says: string;
}

/** A file's text, and the encoding it was read in. */
export interface DecodedText {
  readonly encoding: Encoding;
  /** The text in order, cut anywhere, without a byte order mark. */
  readonly pieces: readonly string[];
  /** What it may be in where that is not clear, the likeliest first; empty where it is. */
  readonly doubt: readonly EncodingReading[];
}

/** What separates the cells of a delimited file. */
export type Delimiter = "," | ";" | "\t" | "|";

/** A file that was understood well enough to name its sheets; a sheet's cells are read when asked for. */
export interface Source {
  readonly kind: "delimited" | "workbook";
  /** Of a delimited file; null for a workbook. */
  readonly encoding: Encoding | null;
  /** What a delimited file may be in where its text does not make that clear, the likeliest first; empty where it does. */
  readonly encodingDoubt: readonly EncodingReading[];
  /** Of a delimited file; null for a workbook. */
  readonly delimiter: Delimiter | null;
  /** The worksheets of a workbook, visible and hidden; the file's name for a delimited file. */
  readonly sheetNames: readonly string[];
  /** The sheets that are hidden, by their index in sheetNames. */
  readonly hiddenSheets: ReadonlySet<number>;
  /** The cells of the sheet with this index in sheetNames; rejects with a SourceFault. */
  readonly sheet: (index: number) => Promise<SourceSheet>;
  /** The first rows of that sheet, by which its headings are told; none where they cannot be read. */
  readonly head: (index: number) => Promise<SourceSheet["rows"]>;
}
