/** Words of the sheet of clauses, and of how a part of a clause is called. The sheet's title has ≤ 31 characters. */
export interface ClausesSheetWords {
  readonly title: string;
  readonly sheetTitle: string;
  readonly note: string;
  /** The clause, its text, and the items that rest on it. */
  readonly headings: readonly [string, string, string];
  /** What stands before a clause's letters, and after them. */
  readonly places: Readonly<Record<"opening" | "closing", string>>;
  /** Between the parts of a clause, and between items. */
  readonly and: string;
  /** Where no item rests on a requirement. */
  readonly none: string;
}

export const clausesSheet: ClausesSheetWords = {
  title: "条款",
  sheetTitle: "标准的要求（第 4 章至第 11 章）与评分细则",
  note: "条文照标准草案原文，不改一字，误印也照印。右列是依据该条的评分细则：标准没有写明，对应是碳评的读法，不影响得分。“—”表示没有细则依据该条，不符合仍可记在该条。首段、末段指各项 a)、b)…… 之前和之后的条文。",
  headings: ["条款", "条文", "评分细则"],
  places: { opening: "首段", closing: "末段" },
  and: "、",
  none: "—",
};
