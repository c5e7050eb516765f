import type { ResultWords } from "../zh-CN/result";

export const result: ResultWords = {
  back: "Back",
  backToResult: "Back to result",
  sourceOf: {
    composite: "Where the composite comes from",
    qualitative: "Where the qualitative score comes from",
    quantitative: "Where the quantitative score comes from",
  },
  year: (year) => `Where the intensity of ${year} comes from`,
  withheld: (count) => `Why there is no result yet (${count})`,
  change: {
    title: "What would change it",
    holds: (grade) =>
      `The grade stays ${grade} while one of these moves, all else as it is, within:`,
    parameter: "Parameter",
    now: "Now",
    range: "Same grade",
    exact:
      "Computed without rounding; an end of too many decimals is shown to 6 significant digits, rounded into the range.",
    rules: "With another rule for items that do not apply:",
    byRule: ({ rule, score, grade }) => `${rule}: composite ${score}, ${grade}.`,
    withheldByRule: (rule) => `${rule}: no result until these items are judged.`,
    spare: (points, grade) => `With ${points} points of Table A.1 fewer it is still ${grade}.`,
    best: "It is the best grade.",
    missing: (points, grade) => `${grade}: the composite lacks ${points} points.`,
    quantitativeAlone: (score) =>
      `With Table A.1 as it is, the quantitative score would have to be ${score}.`,
    noneAlone: "With Table A.1 as it is, not even a quantitative score of 100 would do.",
    sameTier: (score) => `With the quantitative score of ${score} as it is:`,
    betterTier: ({ score, year, amount }) =>
      `With a quantitative score of ${score} (at the same output, at most ${amount} in ${year}):`,
    points: (points, items) => `Table A.1 lacks ${points} points, in at least ${items} items.`,
    noPoints: "Table A.1 lacks none.",
    notEnough: "Not even full marks in Table A.1 would do.",
    item: "Item",
    needed: "Needs",
    winnable: "Can win",
  },
  profile: {
    title: "Categories",
    category: "Category",
    score: "Score / full",
    self: "Self-score",
    marks:
      "The filled bar is the score, the frame the full score, the upright line the self-score.",
  },
  waterfall: {
    title: "From the items to the composite",
    part: "Part",
    points: "Composite",
    quantitative: "Quantitative (Table A.2)",
    total: "Total",
    rounded:
      "Each line is rounded to two decimals, the total comes from unrounded numbers. Dashed: where the grades begin.",
  },
  intensity: {
    title: "Intensity by year",
    year: "Year",
    value: "Intensity",
    role: "Role",
    lines: {
      best: "Best year",
      advanced: "Advanced value",
      band: "1.1 × advanced value",
      full: "Highest that scores 100",
      partial: "Highest that scores 80",
    },
    roles: {
      evaluated: "Evaluation year",
      best: "Best year",
      counted: "Counts",
      "left-out": "Does not count",
    },
  },
  item: { score: "Score", self: "Self-score" },
  answers: "Answers and confirmations about the data",
  noAnswers: "Nothing had to be answered.",
  surveillance: {
    title: "Surveillance on record",
    line: ({ date, conclusion, next }) =>
      [date, conclusion, next && `next ${next}`].filter(Boolean).join("; "),
    states: { valid: "Under surveillance while valid", expired: "No longer valid" },
    ended: { suspended: "Suspended", withdrawn: "Withdrawn" },
    endedBy: ({ since, until }) =>
      `By surveillance${since && ` on ${since}`}; it was valid until ${until}`,
  },
  present: {
    open: "Present",
    refused: "No window opened: one may be open, the browser blocks it, or this Office has none.",
    print: "Print",
    counts: "This page shows the result as it was when the page opened; the workbook counts.",
    nothing: "There is no result to present.",
  },
};
