import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { inflateEntry } from "@tanping/ooxml/zip/inflate-entry";
import { namesOfFiles, readZipDirectory } from "@tanping/ooxml/zip/zip-directory";
import type { PackedFile } from "../src/slip/packed-file";

/** A file with its name, below the folder that it was dropped in. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** A .zip that cannot be opened. */
interface NotOpened {
  readonly name: string;
  readonly reason: UnreadablePackage["code"];
}

/** What a person gave: files, those in .zip files among them, and what could not be opened. */
export interface Given {
  readonly files: readonly PackedFile[];
  readonly notOpened: readonly NotOpened[];
}

/** Bytes that a .zip may come to. */
const mostBytes = 500_000_000;

/** Takes what was chosen or dropped apart; the names are those below the one folder that all of them are in. */
export const givenFiles = async (named: readonly NamedFile[]): Promise<Given> => {
  const files: PackedFile[] = [];
  const notOpened: NotOpened[] = [];
  for (const { name, file } of named) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!/\.zip$/i.test(name)) files.push({ name, bytes });
    else
      try {
        files.push(...withoutFolder(await filesInZip(bytes)));
      } catch (error) {
        if (!(error instanceof UnreadablePackage)) throw error;
        notOpened.push({ name, reason: error.code });
      }
  }
  return { files: withoutFolder(files), notOpened };
};

const filesInZip = async (bytes: Uint8Array): Promise<readonly PackedFile[]> => {
  const entries = readZipDirectory(bytes, namesOfFiles).filter(({ name }) => !name.endsWith("/"));
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes)
    throw new UnreadablePackage("too-large", "The files in it are too large.");
  return Promise.all(
    entries.map(async (entry) => ({
      name: entry.name,
      bytes: await joined([...inflateEntry(entry, mostBytes)]),
    })),
  );
};

const joined = async (pieces: readonly Uint8Array[]): Promise<Uint8Array> =>
  new Uint8Array(await new Blob(pieces.map((its) => new Uint8Array(its))).arrayBuffer());

/** A pack's names are those within its folder. */
const withoutFolder = (files: readonly PackedFile[]): readonly PackedFile[] => {
  const [first = ""] = files.map(({ name }) => name.slice(0, name.indexOf("/") + 1));
  return first !== "" && files.every(({ name }) => name.startsWith(first))
    ? files.map((its) => ({ ...its, name: its.name.slice(first.length) }))
    : files;
};

/** The files that were dropped, and those in dropped folders. */
export const droppedFiles = async (data: DataTransfer): Promise<readonly NamedFile[]> => {
  // What is dropped is gone once the event is over.
  const dropped = [...data.items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const files = dropped.map(async (its) => {
    if (its === null) return [];
    return its instanceof File ? [{ name: its.name, file: its }] : filesBelow(its);
  });
  return (await Promise.all(files)).flat();
};

const filesBelow = async (entry: FileSystemEntry): Promise<readonly NamedFile[]> => {
  if (isFile(entry)) {
    const file = await new Promise<File>((done, failed) => entry.file(done, failed));
    return [{ name: entry.fullPath.slice(1), file }];
  }
  const files: NamedFile[] = [];
  for (const its of await entriesIn(entry as FileSystemDirectoryEntry))
    files.push(...(await filesBelow(its)));
  return files;
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A reader answers some at a time, and none at the end. */
const entriesIn = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) =>
      reader.readEntries(done, failed),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
};
