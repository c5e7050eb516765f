import { findMainPart } from "../parts/main-part";
import { Package } from "../parts/package";
import { type PackageFault, UnreadablePackage } from "../unreadable-package";
import { readXml } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-element";
import { requireSheets } from "./require-sheets";
import { readWorkbookPart, type WorkbookPart, workbookRoot } from "./workbook-part";
import { WorkbookTree } from "./workbook-tree";

/** A workbook's package, the name of its own part, and what that part says. */
export interface OpenedWorkbook {
  readonly file: Package;
  readonly main: string;
  readonly root: XmlElement;
  readonly part: WorkbookPart;
}

/** How much a workbook's package may become once it is unpacked. */
const mostBytes = 500 * 1024 * 1024;

const refuse = (code: PackageFault, message: string, cause?: unknown): never => {
  throw new UnreadablePackage(code, message, { cause });
};

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const holdsText = (bytes: Uint8Array, text: string): boolean => {
  const wide = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  return bytes.some((_, at) => wide.every((byte, i) => bytes[at + i] === byte));
};

const requireZip = (bytes: Uint8Array): void => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    refuse(holdsText(bytes, "EncryptedPackage") ? "encrypted" : "old-xls", "");
  if (!startsWith(bytes, 0x50, 0x4b)) refuse("not-xlsx", "");
};

const mainOf = (file: Package): string => {
  const main = findMainPart(file) ?? refuse("no-workbook", "");
  if (main.kind === "binary workbook") refuse("binary-workbook", main.name);
  if (main.kind === "another document") refuse("unlisted-workbook", main.name);
  return main.name;
};

const rootOf = (file: Package, name: string): XmlElement => {
  try {
    const tree = new WorkbookTree();
    readXml(file.part(name), workbookRoot, tree);
    return tree.root;
  } catch (error) {
    if (!(error instanceof UnreadablePackage) || error.code !== "wrong-root") throw error;
    return refuse("another-document", "", error);
  }
};

/** Opens a workbook by its bytes, no part of it read but its own; throws UnreadablePackage. */
export const openWorkbook = (bytes: Uint8Array): OpenedWorkbook => {
  requireZip(bytes);
  const file = new Package(bytes, { partBytes: mostBytes, packageBytes: mostBytes });
  const main = mainOf(file);
  const root = rootOf(file, main);
  const part = readWorkbookPart(root);
  requireSheets(file, main, part);
  return { file, main, root, part };
};
