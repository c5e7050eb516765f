import type { Reading } from "../sheets/reading";
import { sectionKeys, type SectionKey } from "../faults/seal-change";
import { canonicalRows, type CanonicalRow } from "./canonical-rows";

/** SHA-256 in lower-case hexadecimal of a text's UTF-8 bytes. */
export const sha256 = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

export interface RowDigest extends CanonicalRow {
  readonly digest: string;
}

/** The digests of a workbook's rows and, over them, of its sections. */
export interface Digests {
  readonly rows: readonly RowDigest[];
  readonly sections: ReadonlyMap<SectionKey, string>;
}

/** Digests everything a seal covers. */
export const digestReading = async (reading: Reading): Promise<Digests> => {
  const rows = await Promise.all(
    canonicalRows(reading).map(async (row) => ({ ...row, digest: await sha256(row.text) })),
  );
  return { rows, sections: await digestSections(rows) };
};

/** A section's digest is that of its rows' keys and digests, a line each. */
export const digestSections = async (
  rows: readonly { readonly section: SectionKey; readonly key: string; readonly digest: string }[],
): Promise<ReadonlyMap<SectionKey, string>> =>
  new Map(
    await Promise.all(
      sectionKeys.map(async (section) => {
        const lines = rows.filter((row) => row.section === section);
        const text = lines.map(({ key, digest }) => `${key} ${digest}`).join("\n");
        return [section, await sha256(text)] as const;
      }),
    ),
  );

/** Who sealed, and when (ISO 8601). */
export interface Signer {
  readonly by: string;
  readonly time: string;
}

/** The one digest that stands for a sealed workbook: of the form's name, signer, time and the sections' digests. */
export const sealDigest = (
  sections: ReadonlyMap<SectionKey, string>,
  { by, time }: Signer,
): Promise<string> =>
  sha256(
    ["tanping-seal-1", by, time, ...sectionKeys.map((key) => `${key} ${sections.get(key)}`)].join(
      "\n",
    ),
  );
