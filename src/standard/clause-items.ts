import { clauses, referenceTo, referredTo, type Clause, type ClauseReference } from "./clauses";
import type { ClausePart } from "./clauses/clause-row";
import { scoredItems, type ItemId } from "./table-a1";

/** Every part of a clause that an item of Table A.1 names, in the order of the table. */
const named = scoredItems.flatMap(({ id, clauses: references }) =>
  references.flatMap((reference) => referredTo(reference).parts.map((part) => ({ part, id }))),
);

/** The items that rest on a part of a clause, in the order of Table A.1. */
export const itemsOn = (part: ClausePart): readonly ItemId[] =>
  named.filter((its) => its.part === part).map(({ id }) => id);

/** Whether a part asks for something by itself: a note does not, nor does an opening of one sentence that only leads to its letters. */
export const isRequirement = ({ place, lines }: ClausePart): boolean =>
  place !== "note" && (place !== "opening" || lines.some((line) => line.includes("。")));

/** What no item of Table A.1 rests on, in printed order: whole clauses, and parts of others. A finding may name it all the same. */
export const untouchedClauses = (): readonly ClauseReference[] => clauses.flatMap(untouchedIn);

const untouchedIn = (clause: Clause): readonly ClauseReference[] => {
  const required = clause.parts.filter(isRequirement);
  const untouched = required.filter((part) => itemsOn(part).length === 0);
  if (untouched.length === 0) return [];
  return untouched.length === required.length
    ? [clause.id as ClauseReference]
    : untouched.flatMap((part) => referenceTo(clause, part) ?? []);
};
