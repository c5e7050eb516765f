import type { Package } from "@tanping/ooxml/parts/package";
import { sha256, sha256OfBytes } from "../seal/sha256";
import type { Shown } from "./shown";

/** By what a thing that is shown in a file is known again: its code, place, facts, and all that stands behind it (SHA-256). */
export const fingerprinter = (file: Package): ((its: Shown) => Promise<string>) => {
  const parts = new Map<string, string>();
  return async ({ code, where, facts, behind }) => {
    const digests: string[] = [];
    for (const part of behind?.parts ?? []) digests.push(await partDigest(file, part, parts));
    return sha256(JSON.stringify([code, where, facts, behind?.texts ?? [], digests]));
  };
};

/** The digest of a part and of all parts below it, each made once; one that is not there, or was met on the way, counts by its name. */
const partDigest = async (
  file: Package,
  name: string,
  made: Map<string, string>,
  above = new Set<string>(),
): Promise<string> => {
  const known = made.get(name);
  if (known !== undefined || above.has(name) || !file.has(name)) return known ?? name;
  above.add(name);
  const own = await sha256OfBytes(bytesOf(file, name));
  const related: string[][] = [];
  for (const { id, type, target, mode } of file.relationships(name).all) {
    const its = mode === "internal" ? await partDigest(file, target, made, above) : target;
    related.push([id, type, mode, its]);
  }
  const digest = await sha256(JSON.stringify([own, related]));
  above.delete(name);
  made.set(name, digest);
  return digest;
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
