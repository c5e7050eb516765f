import { tableA2, type Method, type Tier } from "../standard/table-a2";
import { methodsEnglish, tiersEnglish } from "../strings/en-US/table-a2";
import { quoted } from "../strings/quoted";
import { a2Columns } from "./a2-columns";
import { alerts } from "./alerts";
import { names, parameterName } from "./defined-names";
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
  // The tier reached, and below it its limit: a row without a number or a score of its own.
  const [tier, above] = [start + 3, start + 2];
  draft.highlight({
    area: { row: start + 2, column: 3, rows: row - start - 2, columns: 2 },
    formula: `=OR(ISNUMBER($E${tier}),AND($A${tier}&$F${tier}="",ISNUMBER($E${above})))`,
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
  const reached = { row: row + 1, column: 3, rows: 1, columns: 3 };
  draft.block(reached, null, `quoted ${language.language}`);
  draft.row(row + 1, 6, [`=${names.resultCheck}`], "center");
  highlightStale(draft, language, { row: row + 1, column: 3, rows: 1, columns: 4 });
  draft.height(row + 1, 24);
  for (const tier of tableA2.flatMap(({ tiers }) => tiers))
    draft.fit(row + 1, quotation(language, tier), draft.width(3, 3));
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
  const isOpen = method.id === "historical";
  const rows = method.tiers.length * (isOpen ? 2 : 1) + (explained ? 1 : 0);
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
  const add = (line: Line) => {
    draft.row(row, 3, [line.shown], "text");
    draft.row(row, 4, [line.reached ?? null], "sum");
    draft.row(row, 5, [line.score ?? null], "center");
    for (const text of line.texts) draft.fit(row, text, draft.width(3));
    row += 1;
  };
  if (explained) add({ shown: explained, texts: [explained] });
  method.tiers.forEach((tier, place) => {
    const shown = quotation(language, tier);
    const reached = tierReached(language, method.id, tier.score);
    add({ shown, texts: [shown], reached, score: Number(tier.score) });
    if (isOpen) add(limitLine(language, place));
  });
  return row;
};

/** A line of 评分细则: what stands there, every text it may come to show, and a tier's own two cells. */
interface Line {
  readonly shown: string;
  readonly texts: readonly string[];
  readonly reached?: string;
  readonly score?: number;
}

/** A tier's words as the draft prints them. */
const quotation = (language: SheetLanguage, { id, text }: Tier): string =>
  language.printed(quoted(text, "zh-CN"), quoted(tiersEnglish[id], "en-US"));

/** What this assessment asks for in a tier of the second row, whose words the draft left the same in all three (R7). */
const limitLine = ({ words }: SheetLanguage, place: number): Line => {
  const { before, open, kinds } = words.a2.limits;
  const limit = parameterName(place === 0 ? "limit_full" : "limit_partial");
  const kind =
    place < 2
      ? `IF(${limit}<0,"${kinds["rise-at-most"]}","${kinds["fall-at-least"]}")`
      : `IF(${limit}>0,"${kinds["fall-below"]}","${kinds["rise-above"]}")`;
  const said = `${kind}&ROUND(100*ABS(${limit}),10)&" %"`;
  return {
    shown: `=IF(COUNT(tanping_limit_full,tanping_limit_partial)=2,"${before}"&${said},"${open}")`,
    texts: [open, ...Object.values(kinds).map((its) => `${before}${its}99.9999 %`)],
  };
};
