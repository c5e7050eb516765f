import { deflateEntry, writeZip } from "@tanping/ooxml/zip/write-zip";

/** The files as one .zip, by their names; the same files make the same bytes. */
export const zipFiles = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array => writeZip(files.map(({ name, bytes }) => deflateEntry(name, bytes)));
