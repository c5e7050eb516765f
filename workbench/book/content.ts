import type { Value } from "./value";

/**
 * What is put into one cell: undefined leaves it alone; a formula has its leading "=". The number format is the one
 * the entry brings along (50% → 0.5 and 0%): a cell takes it while its own is General, even if it is protected.
 */
export type Content =
  | undefined
  | { readonly value: Value; readonly quoted?: boolean; readonly numberFormat?: string }
  | { readonly formula: string; readonly numberFormat?: string };

/** Whether the content puts something into its cell: neither leaves it alone nor empties it. */
export const holdsSomething = (content: Content): boolean =>
  content !== undefined && ("formula" in content || content.value !== null);
