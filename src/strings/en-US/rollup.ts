import type { RollupWords } from "../zh-CN/rollup";

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

export const rollup: RollupWords = {
  title: "Overview of many organisations",
  summary: "Overview",
  ranking: "Ranking",
  uncounted: "Not counted",
  asOf: (day) => `As of ${day}`,
  files: (all, counted) =>
    `${count(all, "file")}: ${counted} counted, ${all - counted} not counted`,
  schemesNote:
    "Organisations are ranked within one scheme (the same name, version, method and choices) and never across. Columns of categories: the mean share of the points earned.",
  rankingNote: (day) =>
    `Ranks hold within one scheme. Scores are worked out anew from the entries. Days left count from ${day}: 0 on the last day, below 0 once expired.`,
  uncountedNote: "These files are in no total and no ranking, for the reason given.",
  columns: {
    scheme: "Scheme no.",
    schemeName: "Scheme",
    schemeVersion: "Version",
    parameters: "Choices of the scheme",
    workbooks: "Workbooks",
    sealed: "Sealed",
    unsealed: "Unsealed",
    expired: "Expired",
    ended: "Suspended or withdrawn",
    mean: "Mean composite",
    rank: "Rank",
    organisation: "Organisation",
    report: "Report no.",
    method: "Method",
    composite: "Composite score",
    grade: "Grade",
    qualitative: "Qualitative score",
    quantitative: "Quantitative score",
    intensity: "Carbon intensity (kgCO2e per output unit)",
    outputUnit: "Output unit",
    seal: "Seal",
    validUntil: "Valid until",
    days: "Days left",
    nonconformities: "Open nonconformities",
    missing: "Missing",
    findings: "Differs from the layout or may mislead",
    file: "File",
    reason: "Reason",
    detail: "Details",
  },
  seals: { sealed: "Sealed", unsealed: "Unsealed" },
  ended: { suspended: (since) => `Suspended ${since}`, withdrawn: (since) => `Withdrawn ${since}` },
  missing: {
    "entry-missing": (number) => count(number, "required entry", "required entries"),
    "item-without-evidence": (number) => `${count(number, "item")} without evidence`,
    "site-point-open": (number) => `${count(number, "site point")} not confirmed`,
    "nonconformity-unsettled": (number) =>
      `${count(number, "nonconformity", "nonconformities")} without correction or due date`,
    "difference-without-reason": (number) =>
      `${count(number, "score")} unlike the self-score without a reason`,
    "scores-unlike": (number) =>
      `${count(number, "item")} on which the assessors differ without consensus`,
    "consensus-not-followed": (number) => `${count(number, "score")} unlike the consensus`,
    "review-unsettled": (number) =>
      `${count(number, "question")} of the technical review not settled`,
    "reviewer-in-team": (number) => `${count(number, "reviewer")} in the team`,
  },
  reasons: {
    "not-ours": "Not a Tanping workbook",
    withheld: "No composite score",
    changed: "Changed since it was sealed",
    "other-version": "Another version",
    damaged: "Damaged",
    twice: "Twice",
    unreadable: "Cannot be read",
    failed: "An error of Tanping itself",
  },
  charts: {
    grades: "Grades, by scheme no.",
    categories: "Mean share of points by category, for each scheme no.",
  },
  colon: ": ",
  semicolon: "; ",
  andMore: (first, more) => `${first} (and ${more} more)`,
  twice: (file) => `The same workbook with the same entries as "${file}", and counted once.`,
  failed: (fault) => `An error of Tanping itself; please report it: ${fault}`,
};
