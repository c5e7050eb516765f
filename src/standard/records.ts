/** What the records beside the scores are chosen from by a list in the workbook: no parameters, they decide no score. */
export const listedChoices = {
  /** 11.2 and B.1.2 e): 不符合、纠正及纠正措施清单, and the two grades that practice gives a nonconformity. */
  nc_kind: ["major", "minor", "nonconformity", "observation"],
  /** Whether a point was confirmed on site (12.4.3), a corrective action verified. */
  yes_no: ["yes", "no"],
  /** 12.1: by an assessment body, or by the organisation itself. */
  kind: ["external", "self"],
  /** How evidence was come by: 查, 问, 看, 验. */
  evidence_method: ["examined", "asked", "seen", "tested"],
  /** The meetings of 12.4.3 a) and e), and others. */
  meeting_kind: ["opening", "closing", "other"],
  /** What the organisation says to a nonconformity. */
  nc_response: ["accepted", "dissent"],
} as const;

/** What is chosen from by its words alone: workbooks that are out have no list of it. */
const typedChoices = {
  /** What 12.4.1 and 12.4.2 leave to the assessment body: how many assessors at least, and the day of the year before which one evaluates. */
  body_rule: ["team_minimum", "evaluate_before"],
  /** What becomes of a result under surveillance (12.4.1). */
  surveillance_result: ["kept", "suspended", "withdrawn"],
} as const;

export const recordChoices = { ...listedChoices, ...typedChoices };

export type ListedChoiceKey = keyof typeof listedChoices;
export type RecordChoiceKey = keyof typeof recordChoices;
/** What surveillance makes of a result that it does not keep. */
export type Ended = Exclude<RecordChoice<"surveillance_result">, "kept">;
export type RecordChoice<Key extends RecordChoiceKey> = (typeof recordChoices)[Key][number];

/** What the evaluation is about and who made it: entries on the information sheet that decide no score. */
export const infoKeys = [
  "organisation",
  "address",
  "report_no",
  "kind",
  "period",
  "purpose",
  "scope",
  "criteria",
  "basis",
  "boundary",
  "body",
  "leader",
  "team",
  "date",
  "compiler",
  "responsible",
  "report_date",
  "approver",
  "scheme_name",
  "scheme_version",
  "scheme_approver",
  "self_reason",
] as const;
export type InfoKey = (typeof infoKeys)[number];

/** Those that the report of Appendix B.2 and the scheme need besides; files of earlier formats have no place for them. */
export const reportKeys = [
  "kind",
  "purpose",
  "basis",
  "compiler",
  "responsible",
  "report_date",
  "approver",
  "scheme_name",
  "scheme_version",
  "scheme_approver",
] as const satisfies readonly InfoKey[];

/** The name, version and approver of the scheme that the assessment follows, and whether a score unlike the self-score needs a reason. */
export const schemeKeys = [
  "scheme_name",
  "scheme_version",
  "scheme_approver",
  "self_reason",
] as const satisfies readonly InfoKey[];
type SchemeKey = (typeof schemeKeys)[number];

/** All others. */
export const aboutKeys = infoKeys.filter(
  (key): key is Exclude<InfoKey, SchemeKey> => !schemeKeys.some((its) => its === key),
);

/** What an assessment says before anybody signs it off (12.4.2, Appendix B); it can be scored without. */
export const requiredKeys = [
  "organisation",
  "leader",
  "date",
  "scope",
  "criteria",
  "body",
  "report_no",
] as const satisfies readonly InfoKey[];
export type RequiredKey = (typeof requiredKeys)[number];

/** What a self-assessment may leave out (12.1): its body is the organisation itself. */
const externalKeys: readonly RequiredKey[] = ["body", "report_no"];

export const isExternalKey = (key: RequiredKey): boolean => externalKeys.includes(key);

/** The information that is a date. */
export const dateKeys = ["date", "report_date"] as const satisfies readonly InfoKey[];
export type DateKey = (typeof dateKeys)[number];

export const isDateKey = (key: InfoKey): key is DateKey => dateKeys.some((its) => its === key);

/** The columns of the list of nonconformities in files of earlier formats, in the order of their contract. */
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
