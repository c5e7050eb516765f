import { tableA2, type Method } from "../standard/table-a2";
import { methodsEnglish, tiersEnglish } from "../strings/en-US/table-a2";
import { a2Columns } from "./a2-columns";
import { alerts } from "./alerts";
import { names } from "./defined-names";
import { lacksFormula, score, tierReached } from "./quantitative-formulas";
import type { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";
import { highlightStale } from "./highlight-stale";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** The table as printed: two rows, six tiers, the tier reached, and the total. */
export const placeTiers = (draft: SheetDraft, language: SheetLanguage, start: number): void => {
  const { words } = language;
  draft.section(start, words.a2.scores, a2Columns.printed);
  draft.row(start + 1, 0, words.a2.headings, "heading");
  draft.height(start + 1, 34);
  let row = start + 2;
  tableA2.forEach((method, index) => {
    row = placeMethod(draft, language, { method, number: index + 1, row });
  });
  draft.highlight({
    area: { row: start + 2, column: 3, rows: row - start - 2, columns: 2 },
    formula: `=ISNUMBER($E${start + 3})`,
    ...alerts.good,
  });
  draft.block({ row, column: 0, rows: 1, columns: 4 }, words.a2.total, "sum");
  draft.row(row, 4, [score(language), 100, 100], "points");
  draft.height(row, 24);
  draft.name(names.quantitative, cell(row, 4));
  draft.row(row, a2Columns.helper, [lacksFormula(language)], "helper");
  draft.name(names.quantitativeLacks, cell(row, a2Columns.helper));
  draft.block(
    { row: row + 1, column: 0, rows: 1, columns: 3 },
    words.a3.resultLabels.tier,
    "label",
  );
  draft.block({ row: row + 1, column: 3, rows: 1, columns: 3 }, null, "words");
  draft.row(row + 1, 6, [`=${names.resultCheck}`], "center");
  highlightStale(draft, language, { row: row + 1, column: 3, rows: 1, columns: 4 });
  draft.height(row + 1, 24);
  for (const { id, text } of tableA2.flatMap(({ tiers }) => tiers))
    draft.fit(row + 1, language.printed(text, tiersEnglish[id]), draft.width(3, 3));
  draft.name(names.resultTier, cell(row + 1, 3));
};

interface PlacedMethod {
  readonly method: Method;
  readonly number: number;
  readonly row: number;
}

const placeMethod = (draft: SheetDraft, language: SheetLanguage, placed: PlacedMethod): number => {
  const { method, number } = placed;
  const english = methodsEnglish[method.id];
  const explained = method.explanation
    ? language.printed(method.explanation, english.explanation ?? "")
    : null;
  const rows = method.tiers.length + (explained ? 2 : 0);
  const group = { row: placed.row, rows, columns: 1 };
  draft.block({ ...group, column: 0 }, number, "center");
  draft.block(
    { ...group, column: 1 },
    language.printed(method.category, english.category),
    "center",
  );
  draft.block(
    { ...group, column: 2 },
    language.printed(method.indicator, english.indicator),
    "center",
  );
  draft.block({ ...group, column: 6 }, Number(method.maximum), "center");
  let row = placed.row;
  if (explained)
    for (const [text, shown] of [
      [explained, explained],
      [language.words.a2.openTier, limitsFormula(language)],
    ] as const) {
      draft.row(row, 3, [shown, null, null], "text");
      draft.fit(row, text, draft.width(3));
      row += 1;
    }
  for (const tier of method.tiers) {
    const text = language.printed(tier.text, tiersEnglish[tier.id]);
    draft.row(row, 3, [text], "text");
    draft.row(row, 4, [tierReached(language, method.id, tier.score)], "sum");
    draft.row(row, 5, [Number(tier.score)], "center");
    draft.fit(row, text, draft.width(3));
    row += 1;
  }
  return row;
};

/** The limits of this assessment between the three tiers, which the draft leaves open; in words while they are. */
const limitsFormula = ({ words }: SheetLanguage): string => {
  const { openTier, limits } = words.a2;
  const [full, partial] = ["limit_full", "limit_partial"].map(
    (key) => `ROUND(100*tanping_${key},4)&" %`,
  );
  const said = `"${limits.before}≥ "&${full} · ≥ "&${partial} · < "&${partial}${limits.after}"`;
  return `=IF(COUNT(tanping_limit_full,tanping_limit_partial)=2,${said},"${openTier}")`;
};
