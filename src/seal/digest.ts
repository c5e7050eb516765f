import { formatIn, type Reading } from "../sheets/reading";
import type { SectionKey } from "../faults/seal-change";
import { canonicalRows } from "./canonical-rows";
import { digestRows, type RowDigest } from "./digest-rows";
import { sectionsOf } from "./sections-of";
import { sha256 } from "./sha256";

/** The digests of a workbook's rows and, over them, of its sections. */
export interface Digests {
  readonly rows: readonly RowDigest[];
  readonly sections: ReadonlyMap<SectionKey, string>;
}

/** Digests everything a seal covers; the rows of the monitoring data come digested. */
export const digestReading = async (
  reading: Reading,
  data: readonly RowDigest[],
): Promise<Digests> => {
  const own = digestRows(canonicalRows(reading));
  const sections = sectionsOf(formatIn(reading));
  const rows = sections.flatMap((section) => [
    ...own.filter((row) => row.section === section),
    ...(section === "monitoring" ? data : []),
  ]);
  return { rows, sections: await digestSections(rows, sections) };
};

/** A section's digest is that of its rows' keys and digests, a line each. */
export const digestSections = async (
  rows: readonly { readonly section: SectionKey; readonly key: string; readonly digest: string }[],
  sections: readonly SectionKey[],
): Promise<ReadonlyMap<SectionKey, string>> =>
  new Map(
    await Promise.all(
      sections.map(async (section) => {
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

/** What stood in the file at sealing that a reader could be misled by: what and where, and its fingerprint. */
export interface Stood {
  readonly key: string;
  readonly digest: string;
}

/**
 * The one digest that stands for a sealed workbook: of the form's name, signer, time, the sections' digests in their
 * order, and, in a form of another name, what stood in the file at sealing where anything did.
 */
export const sealDigest = (
  sections: ReadonlyMap<SectionKey, string>,
  { by, time }: Signer,
  stood: readonly Stood[] = [],
): Promise<string> =>
  sha256(
    [
      ...[stood.length > 0 ? "tanping-seal-2" : "tanping-seal-1", by, time],
      ...[...sections].map(([key, digest]) => `${key} ${digest}`),
      ...stood.map(({ key, digest }) => `stood ${key} ${digest}`),
    ].join("\n"),
  );
