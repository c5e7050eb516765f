import type { Where } from "./problem";

/** A part of a workbook that a seal covers. */
export type SectionKey =
  | "file"
  | "info"
  | "parameters"
  | "items"
  | "exclusions"
  | "monitoring"
  | "nonconformities"
  | "records"
  | "result";

/** How a sealed workbook can differ from what was sealed, and the facts each sentence needs. */
export interface SealChangeFacts {
  "row-changed": { key: string };
  "row-added": { key: string };
  "row-removed": { key: string };
  "rows-changed": { first: string; last: string };
  "rows-added": { first: string; last: string };
  "rows-removed": { first: string; last: string };
  "seal-altered": Record<never, never>;
  "result-differs": { written: string; recomputed: string };
  "formulas-differ": Record<never, never>;
  "signature-invalid": Record<never, never>;
  "key-differs": Record<never, never>;
  "not-signed": Record<never, never>;
  /** A row of the records after the seal that a supplementary seal covers. */
  "record-changed": { key: string };
  "record-removed": { key: string };
  "record-moved": { key: string };
  /** A supplementary seal itself; "" where it is not known which. */
  "supplement-altered": { number: string };
  "supplement-chain-broken": { number: string };
  "supplement-of-other-seal": { number: string };
  "supplement-signature-invalid": { number: string };
  "supplement-key-differs": { number: string };
  "supplement-not-signed": { number: string };
}
export type SealChangeCode = keyof SealChangeFacts;

/** One change since sealing: where a person finds it, and its stable key (item id, defined name, list row). */
export type SealChange = {
  [Code in SealChangeCode]: {
    readonly code: Code;
    readonly where: Where;
    readonly key: string;
    readonly facts: Readonly<SealChangeFacts[Code]>;
  };
}[SealChangeCode];

/** Makes a change; the compiler checks that the facts fit the code. */
export const sealChange = <Code extends SealChangeCode>(
  code: Code,
  at: { readonly where: Where; readonly key: string },
  facts: SealChangeFacts[Code],
): SealChange => ({ code, ...at, facts }) as SealChange;
