import { clauseLabel } from "../../strings/clause-label";
import { tableA1English } from "../../strings/en-US/table-a1";
import type { SaidOf } from "./find-items";
import { showClauses } from "./show-clauses";

/** What an item may also be looked for by: its English, and its clauses with their titles. */
export const saidOfItem: SaidOf = ({ id, clauses }) => [
  tableA1English[id],
  ...showClauses(clauses).flatMap((its) => [
    clauseLabel(its.id, its.places, "zh-CN"),
    its.title,
    its.titleEnglish,
  ]),
];
