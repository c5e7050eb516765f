/** Table A.3's words in English: our own, unofficial translation; the Chinese text governs. */
export const tableA3English = {
  headings: { total: "Total", part: "Part", maximum: "Full score", weight: "Weight" },
  total: "Composite score",
  parts: { qualitative: "Qualitative indicators", quantitative: "Quantitative indicators" },
} as const;
