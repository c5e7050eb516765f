/** What the menu and the box of sizes say of whole rows, or of whole columns. */
export interface LineWords {
  readonly insert: string;
  readonly remove: string;
  readonly size: string;
  readonly fit: string;
  readonly hide: string;
  readonly show: string;
  readonly sizeTitle: string;
  /** With the unit. */
  readonly sizeLabel: string;
  readonly sizeFault: (most: number) => string;
}
