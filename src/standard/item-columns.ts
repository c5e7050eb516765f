/** What a person enters in the row of an item of Table A.1, column by column. */
export const itemColumns = [
  "score",
  "notApplicable",
  "selfScore",
  "evidence",
  "site",
  "siteConfirmed",
] as const;
export type ItemColumn = (typeof itemColumns)[number];
