import type { NextWords } from "../zh-CN/next";

export const next: NextWords = {
  questions: {
    boundary: "Organisational and reporting boundary, and scope",
    base_year: "Base year (7.5)",
    scheme: "Scheme (method, weights, limits and rules)",
  },
  answers: { same: "As last time", changed: "Changed" },
  parts: {
    organisation: "Name and address of the organisation",
    evaluation: "Kind, purpose, criteria, basis and body of the assessment",
    boundary: "Boundary and scope",
    scheme: "The scheme and its parameters",
    team: "Team (impartiality is to be declared again)",
    documents: "Materials (the day of receipt is to be entered again)",
    points: "Points for the site, and what to look at and whom to ask",
    nonconformities: "Open nonconformities (closed ones stay in the last file)",
    data: "Measured data of all years, and their units",
    scores: "Scores, what does not apply, self-scores, records and confirmations on site",
    years: "Evaluation year, advanced value, years left out and confirmed figures",
    report: "Number, period and dates of the report, its compiler and approver",
    records:
      "Evidence, plan, meetings, interviews, second scores, review, surveillance and re-scoring",
  },
  fates: {
    carried: (count) =>
      count === 0 ? "nothing was there to carry over" : `carried over: ${count}`,
    afresh: (count) =>
      count === 0
        ? "entered or judged afresh"
        : `entered or judged afresh (last time ${count}, which stay in the last file)`,
  },
  because: {
    boundary: "the boundary changed",
    base_year: "the base year changed",
    scheme: "the scheme changed",
  },
  carried: {
    site: "the point for the site",
    look_at: "what to look at",
    nonconformity: "an open nonconformity",
  },
  carriedOfItem: (what) => `Carried over: ${what.join(", ")}`,
  why: {
    scored: "Judged afresh: a score belongs to its own assessment",
    rescored: "Judged afresh: re-scored after closure, so see whether it held",
    "not-applicable": "Whether it still does not apply is decided afresh",
    none: "Judged afresh: it had no score last time",
    nonconformity: "Judged afresh: a nonconformity is open",
  },
  sheet: {
    title: "Last assessment",
    sheetTitle: "The last assessment, from which this workbook was made",
    note: "Written by Tanping from the last file when this workbook was made, to compare with; the result is worked out from its entries, the seal is copied and was not verified. Nothing of it counts for score, seal or check.",
    about: "1. The last assessment",
    facts: {
      organisation: "Organisation",
      report_no: "Number of the report",
      date: "Date of the assessment",
      year: "Evaluation year",
      composite: "Composite score",
      grade: "Grade",
      sealed: "Sealed by, and when",
      digest: "Digest of the seal",
      workbook_id: "Id of the workbook",
      copy_id: "Id of the copy",
    },
    noResult: "no result",
    unsealed: "not sealed",
    asked: "2. What was answered when it was made",
    parts: "3. What went over, and what is entered afresh",
    items: "4. Item by item",
    headings: [
      "Id",
      "Criterion",
      "Max.",
      "Last score",
      "After closure",
      "Last reason and record",
      "This time",
    ],
  },
  pane: {
    title: "The next assessment",
    open: "Make the next assessment from the last…",
    what: "Makes the next assessment in this empty workbook, from the file of the last: organisation, scheme, team, materials, points for the site and open nonconformities can go over; every score is judged afresh, with the last score and record beside it.",
    file: "The last assessment's workbook",
    look: "See what becomes of each item",
    ask: "First: compared with last time",
    last: (organisation, result) => `Last time: ${organisation}, ${result}`,
    preview: "What becomes of each item",
    columns: { item: "Item", last: "Last time", next: "This time" },
    run: "Make the next assessment",
    elsewhere:
      "This workbook holds something already, and the next assessment is not mixed with it. Please open Tanping in a new, empty workbook.",
  },
};
