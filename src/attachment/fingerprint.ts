import type { Package } from "@tanping/ooxml/parts/package";
import { sha256, sha256OfBytes } from "../seal/sha256";
import type { Shown } from "./shown";

/** What is known again of something that is shown in a file: its code, place, facts, and all that stands behind it (SHA-256). */
export const fingerprint = async (file: Package, its: Shown): Promise<string> => {
  const { code, where, facts, behind } = its;
  const parts = await Promise.all(
    (behind?.parts ?? []).map((part) => partDigest(file, part, new Set())),
  );
  return sha256(JSON.stringify([code, where, facts, behind?.texts ?? [], parts]));
};

/** The digest of a part and of all parts below it; one that is not there, or was met on the way, counts by its name. */
const partDigest = async (
  file: Package,
  name: string,
  above: ReadonlySet<string>,
): Promise<string> => {
  if (above.has(name) || !file.has(name)) return name;
  const met = new Set([...above, name]);
  const related = await Promise.all(
    file
      .relationships(name)
      .all.map(async ({ id, type, target, mode }) => [
        id,
        type,
        mode === "internal" ? await partDigest(file, target, met) : target,
      ]),
  );
  return sha256(JSON.stringify([await sha256OfBytes(bytesOf(file, name)), related]));
};

const bytesOf = (file: Package, name: string): Uint8Array<ArrayBuffer> => {
  const pieces = [...file.part(name).pieces()];
  const bytes = new Uint8Array(pieces.reduce((sum, its) => sum + its.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
