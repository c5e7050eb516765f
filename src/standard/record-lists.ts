import type { RecordChoiceKey } from "./records";

/** What the cells of a column take: an item of Table A.1, a clause, a number or version as it is written, a date, a score, a closed choice, or any text. */
export type RecordColumnKind =
  "text" | "item" | "clause" | "code" | "date" | "score" | { readonly choice: RecordChoiceKey };

/** A list of records: whether the seal covers it or it goes on after the seal, and its columns in their order. */
interface RecordList {
  readonly part: "assessment" | "after";
  readonly columns: Readonly<Record<string, RecordColumnKind>>;
}

/** What practice keeps beside the scores, list by list (12.4, Appendix B.1.2, 11.2). None of it decides a score. */
export const recordLists = {
  evidence: {
    part: "assessment",
    columns: {
      item: "item",
      text: "text",
      document: "text",
      version: "code",
      method: { choice: "evidence_method" },
      asked: "text",
      date: "date",
      place: "text",
    },
  },
  item_records: {
    part: "assessment",
    columns: {
      item: "item",
      look_at: "text",
      document_finding: "text",
      site_record: "text",
      difference_reason: "text",
      assessor: "text",
    },
  },
  nonconformities: {
    part: "assessment",
    columns: {
      number: "code",
      item: "item",
      clause: "clause",
      department: "text",
      fact: "text",
      why: "text",
      kind: { choice: "nc_kind" },
      raised_by: "text",
      raised_on: "date",
      cause: "text",
      correction: "text",
      action: "text",
      owner: "text",
      due: "date",
    },
  },
  plan: {
    part: "assessment",
    columns: {
      date: "date",
      time: "code",
      department: "text",
      clause: "clause",
      assessor: "text",
      activity: "text",
    },
  },
  team: {
    part: "assessment",
    columns: {
      name: "text",
      role: "text",
      title: "text",
      field: "text",
      independent: { choice: "yes_no" },
    },
  },
  body_rules: {
    part: "assessment",
    columns: { rule: { choice: "body_rule" }, value: "code", source: "text" },
  },
  meetings: {
    part: "assessment",
    columns: {
      kind: { choice: "meeting_kind" },
      date: "date",
      place: "text",
      attendance: "text",
      notes: "text",
    },
  },
  materials: {
    part: "assessment",
    columns: { name: "text", number: "code", version: "code", received: "date" },
  },
  interviews: {
    part: "assessment",
    columns: {
      department: "text",
      person: "text",
      assessor: "text",
      date: "date",
      clause: "clause",
      record: "text",
    },
  },
  second_scores: {
    part: "assessment",
    columns: { item: "item", score: "score", note: "text", assessor: "text" },
  },
  consensus: { part: "assessment", columns: { item: "item", score: "score", reason: "text" } },
  review: {
    part: "assessment",
    columns: {
      question: "text",
      asked_by: "text",
      date: "date",
      answer: "text",
      answered_by: "text",
      settled: { choice: "yes_no" },
    },
  },
  closures: {
    part: "after",
    columns: {
      number: "code",
      response: { choice: "nc_response" },
      response_by: "text",
      response_on: "date",
      evidence: "text",
      verified_by: "text",
      verified_on: "date",
      closed: { choice: "yes_no" },
    },
  },
  surveillance: {
    part: "after",
    columns: {
      date: "date",
      by: "text",
      findings: "text",
      conclusion: { choice: "surveillance_result" },
      next: "date",
    },
  },
  rescoring: {
    part: "after",
    columns: {
      item: "item",
      score: "score",
      reason: "text",
      evidence: "text",
      by: "text",
      date: "date",
    },
  },
} as const satisfies Readonly<Record<string, RecordList>>;

export type RecordListKey = keyof typeof recordLists;
export type RecordColumn<List extends RecordListKey> = keyof (typeof recordLists)[List]["columns"] &
  string;

/** All lists, in the order in which they are digested. */
export const recordListKeys = Object.keys(recordLists) as readonly RecordListKey[];

/** The lists that the seal covers, or those that go on after it. */
export const listsOfPart = (part: RecordList["part"]): readonly RecordListKey[] =>
  recordListKeys.filter((key) => recordLists[key].part === part);

/** The columns of a list, with what their cells take. */
export const columnsOfList = (
  list: RecordListKey,
): readonly (readonly [string, RecordColumnKind])[] =>
  Object.entries<RecordColumnKind>(recordLists[list].columns);

/** What a piece of evidence says where it has nothing to say and what the piece before says does not hold for it. */
export const nothingSaid = "—";

/** Columns of an evidence list that say the same as the piece before where they are blank; a version goes with its document. */
export const evidenceDefaults = [
  ["item"],
  ["document", "version"],
  ["method"],
  ["asked"],
  ["date"],
  ["place"],
] as const satisfies readonly (readonly RecordColumn<"evidence">[])[];
