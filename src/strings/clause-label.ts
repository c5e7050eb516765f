import type { ClauseId } from "../standard/clauses";
import type { ClausePart } from "../standard/clauses/clause-row";
import { clausesSheet as english } from "./en-US/clauses-sheet";
import type { Language } from "./language";
import { clausesSheet as chinese, type ClausesSheetWords } from "./zh-CN/clauses-sheet";

/** The words about clauses in the language. */
export const clauseWords = (language: Language): ClausesSheetWords =>
  language === "zh-CN" ? chinese : english;

/** A clause and parts of it as they are cited: "7.7 首段、a)、c)"; "7.7" where no part is named. */
export const clauseLabel = (
  id: ClauseId,
  places: readonly ClausePart["place"][],
  language: Language,
): string => {
  const { places: called, and } = clauseWords(language);
  const cited = places.flatMap((place) => {
    if (place === "text" || place === "note") return [];
    return place === "opening" || place === "closing" ? called[place] : `${place})`;
  });
  return [id, cited.join(and)].filter(Boolean).join(" ");
};
