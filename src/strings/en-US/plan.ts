import { records } from "./records";
import type { PlanWords } from "../zh-CN/plan";

const meetings = { opening: "opening meeting", closing: "closing meeting" };

export const plan: PlanWords = {
  sheet: {
    title: "Plan grid",
    sheetTitle: "Plan of the evaluation (12.4.2)",
    note: "Written by Tanping from the sheet Plan; make it anew when the plan has changed. It counts for no score, seal or check. A cell says clauses, assessors and activity.",
    time: "Time",
    gaps: "What plan, team and meetings leave open",
    none: "Nothing: every indicator has an owner, and team and meetings are complete.",
  },
  whole: "(no department)",
  gaps: {
    "indicator-without-owner": ({ indicator, name, clauses }) =>
      `Nobody is in charge of indicator ${indicator}, ${name}: the plan sends no assessor to a clause that it rests on (${clauses.join(", ")}).`,
    "items-without-owner": ({ indicator, name, items, clauses }) =>
      `Nobody is in charge of some items of indicator ${indicator}, ${name}: ${items.join(", ")} (clauses ${clauses.join(", ")}).`,
    "row-without-assessor": ({ clauses }) =>
      `A row of the plan on ${clauses.join(", ")} names no assessor.`,
    "assessor-not-in-team": ({ name }) => `"${name}" is in the plan, but not in the team.`,
    "team-without-leader": ({ name }) =>
      name === ""
        ? "The team has no leader. Please say under role who leads."
        : `The leader "${name}" is not in the team. Please add them, with their role.`,
    "not-independent": ({ name }) => `"${name}" has not declared to be independent.`,
    "meeting-missing": ({ kind }) => `There is no record of the ${meetings[kind]} (12.4.3).`,
    "meeting-without-attendance": ({ kind }) => `The ${meetings[kind]} names nobody who attended.`,
    "team-too-small": ({ members, least }) =>
      `The team has ${members} people; the assessment body asks for at least ${least} (12.4.2).`,
    "evaluated-late": ({ date, before }) =>
      `The date of the assessment, ${date}, is not before ${before}, as the assessment body asks (12.4.1).`,
    "rule-unclear": ({ rule, value }) =>
      `Under the body's rules, "${records.choices.body_rule[rule]}" says "${value}". Please write ${rule === "team_minimum" ? "a number of people, for example 3" : "month-day, for example 06-30"}.`,
  },
  pane: {
    title: "Plan",
    gaps: (count) => `Left open by plan, team and meetings: ${count}`,
    none: "Every indicator has an owner, and team and meetings are complete.",
    show: "Show the plan",
    hide: "Hide the plan",
    table: "Plan of the evaluation",
    columns: { time: "Time", department: "Department", clause: "Clause", assessor: "Assessor" },
    make: "Make the plan grid",
  },
};
