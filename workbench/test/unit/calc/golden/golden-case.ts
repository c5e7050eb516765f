import type { Value } from "../../../../book/value";

/** A formula over the golden book and what Excel answers. */
export type GoldenCase = readonly [formula: string, expected: Value];

/** The cases of one family of functions. */
export interface GoldenFamily {
  /** Where LibreOffice answers as Excel does. */
  readonly portable: readonly GoldenCase[];
  /** Where LibreOffice differs from Excel, or has no such thing. */
  readonly excelOnly: readonly GoldenCase[];
}

export const na = { error: "#N/A" } as const;
export const div = { error: "#DIV/0!" } as const;
export const bad = { error: "#VALUE!" } as const;
export const num = { error: "#NUM!" } as const;
export const ref = { error: "#REF!" } as const;
export const unknown = { error: "#NAME?" } as const;
