/** A mutant that no test can tell from the source, and why. White space counts once. */
export interface Equivalent {
  readonly file: string;
  readonly source: string;
  readonly mutant: string;
  readonly because: string;
}

export const equivalents: readonly Equivalent[] = [];
