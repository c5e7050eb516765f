/** The texts of a row of a list, by the tags of the controls that show them. */
export type ValueRow = ReadonlyMap<string, string>;

/** What a document's tagged controls show: a text for each tag, and rows for each tag that repeats. "" is a text. */
export interface DocumentValues {
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly ValueRow[]>;
  /** What stands in a list without rows. */
  readonly none: string;
}

/** How the tags of our controls begin; all other controls are none of ours. */
export const tagStart = "tanping_";
