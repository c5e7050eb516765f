import { sha256OfBytes } from "../seal/sha256";
import { onOneLine, type Slip } from "./slip";

/** A file of a pack: what it is called in its folder, and its bytes. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a file stands to the slip of its pack: the same, another one, not there, or none that the slip names. */
export interface PackedFileReport {
  readonly name: string;
  readonly status: "same" | "differs" | "missing" | "not-listed";
}

const lineOf = async ({ name, bytes }: PackedFile): Promise<string> =>
  `${await sha256OfBytes(new Uint8Array(bytes))} ${onOneLine(name)}`;

/** The lines that the slip of a pack has for its files. */
export const linesOf = (files: readonly PackedFile[]): Promise<readonly string[]> =>
  Promise.all(files.map(lineOf));

/** The name of the workbook's own file among those that the slip of a pack lists; null where none of them is it. */
export const attachmentIn = ({ statements, files }: Slip): string | null => {
  const line = files.find((its) => its.startsWith(`${statements.sha256} `));
  return line === undefined ? null : nameIn(line);
};

const nameIn = (line: string): string => line.slice(line.indexOf(" ") + 1);

/** Holds the files of a folder against the slip of the pack, in the slip's order; what the slip does not name comes last. */
export const holdPack = async (
  { files: lines }: Pick<Slip, "files">,
  files: readonly PackedFile[],
): Promise<readonly PackedFileReport[]> => {
  const found = new Map<string, string>();
  for (const file of files) found.set(onOneLine(file.name), await lineOf(file));
  const listed = lines.map((line) => {
    const [name, its] = [nameIn(line), found.get(nameIn(line))];
    const status = its === undefined ? "missing" : its === line ? "same" : "differs";
    return { name, status } as const;
  });
  const named = new Set(lines.map(nameIn));
  const others = [...found.keys()].filter((name) => !named.has(name));
  return [...listed, ...others.map((name) => ({ name, status: "not-listed" }) as const)];
};
