import { strFromU8, unzipSync } from "fflate";
import { UnreadableFile } from "./unreadable-file";
import { parseXml, type XmlElement } from "./xml-element";

const mostBytes = 500 * 1024 * 1024;

interface Relationship {
  readonly id: string;
  /** The last word of the type's address: worksheet, styles, table, … */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const resolvePath = (from: string, target: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  return steps.join("/");
};

const relationshipsPath = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** The parts of a file, by name. */
export class Package {
  constructor(readonly parts: ReadonlyMap<string, Uint8Array>) {}

  text(part: string): string {
    const bytes = this.parts.get(part);
    if (bytes === undefined) throw new UnreadableFile(`The file lacks its part ${part}.`);
    return strFromU8(bytes).replace(/^\uFEFF/, "");
  }

  xml(part: string): XmlElement {
    return parseXml(this.text(part));
  }

  relationships(part: string): readonly Relationship[] {
    const path = relationshipsPath(part);
    if (!this.parts.has(path)) return [];
    return this.xml(path)
      .all("Relationship")
      .map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => ({
        id: Id,
        kind: Type.slice(Type.lastIndexOf("/") + 1),
        target: TargetMode === "External" ? Target : resolvePath(part, Target),
        isExternal: TargetMode === "External",
      }));
  }
}

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

/** Unpacks a file, after looking at how much it would become. */
export const openPackage = (bytes: Uint8Array): Package => {
  requireZip(bytes);
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > mostBytes)
          throw new UnreadableFile("The file would unpack to more than 500 MB.");
        return !name.endsWith("/");
      },
    });
    return new Package(new Map(Object.entries(files)));
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) throw thrown;
    throw new UnreadableFile(
      `The file is damaged: ${thrown instanceof Error ? thrown.message : ""}`,
    );
  }
};
