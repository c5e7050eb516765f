import type { ScoreCard } from "../../scoring/score-assessment";
import type { ItemId } from "../../standard/table-a1";
import { laterWordsOf } from "../../strings/words-of";
import { comparisonName } from "../defined-names";
import { SheetDraft } from "../sheet-draft";
import type { SheetLanguage } from "../sheet-language";
import type { Content, SheetPlan } from "../sheet-plan";
import type { Comparison } from "./compare-assessments";
import { categoryLines, itemLines, resultLines, settingLines, type Line } from "./comparison-lines";

/** points: item, criterion, maximum, before, after, difference, reason. */
const widths = [44, 196, 40, 62, 62, 52, 84] as const;
const columns = widths.length;
const top = 2;

/** What a comparison is of, its two results, and why items were re-scored. */
export interface ComparedResults {
  readonly kind: "assessments" | "rescoring";
  readonly before: ScoreCard;
  readonly after: ScoreCard;
  readonly reasons: ReadonlyMap<ItemId, string>;
}

/** Lays out the comparison of two assessments: results, categories, what they rest on, and every item. */
export const layOutComparison = (
  words: SheetLanguage,
  comparison: Comparison,
  results: ComparedResults,
): SheetPlan => {
  const say = laterWordsOf(words.language).comparison;
  const draft = new SheetDraft({
    key: "comparison",
    title: say.title,
    tabColor: "#7F7F7F",
    columnWidths: widths,
    orientation: "portrait",
    protection: "protected",
  });
  draft.title(say.sheetTitle[results.kind], say.note[results.kind], columns);
  draft.name(comparisonName, { row: top, column: 0, rows: 1, columns: 1 });
  const put = new Lines(draft);
  put.section(say.results);
  put.pairs(say.resultHeadings, resultLines(words, results));
  put.section(say.categories);
  put.pairs(say.resultHeadings, categoryLines(words, comparison));
  put.section(say.settings);
  if (comparison.settings.length === 0) put.sentence(say.sameSettings);
  else put.pairs(say.resultHeadings.slice(0, 3), settingLines(words, comparison));
  put.section(say.items);
  put.items(say.headings, itemLines(words, comparison, results.reasons));
  return draft.plan();
};

/** Rows one below the other, in four columns of a figure or in seven of an item. */
class Lines {
  private row = top;

  constructor(private readonly draft: SheetDraft) {}

  section(title: string): void {
    this.draft.section(this.row, title, columns);
    this.row += 1;
  }

  sentence(text: string): void {
    this.draft.block({ row: this.row, column: 0, rows: 1, columns }, text, "text");
    this.row += 2;
  }

  pairs(headings: readonly string[], lines: readonly Line[]): void {
    this.pair(headings, "heading");
    for (const [label, before, after, difference] of lines)
      this.pair([label, before, after, difference ?? null], "words");
    this.row += 1;
  }

  items(headings: readonly string[], lines: readonly (readonly Content[])[]): void {
    this.draft.row(this.row, 0, headings, "heading");
    headings.forEach((its, column) => this.fit(its, column, 1));
    this.row += 1;
    for (const cells of lines) {
      this.draft.row(this.row, 0, cells.slice(0, 1), "ids");
      this.draft.row(this.row, 1, cells.slice(1, 2), "words");
      this.draft.row(this.row, 2, cells.slice(2, 6), "number");
      this.draft.row(this.row, 6, cells.slice(6), "words");
      cells.forEach((its, column) => this.fit(its, column, 1));
      this.row += 1;
    }
  }

  /** A label over two columns, two values over one and a half each, and their difference. */
  private pair(cells: readonly Content[], look: "heading" | "words"): void {
    const places = [
      [0, 2],
      [2, 2],
      [4, 2],
      [6, 1],
    ] as const;
    cells.forEach((its, index) => {
      const [column, across] = places[index] ?? [0, 1];
      const isNumber = typeof its === "number";
      const area = { row: this.row, column, rows: 1, columns: across };
      this.draft.block(area, its, isNumber ? "number" : look);
      this.fit(its, column, across);
    });
    this.row += 1;
  }

  private fit(content: Content, column: number, across: number): void {
    this.draft.fit(this.row, String(content ?? ""), this.draft.width(column, across));
  }
}
