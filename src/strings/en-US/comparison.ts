import type { ComparisonWords } from "../zh-CN/comparison";

export const comparison: ComparisonWords = {
  title: "Comparison",
  sheetTitle: {
    assessments: "Two assessments item by item",
    rescoring: "Before and after re-scoring, item by item",
  },
  note: {
    assessments:
      "Written by Tanping from what stood there when it was made: before is the last assessment that was chosen, after is this workbook; make it anew after changes. Where boundary, scheme or method differ, scores need not be comparable. It counts for no score, seal or check.",
    rescoring:
      "Written by Tanping from what stood there when it was made: before are the scores of Table A.1, after those with the re-scoring in their place; the sealed result stays as it is. It counts for no score, seal or check.",
  },
  results: "1  Results",
  resultHeadings: ["Figure", "Before", "After", "Difference"],
  figures: {
    qualitative: "Qualitative score",
    quantitative: "Quantitative score",
    composite: "Composite score",
    grade: "Grade",
    intensity: "Carbon intensity (kgCO2e per output unit)",
  },
  categories: "2  Scores by category",
  settings: "3  What differs in information and parameters",
  sameSettings: "Nothing.",
  items: "4  Scores item by item",
  headings: ["Item", "Criterion", "Maximum", "Before", "After", "Difference", "Reason"],
  pane: {
    title: "Comparison",
    what: "Compares this assessment with the last one item by item: choose the last one's file, and a sheet is made in this workbook that says how scores, results and scheme differ.",
    start: "Compare with the last assessment…",
    file: "The last assessment's workbook",
    run: "Make the comparison",
    close: "Close",
    done: ({ better, worse, settings }) =>
      `The sheet Comparison is made. Better items: ${better}; worse items: ${worse}; entries of information and parameters that differ: ${settings}.`,
    rescored: ({ items }) => `Items re-scored: ${items}. The sealed result stays as it is.`,
    runRescored: "Compare before and after",
  },
};
