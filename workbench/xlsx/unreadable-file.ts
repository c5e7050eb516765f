import { type PackageFault, UnreadablePackage } from "@tanping/ooxml/unreadable-package";

/** Why bytes are no workbook this program can open, told in English to developers; some name the place. */
const reasons = {
  "zip-damaged": (detail) => `The file is damaged: ${detail}`,
  encrypted: () => "The workbook is encrypted with a password. Remove the password in Excel first.",
  "too-large": () => "The file would unpack to more than 500 MB.",
  "part-damaged": (detail) => `The file is damaged: ${detail}`,
  "part-missing": (detail) => detail,
  ambiguous: (detail) => `The file can be read in two ways: ${detail}`,
  "xml-malformed": (detail) => `A part of the file is damaged XML: ${detail}`,
  "document-type": () => "The file declares a document type, which no workbook does.",
  "wrong-root": (detail) => `A part of the file is of another kind than the file says: ${detail}`,
  "must-understand": (detail) => `The file needs a program that knows more: ${detail}`,
  "value-malformed": (detail) => `The file is damaged: ${detail}`,
  "old-xls": () => "This is an old .xls workbook. Save it as .xlsx in Excel first.",
  "not-xlsx": () => "This is not an .xlsx workbook.",
  "binary-workbook": () => "Binary workbooks (.xlsb) cannot be read. Save it as .xlsx first.",
  "no-workbook": () => "The file holds no workbook.",
  "unlisted-workbook": (detail) =>
    `This is not an Excel workbook: the file does not list ${detail} as one.`,
  "another-document": () => "This is not an Excel workbook, but another Office file.",
  "no-worksheet": () => "The workbook has no worksheet.",
  contradictory: (detail) => `The workbook contradicts itself: ${detail}`,
  /** The bytes could not be had at all. */
  unavailable: (detail) => detail,
} satisfies Record<PackageFault, (detail: string) => string> &
  Record<string, (detail: string) => string>;

export type UnreadableReason = keyof typeof reasons;

/** The bytes are no workbook this program can open; the message says why. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail = "",
    options?: ErrorOptions,
  ) {
    super(reasons[reason](detail), options);
  }
}

/** The answer of some reading; a fault of the package becomes an UnreadableFile. */
export const orUnreadable = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadablePackage)) throw error;
    throw new UnreadableFile(error.code, error.message, { cause: error });
  }
};
