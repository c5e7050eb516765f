import { dayOf, isDate } from "../../assessment/check-date";
import { asShown } from "../../cells/cell-value";
import { entryAt } from "../../cells/grid";
import { planGap, type PlanGap } from "../../faults/plan-gap";
import type { ClauseReference } from "../../standard/clauses";
import { tableA1 } from "../../standard/table-a1";
import { recordChoiceFromText } from "../../strings/record-choice-from-text";
import { infoName } from "../defined-names";
import { listRows, textIn, type RecordRow } from "../list-rows";
import type { Reading } from "../reading";
import { coversClause } from "./covers-clause";
import { planRows, type PlanRow } from "./plan-rows";

/** Everything the plan, the team and the meetings leave open (12.4.2, 12.4.3 a), e)), and what they lack of the body's rules. */
export const planGaps = (reading: Reading): readonly PlanGap[] => {
  const rows = planRows(reading);
  return [
    ...withoutOwner(rows),
    ...rows
      .filter(({ clauses, assessors }) => clauses.length > 0 && assessors.length === 0)
      .map(({ clauses }) => planGap("row-without-assessor", { clauses })),
    ...teamGaps(reading, rows),
    ...meetingGaps(reading),
    ...ruleGaps(reading),
  ];
};

/** Indicators none of whose items anybody is sent to, and those of which some are left out. */
const withoutOwner = (rows: readonly PlanRow[]): readonly PlanGap[] => {
  const visited = rows.flatMap(({ clauses, assessors }) => (assessors.length > 0 ? clauses : []));
  return tableA1
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id, name, items }) => {
      const left = items.filter(
        ({ clauses }) => !clauses.some((reference) => coversClause(visited, reference)),
      );
      if (left.length === 0) return [];
      const its = { indicator: id, name, clauses: clausesTo(left) };
      return left.length === items.length
        ? [planGap("indicator-without-owner", its)]
        : [planGap("items-without-owner", { ...its, items: left.map((item) => item.id) })];
    });
};

interface OfClauses {
  readonly clauses: readonly ClauseReference[];
}

/** Clauses by which whoever is sent there comes to each of the items: the first it rests on, unless one before leads to it. */
const clausesTo = (items: readonly OfClauses[]): readonly string[] =>
  items.reduce<readonly string[]>((to, { clauses }) => {
    const [first = ""] = clauses;
    const isThere = clauses.some((reference) => coversClause(to, reference));
    return isThere ? to : [...to, ...first.split(" ", 1)];
  }, []);

const teamGaps = (reading: Reading, rows: readonly PlanRow[]): readonly PlanGap[] => {
  const team = rowsOf(reading, "team");
  const names = new Set(team.map((row) => textIn(row, "name")));
  const leader = leaderIn(reading);
  const leads = (row: RecordRow) =>
    /组长|lead/i.test(textIn(row, "role")) || (leader !== "" && textIn(row, "name") === leader);
  const strangers = [...new Set(rows.flatMap(({ assessors }) => assessors))].filter(
    (name) => !names.has(name),
  );
  return [
    ...strangers.map((name) => planGap("assessor-not-in-team", { name })),
    ...(team.some(leads) ? [] : [planGap("team-without-leader", { name: leader })]),
    ...team
      .filter((row) => recordChoiceFromText("yes_no", textIn(row, "independent")) !== "yes")
      .map((row) => planGap("not-independent", { name: textIn(row, "name") })),
  ];
};

const leaderIn = ({ named }: Reading): string => {
  const grid = named.get(infoName("leader"));
  return grid ? asShown(entryAt(grid, 0, 0).value).trim() : "";
};

const meetingGaps = (reading: Reading): readonly PlanGap[] => {
  const meetings = rowsOf(reading, "meetings");
  return (["opening", "closing"] as const).flatMap((kind) => {
    const held = meetings.filter(
      (row) => recordChoiceFromText("meeting_kind", textIn(row, "kind")) === kind,
    );
    if (held.length === 0) return [planGap("meeting-missing", { kind })];
    return held.some((row) => textIn(row, "attendance") !== "")
      ? []
      : [planGap("meeting-without-attendance", { kind })];
  });
};

const ruleGaps = (reading: Reading): readonly PlanGap[] =>
  rowsOf(reading, "body_rules").flatMap((row) => {
    const value = textIn(row, "value");
    const rule = recordChoiceFromText("body_rule", textIn(row, "rule"));
    if (value === "") return [];
    if (rule === "team_minimum") return teamSizeGap(reading, value);
    return rule === "evaluate_before" ? lateGap(reading, value) : [];
  });

const teamSizeGap = (reading: Reading, value: string): readonly PlanGap[] => {
  const [least] = /^\d{1,3}$/.exec(value) ?? [];
  if (least === undefined) return [planGap("rule-unclear", { rule: "team_minimum", value })];
  const people = rowsOf(reading, "team").flatMap((row) => textIn(row, "name") || []);
  const members = new Set(people).size;
  return members < Number(least)
    ? [planGap("team-too-small", { members, least: Number(least) })]
    : [];
};

const dayOfYear = /^(0?[1-9]|1[0-2])(?:-|月)(0?[1-9]|[12]\d|3[01])日?$/;

const lateGap = (reading: Reading, value: string): readonly PlanGap[] => {
  const [, ...numbers] = dayOfYear.exec(value) ?? [];
  if (numbers.length === 0) return [planGap("rule-unclear", { rule: "evaluate_before", value })];
  const before = numbers.map((its) => its.padStart(2, "0")).join("-");
  const date = dateIn(reading);
  return date !== null && date.slice("2026-".length) >= before
    ? [planGap("evaluated-late", { date, before })]
    : [];
};

const dateIn = ({ named }: Reading): string | null => {
  const grid = named.get(infoName("date"));
  const value = grid && entryAt(grid, 0, 0).value;
  return value && isDate(value) ? dayOf(value.double) : null;
};

const rowsOf = (
  { lists }: Reading,
  list: "team" | "meetings" | "body_rules",
): readonly RecordRow[] => {
  const read = lists.get(list);
  return read ? listRows(list, read) : [];
};
