import { missingKinds } from "../faults/rollup";
import type { Language } from "../strings/language";
import { rollupWords } from "../strings/rollup-words";
import { wordsOf } from "../strings/words-of";
import { tableA1 } from "../standard/table-a1";
import { categoryName, methodText } from "./category-name";
import { compositeShown } from "./composite-shown";
import { daysBetween } from "./days-between";
import type { Merged } from "./merge-lines";
import type { OverviewCell, OverviewColumn, OverviewSheet } from "./overview-sheet";
import type { CountedLine } from "./rollup-line";
import { shareIn } from "./share-in";

/** What the overview is written in, and the day from which it counts. */
export interface OverviewAt {
  readonly language: Language;
  /** ISO date. */
  readonly asOf: string;
}

/** Every workbook that counts, scheme by scheme, the best first. */
export const rankingSheet = ({ schemes }: Merged, at: OverviewAt): OverviewSheet => {
  const { ranking, rankingNote } = rollupWords(at.language);
  return {
    title: ranking,
    heading: ranking,
    lines: [rankingNote(at.asOf)],
    tables: [
      {
        name: "TanpingRanking",
        columns: columnsIn(at.language),
        rows: schemes.flatMap(({ workbooks }, index) =>
          workbooks.map(({ rank, line }) => [whole(index + 1), whole(rank), ...rowOf(line, at)]),
        ),
      },
    ],
    charts: [],
  };
};

const columnsIn = (language: Language): readonly OverviewColumn[] => {
  const { columns } = rollupWords(language);
  const column = (key: keyof typeof columns, width: number) => ({ heading: columns[key], width });
  return [
    column("scheme", 48),
    column("rank", 48),
    column("organisation", 150),
    column("report", 90),
    column("method", 84),
    column("composite", 66),
    column("grade", 84),
    column("qualitative", 66),
    column("quantitative", 66),
    ...tableA1.map((its) => ({ heading: categoryName(its, language), width: 60 })),
    column("intensity", 84),
    column("outputUnit", 60),
    column("seal", 60),
    column("validUntil", 72),
    column("days", 60),
    column("nonconformities", 66),
    { ...column("missing", 200), wraps: true },
    column("findings", 66),
    column("file", 220),
  ];
};

const rowOf = (line: CountedLine, { language, asOf }: OverviewAt): readonly OverviewCell[] => {
  const words = rollupWords(language);
  const days = line.validUntil === null || line.ended ? null : daysBetween(asOf, line.validUntil);
  return [
    line.organisation,
    line.report,
    methodText(line.scheme, language),
    compositeCell(line.composite),
    wordsOf(language).sheets.grades[line.grade][line.gradeNames],
    { number: line.qualitative, format: "0.00" },
    { number: line.quantitative, format: "0.00" },
    ...tableA1.map(({ id }): OverviewCell => {
      const share = shareIn(line, id);
      return share === null ? "–" : { number: share, format: "0%" };
    }),
    { number: line.intensity, format: "0.0000" },
    line.outputUnit,
    words.seals[line.seal],
    line.ended ? words.ended[line.ended.result](line.ended.since) : (line.validUntil ?? "–"),
    days === null ? "–" : { ...whole(days), warns: days < 0 },
    counted(line.openNonconformities),
    missingKinds
      .flatMap((kind) => {
        const count = line.missing[kind];
        return count === undefined ? [] : [words.missing[kind](count)];
      })
      .join(words.semicolon),
    counted(line.findings),
    line.file,
  ];
};

/** A whole number. */
export const whole = (number: number) => ({ number: String(number), format: "0" });

/** How many there are of something that should not be. */
const counted = (number: number): OverviewCell => ({ ...whole(number), warns: number > 0 });

const compositeCell = (composite: string): OverviewCell => {
  const places = compositeShown(composite).split(".")[1]?.length ?? 0;
  return { number: composite, format: `0.${"0".repeat(places)}` };
};
