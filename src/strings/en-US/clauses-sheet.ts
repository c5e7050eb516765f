import type { ClausesSheetWords } from "../zh-CN/clauses-sheet";

export const clausesSheet: ClausesSheetWords = {
  title: "Clauses",
  sheetTitle: "The requirements (chapters 4 to 11) and the items",
  note: "The text is the draft's own, misprints included; it is in Chinese, which governs, and only titles are translated. The right column names the items that rest on the text: the standard does not say so, this is our reading, and no score depends on it. “—”: no item rests on it; a nonconformity may be recorded there all the same. “Opening” and “closing” are a clause's text before and after a), b), ….",
  headings: ["Clause", "Text", "Items"],
  places: { opening: "opening", closing: "closing" },
  and: ", ",
  none: "—",
};
