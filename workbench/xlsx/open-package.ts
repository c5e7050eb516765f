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
    throw new UnreadableFile(holdsText(bytes, "EncryptedPackage") ? "encrypted" : "old-xls");
  if (!startsWith(bytes, 0x50, 0x4b)) throw new UnreadableFile("not-xlsx");
};

/** Opens a file as a package, after looking at how much it would become. */
export const openPackage = (bytes: Uint8Array): Package => {
  requireZip(bytes);
  return new Package(bytes, { partBytes: mostBytes, packageBytes: mostBytes });
};
