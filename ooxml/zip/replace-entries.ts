import { deflateEntry, writeZip } from "./write-zip";
import { readZipDirectory } from "./zip-directory";

/**
 * A zip with other contents in the place of some entries, by their names in it; all others keep their compressed bytes
 * and their order. Throws UnreadablePackage.
 */
export const replaceEntries = (
  bytes: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array =>
  writeZip(
    readZipDirectory(bytes).map((entry) => {
      const content = contents.get(entry.name);
      return content ? deflateEntry(entry.name, content) : entry;
    }),
  );
