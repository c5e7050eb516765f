import { chapter10 } from "./clauses/chapter-10";
import { chapter11 } from "./clauses/chapter-11";
import { chapter4 } from "./clauses/chapter-4";
import { chapter5 } from "./clauses/chapter-5";
import { chapter6 } from "./clauses/chapter-6";
import { chapter7 } from "./clauses/chapter-7";
import { chapter8 } from "./clauses/chapter-8";
import { chapter9 } from "./clauses/chapter-9";
import type { ClauseLetter, ClausePart, ClauseRow } from "./clauses/clause-row";

const printed = [
  ...chapter4,
  ...chapter5,
  ...chapter6,
  ...chapter7,
  ...chapter8,
  ...chapter9,
  ...chapter10,
  ...chapter11,
] as const;

type Printed = (typeof printed)[number];
type Referable = "opening" | ClauseLetter | "closing";
type PlaceIn<C extends Printed> = Extract<C["parts"][number]["place"], Referable>;
type PlaceText<Place extends Referable> = Place extends ClauseLetter ? `${Place})` : Place;
type ReferenceTo<C extends Printed> = C extends { readonly parts: readonly [] }
  ? never
  : C extends Printed
    ? C["id"] | `${C["id"]} ${PlaceText<PlaceIn<C>>}`
    : never;

export type ClauseId = Printed["id"];
export type Clause = ClauseRow<ClauseId>;

/**
 * What something rests on: a clause as a whole ("9.6.1"), one of its letters ("6.1 b)"), or its text before or after
 * them ("7.2 opening", "7.2 closing").
 */
export type ClauseReference = ReferenceTo<Printed>;

/** The requirements of the standard, chapters 4 to 11, with the headings they stand under, in printed order. */
export const clauses: readonly Clause[] = printed;

/** The reference to a part of a clause, null to one that is never referred to by itself: a note, or all of a clause's text. */
export const referenceTo = (
  { id }: Clause,
  { place }: Pick<ClausePart, "place">,
): ClauseReference | null => {
  if (place === "text" || place === "note") return null;
  const text = place === "opening" || place === "closing" ? place : `${place})`;
  return `${id} ${text}` as ClauseReference;
};

/** A clause that something rests on, and the parts of it that are meant. */
export interface NamedClause {
  readonly clause: Clause;
  readonly parts: readonly ClausePart[];
}

/** The clause a reference names, and the parts of it that it means: all of them where it names none. */
export const referredTo = (reference: ClauseReference): NamedClause => {
  const [id, place] = reference.split(" ");
  const clause = clauses.find((its) => its.id === id);
  if (!clause) throw new Error(`The draft has no clause ${reference}.`);
  const parts =
    place === undefined
      ? clause.parts
      : clause.parts.filter((part) => referenceTo(clause, part) === reference);
  return { clause, parts };
};

/** The clauses that the references name, each once, in the order they are named. */
export const namedClauses = (references: readonly ClauseReference[]): readonly NamedClause[] => {
  const named = references.map(referredTo);
  return [...new Set(named.map(({ clause }) => clause))].map((clause) => ({
    clause,
    parts: named.filter((its) => its.clause === clause).flatMap(({ parts }) => parts),
  }));
};
