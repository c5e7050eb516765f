/** What is wrong with a package; each house has a sentence for each. */
export type PackageFault =
  | "not-xlsx"
  /** A workbook of Excel 2003 or before. */
  | "old-xls"
  | "binary-workbook"
  | "no-workbook"
  /** The list of content types calls its main part something else. */
  | "unlisted-workbook"
  | "another-document"
  | "no-worksheet"
  /** The zip has no directory, or one that points outside the file. */
  | "zip-damaged"
  | "encrypted"
  | "too-large"
  /** A part is cut off, cannot be inflated, or is not what its checksum says. */
  | "part-damaged"
  | "part-missing"
  /**
   * Two parts, sheets or defined names have one name, two relationships or sheets one id, or a row or cell stands twice
   * or out of order: which is meant cannot be known.
   */
  | "ambiguous"
  | "xml-malformed"
  | "document-type"
  /** The part is well-formed and of another kind than its relationship says. */
  | "wrong-root"
  /** The file says that it must not be read without knowing a namespace, and we do not know it. */
  | "must-understand"
  /** A reference or a number is none, or lies outside of a sheet. */
  | "value-malformed";

/** Thrown where a file's bytes are not what their format says. The message is for developers, the code for sentences. */
export class UnreadablePackage extends Error {
  constructor(
    readonly code: PackageFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
