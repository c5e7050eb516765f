/** Words of the sheet with the texts that no row of their own sheet has room for. */
export interface FullTextWords {
  readonly title: string;
  readonly sheetTitle: string;
  readonly note: string;
  readonly headings: readonly [string, string];
  /** Where a text stands: the sheet, its row and its column, each "" where it has no name. */
  readonly place: (parts: readonly string[]) => string;
  /** Before a further piece of one text. */
  readonly goesOn: (place: string) => string;
  /** At the foot of pages with a text that is too long for its row. */
  readonly remark: string;
  /** The name of a group of rows again, where a page begins within it. */
  readonly again: (name: string) => string;
}

const title = "文字全文";

export const fullTexts: FullTextWords = {
  title,
  sheetTitle: "文字全文",
  note: "原表的一行放不下的文字，在这里全文列出，分成几行时注明“接上”。由碳评写入，随填写的文字更新。",
  headings: ["所在", "文字"],
  place: (parts) => parts.filter(Boolean).join(" "),
  goesOn: (place) => `${place}（接上）`,
  remark: `未尽的文字见“${title}”`,
  again: (name) => `${name}（续）`,
};
