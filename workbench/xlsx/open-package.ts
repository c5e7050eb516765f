import { Package } from "@tanping/ooxml/parts/package";
import { UnreadableFile } from "./unreadable-file";

const mostBytes = 500 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const holdsText = (bytes: Uint8Array, text: string): boolean => {
  const wide = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  return bytes.some((_, at) => wide.every((byte, i) => bytes[at + i] === byte));
};

const requireZip = (bytes: Uint8Array): void => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new UnreadableFile(
      holdsText(bytes, "EncryptedPackage")
        ? "The workbook is encrypted with a password. Remove the password in Excel first."
        : "This is an old .xls workbook. Save it as .xlsx in Excel first.",
    );
  if (!startsWith(bytes, 0x50, 0x4b)) throw new UnreadableFile("This is not an .xlsx workbook.");
};

/** Opens a file as a package, after looking at how much it would become. */
export const openPackage = (bytes: Uint8Array): Package => {
  requireZip(bytes);
  return new Package(bytes, { partBytes: mostBytes, packageBytes: mostBytes });
};
