import type { Value } from "@tanping/workbench/book/value";
import { enter, enterAssessment } from "./fill";
import type { Filling } from "./filled-books";

/** Texts and numbers that programs like to make something else of. */
const awkward: readonly (readonly [name: string, value: Value])[] = [
  ["organisation", "=示例\n公司 & <Co>"],
  ["a1_evidence", " '空格 "],
  ["address", "0012"],
  ["date", 45_253],
  ["weight_qualitative", 0.1 + 0.2],
  ["weight_quantitative", 0.7],
];

/** A new workbook of each language, and one to score with such entries. */
export const awkwardFillings = (["zh-CN", "en-US"] as const).flatMap(
  (language): (Filling & { readonly isScored: boolean })[] => [
    { says: `a new workbook in ${language}`, isScored: false, language, fill: () => undefined },
    {
      says: `a scored workbook in ${language}`,
      isScored: true,
      language,
      fill: (book) => {
        enterAssessment(book);
        for (const [name, value] of awkward) enter(book, `tanping_${name}`, value);
      },
    },
  ],
);
