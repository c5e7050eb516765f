import type { ClauseReference } from "../../standard/clauses";

/** A clause as a person writes it: 7.1, 6.1 b), 10 for a whole chapter. */
interface WrittenClause {
  readonly id: string;
  readonly letter: string;
}

const written = (text: string): WrittenClause => {
  const [, id = "", letter = ""] =
    /^(\d{1,2}(?:\.\d{1,2}){0,3})\s*([a-z])?/.exec(text.normalize("NFKC").trim()) ?? [];
  return { id, letter };
};

/** Whether somebody who is sent to the clauses comes to what the reference names: the clause itself, one that it is part of, or a part of it. */
export const coversClause = (clauses: readonly string[], reference: ClauseReference): boolean => {
  const [id = "", place = ""] = reference.split(" ");
  const letter = /^[a-z]\)$/.test(place) ? place.charAt(0) : "";
  return clauses.map(written).some((its) => {
    if (its.id === "") return false;
    if (its.id === id) return its.letter === "" || letter === "" || its.letter === letter;
    const isWhole = its.letter === "" && id.startsWith(`${its.id}.`);
    return isWhole || its.id.startsWith(`${id}.`);
  });
};
