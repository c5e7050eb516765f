import type { ClausesSheetWords } from "../zh-CN/clauses-sheet";

export const clausesSheet: ClausesSheetWords = {
  title: "Clauses",
  sheetTitle: "The requirements (chapters 4 to 11) and the items",
  note: "The draft's own text, misprints included; only titles are translated. Items: those that rest on it, as we read it; no score depends on that. “—”: none does; a nonconformity may name it all the same. Opening, closing: before a), after the last letter.",
  headings: ["Clause", "Text", "Items"],
  places: { opening: "opening", closing: "closing" },
  and: ", ",
  none: "—",
};
