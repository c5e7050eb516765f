import type { RecordWords } from "../zh-CN/records";

const tooLong = "Please keep the text below 2000 characters.";

export const records: RecordWords = {
  lists: { nc_kind: "Nonconformity or observation", yes_no: "Yes or no" },
  choices: {
    nc_kind: { nonconformity: "Nonconformity 不符合", observation: "Observation 观察项" },
    yes_no: { yes: "Yes", no: "No" },
  },
  info: {
    organisation:
      "Full name of the assessed organization; printed in every header (Appendix B, note 2).",
    address: "Registered address of the organization, or of the assessed site.",
    report_no: "Number of the assessment report; printed in every header (Appendix B, note 2).",
    period: "First and last day of the assessment, for example 2026-11-16 to 2026-11-20.",
    scope: "Products, processes and sites the assessment covers.",
    criteria: "Standards and documents assessed against, for example T/CECA-G 00XX—2023.",
    boundary: "Organizational and reporting boundary, with the sources inside it.",
    body: "Full name of the assessment body; printed in every footer (Appendix B, note 3).",
    leader: "Name of the lead assessor.",
    team: "Names of the assessors.",
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
  nonconformities: {
    item: {
      prompt: "Id of the item concerned, from the list, for example 1.1.3.",
      error: "Please choose an item id of Table A.1 from the list, or leave blank.",
    },
    finding: { prompt: "What was found, and the evidence for it.", error: tooLong },
    kind: {
      prompt: "From the list: nonconformity or observation.",
      error: "Please choose nonconformity or observation from the list.",
    },
    cause: { prompt: "Why it came about (11.2).", error: tooLong },
    correction: { prompt: "Correction: what removes the nonconformity itself.", error: tooLong },
    action: {
      prompt: "Corrective action: what removes the cause, so that it does not recur (11.2).",
      error: tooLong,
    },
    owner: { prompt: "The person or department responsible.", error: tooLong },
    due: {
      prompt: "When it is to be done, for example 2026-12-31.",
      error: "Please enter a date between 1950 and 2200, for example 2026-12-31.",
    },
    verified: {
      prompt: "Whether the corrective action proved effective: yes or no; blank until verified.",
      error: "Please choose Yes or No from the list, or leave blank.",
    },
  },
};
