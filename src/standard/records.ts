/** What the records beside the scores are chosen from: no parameters, they decide no score. */
export const recordChoices = {
  /** 11.2 and B.1.2 e): 不符合、纠正及纠正措施清单. */
  nc_kind: ["nonconformity", "observation"],
  /** Whether a point was confirmed on site (12.4.3), a corrective action verified. */
  yes_no: ["yes", "no"],
} as const;

export type RecordChoiceKey = keyof typeof recordChoices;

/** What the evaluation is about and who made it: free entries on the information sheet. */
export const infoKeys = [
  "organisation",
  "address",
  "report_no",
  "period",
  "scope",
  "criteria",
  "boundary",
  "body",
  "leader",
  "team",
  "date",
] as const;
export type InfoKey = (typeof infoKeys)[number];

/** The columns of the list of nonconformities, in the order of the file contract. */
export const nonconformityKeys = [
  "item",
  "finding",
  "kind",
  "cause",
  "correction",
  "action",
  "owner",
  "due",
  "verified",
] as const;
export type NonconformityKey = (typeof nonconformityKeys)[number];
