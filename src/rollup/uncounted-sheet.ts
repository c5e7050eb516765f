import { rollupWords } from "../strings/rollup-words";
import type { Merged } from "./merge-lines";
import type { OverviewSheet } from "./overview-sheet";
import type { OverviewAt } from "./ranking-sheet";

/** Every file that does not count, with the reason. */
export const uncountedSheet = ({ uncounted }: Merged, { language }: OverviewAt): OverviewSheet => {
  const words = rollupWords(language);
  return {
    title: words.uncounted,
    heading: words.uncounted,
    lines: [words.uncountedNote],
    tables: [
      {
        name: "TanpingNotCounted",
        columns: [
          { heading: words.columns.file, width: 300 },
          { heading: words.columns.reason, width: 90 },
          { heading: words.columns.detail, width: 520, wraps: true },
        ],
        rows: uncounted.map(({ file, reason, detail }) => [
          file,
          words.reasons[reason],
          detail[language],
        ]),
      },
    ],
    charts: [],
  };
};
