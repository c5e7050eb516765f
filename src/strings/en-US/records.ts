import type { RecordWords } from "../zh-CN/records";

export const records: RecordWords = {
  lists: {
    nc_kind: "Nonconformity or observation",
    yes_no: "Yes or no",
    kind: "Kind of assessment",
    evidence_method: "Method",
    meeting_kind: "Meeting",
    nc_response: "Response",
  },
  choices: {
    nc_kind: {
      major: "Major 严重不符合",
      minor: "Minor 一般不符合",
      nonconformity: "Nonconformity 不符合",
      observation: "Observation 观察项",
    },
    yes_no: { yes: "Yes", no: "No" },
    kind: { external: "By an assessment body", self: "Self-assessment" },
    evidence_method: { examined: "Examined", asked: "Asked", seen: "Seen", tested: "Tested" },
    meeting_kind: { opening: "Opening", closing: "Closing", other: "Other" },
    nc_response: { accepted: "Accepted", dissent: "Dissent" },
    body_rule: {
      team_minimum: "Least number of assessors",
      evaluate_before: "Evaluate before this day of the year",
    },
    surveillance_result: { kept: "Kept", suspended: "Suspended", withdrawn: "Withdrawn" },
  },
  exclusions: {
    year: {
      prompt: "A year left out of the comparison, for example 2020; write the reason beside it.",
      error: "Please enter a whole year from 1900 to 2200, or leave blank.",
    },
    reason: "Why the year is left out of the history, for example a full-year shutdown.",
  },
  confirmed: {
    figure: {
      prompt: "Repeat the figure that Tanping asks about, and give the reason beside it.",
      error: "Please repeat the figure asked about, or leave blank.",
    },
    reason: "Why the figure is right.",
  },
  siteConfirmed: {
    prompt:
      "After the site visit. Yes: what the document review marked is confirmed on site. No: not yet confirmed, or not as documented (12.4.3).",
    error: "Please choose Yes or No from the list, or leave blank.",
  },
};
