import {
  namedClauses,
  type ClauseId,
  type ClauseReference,
  type NamedClause,
} from "../../standard/clauses";
import { clausesEnglish } from "../../strings/en-US/clauses";
import type { ClausePart } from "../../standard/clauses/clause-row";

/** A clause an item rests on, with the text that is meant; no places where it is all of it. */
export interface ShownClause {
  readonly id: ClauseId;
  readonly places: readonly ClausePart["place"][];
  readonly title: string;
  readonly titleEnglish: string;
  readonly lines: readonly string[];
}

/** The clauses that are referred to, each once, with what is meant of it. */
export const showClauses = (references: readonly ClauseReference[]): readonly ShownClause[] =>
  namedClauses(references).map(shownClause);

const shownClause = ({ clause: { id, title, parts: all }, parts }: NamedClause): ShownClause => ({
  id,
  places: parts.length === all.length ? [] : parts.map(({ place }) => place),
  title,
  titleEnglish: clausesEnglish[id],
  lines: parts.flatMap(({ lines }) => lines),
});
