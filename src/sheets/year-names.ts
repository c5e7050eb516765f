/** Names of Table A.2's own cells, for its formulas only. */
export const yearNames = {
  years: "tanping_year_table",
  history: "tanping_history",
  historyYears: "tanping_history_years",
  evaluationEmission: "tanping_evaluation_emission",
  evaluationOutput: "tanping_evaluation_output",
  evaluationIndicator: "tanping_evaluation_indicator",
} as const;
