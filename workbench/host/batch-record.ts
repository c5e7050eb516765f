/** One request an add-in made (a context.sync()). */
export interface BatchRecord {
  /** "clean-up" is office.js's own batch after Excel.run. */
  readonly kind: "work" | "clean-up";
  readonly requestBytes: number;
  responseBytes: number;
  /** "Class.Member" for every method called and property set, in order. */
  readonly calls: string[];
  /** The error code it ended with. */
  error: string | null;
}
