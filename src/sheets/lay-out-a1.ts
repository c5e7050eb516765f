import { cellText } from "../cells/address";
import { tableA1English } from "../strings/en-US/table-a1";
import { scoredItems, tableA1 } from "../standard/table-a1";
import { a1Column, a1Helpers, a1Row } from "./a1-column";
import { columnNames, names, pointsNames } from "./defined-names";
import { highlightA1 } from "./highlight-a1";
import { margins } from "./margins";
import { pageBreaks, pageHeight } from "./page-breaks";
import { placeDraftMark } from "./place-draft-mark";
import { placeItem } from "./place-item";
import { SheetDraft } from "./sheet-draft";
import { noteOf, type SheetLanguage } from "./sheet-language";
import type { SheetPlan } from "./sheet-plan";
import { subtotalFormula } from "./subtotal-formula";
import { totalFormula } from "./total-formula";

/**
 * points; wider together, A4 would make the writing smaller than 8 points. Item and evidence share what the narrow columns
 * leave, so that a usual note makes a row hardly higher than its item does; an English workbook carries both wordings.
 */
const widths = {
  "zh-CN": [24, 56, 54, 160, 44, 34, 32, 38, 44, 66, 32, 250, 82, 32, 54, 40, 40],
  "en-US": [22, 78, 78, 296, 38, 34, 32, 32, 38, 52, 36, 134, 58, 30, 44, 40, 40],
} as const;

/** points; about half of what a page has for items, so that two long notes share one. */
const highestEntry = 260;

/** Lays out Table A.1 (Annex A, 12.2): 52 items, category and indicator merged as printed, total 100. */
export const layOutA1 = (language: SheetLanguage): SheetPlan => {
  const { words } = language;
  const draft = new SheetDraft({
    key: "a1",
    title: words.titles.a1,
    tabColor: "#217346",
    columnWidths: widths[language.language],
    orientation: "landscape",
    protection: "protected",
  });
  draft.title(words.a1.title, noteOf(language, words.a1.note), words.a1.headings.length);
  placeDraftMark(draft, language, {
    from: a1Column.score,
    columns: words.a1.headings.length,
    content: "same",
  });
  draft.row(a1Row.headings, 0, words.a1.headings, "heading");
  draft.height(a1Row.headings, 36);
  placeGroups(draft, language);
  draft.limitEntries(highestEntry);
  scoredItems.forEach((item, index) =>
    placeItem(draft, language, { item, row: a1Row.firstItem + index }),
  );
  placeTotal(draft, language);
  breakPages(draft, words.a1.headings.length);
  nameColumns(draft);
  highlightA1(draft, language);
  draft.showOnly(words.a1.headings.length);
  draft.freeze(a1Row.firstItem, { first: 0, last: a1Row.headings });
  return draft.plan();
};

/** The merged cells: category number and name, indicator name, its maximum, and what it scores. */
const placeGroups = (draft: SheetDraft, language: SheetLanguage) => {
  const { printed } = language;
  let row = a1Row.firstItem;
  tableA1.forEach((category, index) => {
    const categoryStart = row;
    for (const indicator of category.indicators) {
      const rows = indicator.items.length;
      const block = (column: number) => ({ row, column, rows, columns: 1 });
      const name = printed(indicator.name, tableA1English[indicator.id]);
      draft.block(block(a1Column.indicator), name, "center");
      draft.block(block(a1Column.indicatorMaximum), Number(indicator.maximum), "center");
      const maximumCell = cellText(block(a1Column.indicatorMaximum));
      const subtotal = subtotalFormula({ group: indicator.id, maximumCell });
      draft.block(block(a1Column.indicatorScore), subtotal, "points");
      row += rows;
    }
    const rows = row - categoryStart;
    const name = printed(category.name, tableA1English[category.id]);
    const place = { row: categoryStart, rows, columns: 1 };
    draft.block({ ...place, column: a1Column.number }, index + 1, "center");
    draft.block({ ...place, column: a1Column.category }, name, "center");
  });
};

const placeTotal = (draft: SheetDraft, language: SheetLanguage) => {
  const { words } = language;
  const row = a1Row.total;
  draft.block({ row, column: 0, rows: 1, columns: a1Column.score }, words.a1.total, "sum");
  draft.row(row, a1Column.score, [totalFormula(language)], "sum");
  draft.row(row, a1Column.maximum, [`=SUM(${columnNames.maximum})`, 100], "points");
  const ours = words.a1.headings.length - a1Column.id;
  draft.row(row, a1Column.id, Array<null>(ours).fill(null), "sum");
  draft.height(row, 24);
  draft.name(names.total, { row, column: a1Column.score, rows: 1, columns: 1 });
};

/** An indicator stays on one page, and the last one with the total: the name of one that is cut is repeated when it is scored. */
const breakPages = (draft: SheetDraft, columns: number) => {
  const width = draft.width(0, columns);
  const room = pageHeight("landscape", { width, ...margins });
  const rest = room - draft.rowsHeight(0, a1Row.firstItem);
  let row = a1Row.firstItem;
  const groups = tableA1
    .flatMap(({ indicators }) => indicators)
    .map(({ items }) => {
      const start = row;
      row += items.length;
      const rows = row === a1Row.total ? items.length + 1 : items.length;
      return [{ row: start, height: draft.rowsHeight(start, rows) }];
    });
  for (const begun of pageBreaks(groups, { first: rest, rest })) draft.breakPage(begun);
};

const nameColumns = (draft: SheetDraft) => {
  const items = { row: a1Row.firstItem, rows: scoredItems.length, columns: 1 };
  for (const [key, name] of Object.entries(columnNames))
    draft.name(name, {
      ...items,
      column: a1Column[key as keyof typeof columnNames],
    });
  for (const key of ["earned", "counted"] as const)
    draft.name(pointsNames[key], { ...items, column: a1Helpers[key] });
};
