/** What is asked before the next assessment (12.4.1) is made from the last: whether it is otherwise than it was. */
export const nextQuestions = ["boundary", "base_year", "scheme"] as const;
export type NextQuestion = (typeof nextQuestions)[number];

/** The parts of an assessment, as a person is told what becomes of each in the next one. */
export type NextPart =
  | "organisation"
  | "evaluation"
  | "boundary"
  | "scheme"
  | "team"
  | "documents"
  | "points"
  | "nonconformities"
  | "data"
  | "scores"
  | "years"
  | "report"
  | "records";
