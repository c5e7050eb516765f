export type ClauseLetter = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h";

/** A part of a clause: all of its text where it has no letters; else what stands before them, one of them, or what stands after them. */
export interface ClausePart {
  readonly place: "text" | "opening" | ClauseLetter | "closing" | "note";
  /** Its paragraphs as printed; the print's line breaks within them are not kept. */
  readonly lines: readonly string[];
}

/** A clause or a heading of the draft, in printed order. */
export interface ClauseRow<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** None under a heading that only has clauses below it. */
  readonly parts: readonly ClausePart[];
}
