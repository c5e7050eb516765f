import { cellText } from "../cells/address";
import { tableA1 } from "../standard/table-a1";
import { tableA1English } from "../strings/en-US/table-a1";
import { names } from "./defined-names";
import type { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";
import { countedPointsFormula, subtotalFormula } from "./subtotal-formula";

/** The six categories with score, maximum, the points that count and share, and the qualitative score under them. */
export const placeCategories = (
  draft: SheetDraft,
  language: SheetLanguage,
  start: number,
): void => {
  const { info } = language.words;
  draft.section(start, info.categories, info.categoryHeadings.length);
  draft.row(start + 1, 0, info.categoryHeadings, "heading");
  draft.height(start + 1, 24);
  const first = start + 2;
  tableA1.forEach((category, index) => {
    const row = first + index;
    const name = language.printed(category.name, tableA1English[category.id]);
    const maximumCell = cellText({ row, column: 2 });
    const [scoreCell, countedCell] = [cellText({ row, column: 1 }), cellText({ row, column: 3 })];
    const group = { group: category.id, maximumCell };
    const maximum = category.indicators.reduce((sum, its) => sum + Number(its.maximum), 0);
    draft.row(row, 0, [name], "label");
    draft.row(
      row,
      1,
      [subtotalFormula(group), maximum, countedPointsFormula(category.id, scoreCell)],
      "large",
    );
    draft.row(row, 4, [`=IF(ISNUMBER(${scoreCell}),${scoreCell}/${countedCell},"")`], "share");
    draft.height(row, 24);
    draft.fit(row, name, draft.width(0));
  });
  const column = (at: number) => ({ row: first, column: at, rows: tableA1.length, columns: 1 });
  draft.name(names.categoryScore, column(1));
  draft.name(names.categoryMaximum, column(2));
  draft.name(names.categoryCounted, column(3));
  draft.name(names.categoryShare, column(4));
  placeSum(draft, language, first + tableA1.length);
};

const placeSum = (draft: SheetDraft, { words }: SheetLanguage, row: number) => {
  draft.row(row, 0, [words.info.categoryTotal], "points");
  draft.row(row, 1, [`=${names.total}`], "sum");
  draft.row(
    row,
    2,
    [100, `=IF(ISNUMBER(${names.total}),SUM(${names.categoryCounted}),"")`],
    "points",
  );
  const share = `=IF(ISNUMBER(${names.total}),${names.total}/100,"")`;
  draft.row(row, 4, [share], "shareTotal");
  draft.height(row, 26);
};
