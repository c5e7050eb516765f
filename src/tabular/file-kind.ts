import { SourceFault } from "../faults/source-fault";

const zipSignatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** The container of Office files before 2007, and of encrypted ones since. */
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const workbookName = /\.(xls[xmb]?|xlt[xm]?|et|ett|ods|numbers)$/i;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether the compound file has a stream of this name; its directory has the names in UTF-16. */
const hasStream = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (startsWith(bytes.subarray(at, at + wanted.length), wanted)) return true;
  return false;
};

const compoundFault = (bytes: Uint8Array): SourceFault => {
  if (hasStream(bytes, "EncryptedPackage")) return new SourceFault("encrypted-workbook", {});
  const isExcel = hasStream(bytes, "Workbook") || hasStream(bytes, "Book");
  return new SourceFault(isExcel ? "old-workbook" : "not-a-workbook", {});
};

/** What a file is by its content; a SourceFault for a workbook of a kind that is not read. */
export const fileKind = (name: string, bytes: Uint8Array): "delimited" | "workbook" => {
  if (zipSignatures.some((signature) => startsWith(bytes, signature))) return "workbook";
  if (startsWith(bytes, compoundSignature)) throw compoundFault(bytes);
  // Web pages and XML are often saved under a workbook's name; read as text they would be rubbish.
  if (bytes.length > 0 && workbookName.test(name)) throw new SourceFault("not-a-workbook", {});
  return "delimited";
};
