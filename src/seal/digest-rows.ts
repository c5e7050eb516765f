import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { CanonicalRow } from "./canonical-rows";

/** A row's digest; the text itself is no longer needed. */
export interface RowDigest extends Omit<CanonicalRow, "text"> {
  readonly digest: string;
}

/** The SHA-256 digests of rows, in their order. Rows are many and short: the browser's digests would take each to another thread and back. */
export const digestRows = (rows: readonly CanonicalRow[]): readonly RowDigest[] =>
  rows.map(({ text, ...row }) => ({ ...row, digest: bytesToHex(sha256(utf8ToBytes(text))) }));
