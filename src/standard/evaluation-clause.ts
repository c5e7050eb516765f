/** The clauses by which an assessment is scored and graded, by their numbers in chapter 12 (评价体系) of the draft. */
export type EvaluationClause = "12.2" | "12.3.1" | "12.3.2" | "12.4.1" | "12.5.1" | "12.5.2";
