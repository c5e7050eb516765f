import type { CanonicalRow } from "./canonical-rows";
import { sha256 } from "./sha256";

/** A row's digest; the text itself is no longer needed. */
export interface RowDigest extends Omit<CanonicalRow, "text"> {
  readonly digest: string;
}

/** Digests begun at once: more would hold the thread for long. */
const together = 200;

/** The digests of rows, in their order. */
export const digestRows = async (rows: readonly CanonicalRow[]): Promise<readonly RowDigest[]> => {
  const digests: RowDigest[] = [];
  for (let first = 0; first < rows.length; first += together) {
    const some = rows.slice(first, first + together);
    const digest = async ({ text, ...row }: CanonicalRow) => ({
      ...row,
      digest: await sha256(text),
    });
    digests.push(...(await Promise.all(some.map(digest))));
  }
  return digests;
};
