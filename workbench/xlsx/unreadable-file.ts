import { type PackageFault, UnreadablePackage } from "@tanping/ooxml/unreadable-package";

/** The bytes are no workbook this program can open; the message says why. */
export class UnreadableFile extends Error {}

const sentences: Readonly<Record<PackageFault, (detail: string) => string>> = {
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
};

/** The answer of some reading; a fault of the package becomes an UnreadableFile with its sentence. */
export const orUnreadable = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadablePackage)) throw error;
    throw new UnreadableFile(sentences[error.code](error.message), { cause: error });
  }
};
