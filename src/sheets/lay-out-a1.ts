import { columnLetters } from "../cells/address";
import { tableA1English } from "../strings/en-US/table-a1";
import { scoredItems, tableA1, type ScoredItem } from "../standard/table-a1";
import { columnNames, names } from "./defined-names";
import { isChoice } from "./options";
import { SheetDraft } from "./sheet-draft";
import { noteOf, type SheetLanguage } from "./sheet-language";
import type { SheetPlan } from "./sheet-plan";

/** Columns of Table A.1: the standard's seven in its order, then ours. */
const column = {
  number: 0,
  category: 1,
  indicator: 2,
  item: 3,
  score: 4,
  maximum: 5,
  indicatorMaximum: 6,
  id: 7,
  notApplicable: 8,
  selfScore: 9,
  evidence: 10,
  site: 11,
  check: 12,
} as const;

/** points; an English workbook carries both wordings, and a row is at most 409 points high. */
const widths = {
  "zh-CN": [28, 62, 72, 262, 58, 40, 48, 44, 100, 52, 150, 90, 96],
  "en-US": [28, 84, 92, 420, 58, 58, 62, 44, 110, 62, 150, 90, 100],
} as const;

const headingRow = 2;
const firstItem = headingRow + 1;
const totalRow = firstItem + scoredItems.length;

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
  draft.row(headingRow, 0, words.a1.headings, "heading");
  draft.height(headingRow, 40);
  placeGroups(draft, language);
  scoredItems.forEach((item, index) =>
    placeItem(draft, language, { item, row: firstItem + index }),
  );
  placeTotal(draft, language);
  nameColumns(draft);
  highlight(draft);
  draft.freeze(firstItem, { first: headingRow, last: headingRow });
  return draft.plan();
};

/** The merged cells: category number and name, indicator name and its maximum. */
const placeGroups = (draft: SheetDraft, { printed }: SheetLanguage) => {
  let row = firstItem;
  tableA1.forEach((category, index) => {
    const categoryStart = row;
    for (const indicator of category.indicators) {
      const rows = indicator.items.length;
      const name = printed(indicator.name, tableA1English[indicator.id]);
      draft.block({ row, column: column.indicator, rows, columns: 1 }, name, "center");
      const maximum = Number(indicator.maximum);
      draft.block({ row, column: column.indicatorMaximum, rows, columns: 1 }, maximum, "center");
      row += rows;
    }
    const rows = row - categoryStart;
    const name = printed(category.name, tableA1English[category.id]);
    const place = { row: categoryStart, rows, columns: 1 };
    draft.block({ ...place, column: column.number }, index + 1, "center");
    draft.block({ ...place, column: column.category }, name, "center");
  });
};

interface Placed {
  readonly item: ScoredItem;
  readonly row: number;
}

const placeItem = (draft: SheetDraft, language: SheetLanguage, { item, row }: Placed) => {
  const text = language.printed(item.text, tableA1English[item.id]);
  draft.row(row, column.item, [text], "text");
  draft.fit(row, text, draft.width(column.item));
  fitGroupNames(draft, language, { item, row });
  draft.row(row, column.score, [null], "entry");
  draft.row(row, column.maximum, [Number(item.maximum)], "center");
  draft.row(row, column.id, [item.id], "center");
  draft.row(row, column.notApplicable, [null], "entryText");
  draft.row(row, column.selfScore, [null], "entry");
  draft.row(row, column.evidence, [null, null], "entryText");
  draft.row(row, column.check, [checkFormula(language, { item, row })], "faint");
  placeRules(draft, language, { item, row });
};

/** A short group (one item) must still be high enough for its indicator's name. */
const fitGroupNames = (draft: SheetDraft, { printed }: SheetLanguage, { item, row }: Placed) => {
  const { indicator } = item;
  if (indicator.items.length > 1) return;
  const name = printed(indicator.name, tableA1English[indicator.id]);
  draft.fit(row, name, draft.width(column.indicator));
};

const placeRules = (draft: SheetDraft, { words }: SheetLanguage, { item, row }: Placed) => {
  const cell = (at: number) => ({ row, column: at, rows: 1, columns: 1 });
  const accepts = { kind: "decimal", low: "0", high: item.maximum } as const;
  const score = {
    title: words.invalid,
    prompt: words.a1.scorePrompt(item.id, item.maximum),
    error: words.a1.scoreError(item.id, item.maximum),
    accepts,
  };
  const text = { title: words.invalid, error: words.a1.textError };
  draft.entry(cell(column.score), score);
  draft.entry(cell(column.selfScore), score);
  draft.entry(cell(column.notApplicable), {
    ...text,
    accepts: { kind: "text", longest: 2000 },
    prompt: words.a1.reasonPrompt,
    error: words.a1.reasonError,
  });
  for (const key of ["evidence", "site"] as const)
    draft.entry(cell(column[key]), {
      ...text,
      accepts: { kind: "text", longest: 2000 },
      prompt: words.a1.textPrompt[key],
    });
};

/**
 * What is wrong with the row, in words; "" where it can be counted. The add-in checks the same and more.
 * An error among the entries, and a step that is no number, must not spread to the total.
 */
const checkFormula = ({ words }: SheetLanguage, { row }: Placed): string => {
  const at = (key: "score" | "maximum" | "notApplicable") =>
    `${columnLetters(column[key])}${row + 1}`;
  const [score, maximum, reason] = [at("score"), at("maximum"), at("notApplicable")];
  const say = (key: keyof typeof words.a1.checks) => `"${words.a1.checks[key]}"`;
  const notAllowed = isChoice(words.titles.info, "na_rule", "not-allowed");
  const steps = `${score}/tanping_score_step`;
  const ofReason = `IF(OR(NOT(ISTEXT(${reason})),LEN(TRIM(${reason}))<4),${say("noReason")},IF(LEN(${score})>0,${say("both")},IF(${notAllowed},${say("notAllowed")},"")))`;
  const ofScore = `IF(NOT(ISNUMBER(${score})),${say("notNumber")},IF(OR(${score}<0,${score}>${maximum}),${say("range")},IF(IFERROR(ABS(${steps}-ROUND(${steps},0)),1)>0.000000001,${say("step")},"")))`;
  return `=IFERROR(IF(LEN(TRIM(${reason}))>0,${ofReason},IF(LEN(${score})=0,${say("blank")},${ofScore})),${say("notNumber")})`;
};

const placeTotal = (draft: SheetDraft, language: SheetLanguage) => {
  const { words } = language;
  const label = { row: totalRow, column: 0, rows: 1, columns: 4 };
  draft.block(label, words.a1.total, "total");
  draft.row(totalRow, column.score, [totalFormula(language)], "total");
  draft.row(totalRow, column.maximum, [`=SUM(${columnNames.maximum})`, 100], "total");
  draft.row(totalRow, column.id, Array<null>(6).fill(null), "total");
  draft.height(totalRow, 24);
  draft.name(names.total, { row: totalRow, column: column.score, rows: 1, columns: 1 });
};

/**
 * The qualitative total under the scheme's rule for items not applicable (R4); blank while a row is not in order,
 * while the maxima are not the table's 100 points, and where no item applies.
 */
const totalFormula = ({ words }: SheetLanguage): string => {
  const rule = (choice: "not-allowed" | "full-marks" | "excluded") =>
    isChoice(words.titles.info, "na_rule", choice);
  const { score, maximum, notApplicable, check } = columnNames;
  const spared = `SUMPRODUCT(--(LEN(TRIM(${notApplicable}))>0),${maximum})`;
  const counting = `(SUM(${maximum})-${spared})`;
  const inOrder = `SUMPRODUCT(--(LEN(${check})>0))=0`;
  const unfit = `OR(SUM(${maximum})<>100,${counting}<=0)`;
  const excluded = `ROUND(100*SUM(${score})/${counting},10)`;
  const fullMarks = `ROUND(SUM(${score})+${spared},10)`;
  const plain = `IF(${rule("not-allowed")},ROUND(SUM(${score}),10),"")`;
  return `=IF(NOT(${inOrder}),"",IF(${unfit},"",IF(${rule("excluded")},${excluded},IF(${rule("full-marks")},${fullMarks},${plain}))))`;
};

const nameColumns = (draft: SheetDraft) => {
  for (const [key, name] of Object.entries(columnNames))
    draft.name(name, {
      row: firstItem,
      column: column[key as keyof typeof columnNames],
      rows: scoredItems.length,
      columns: 1,
    });
};

const highlight = (draft: SheetDraft) => {
  const rows = scoredItems.length;
  const at = (key: keyof typeof column) => `$${columnLetters(column[key])}${firstItem + 1}`;
  const scores = { row: firstItem, column: column.score, rows, columns: 1 };
  const invalid = `OR(NOT(ISNUMBER(${at("score")})),${at("score")}<0,${at("score")}>${at("maximum")})`;
  draft.highlight({
    area: scores,
    formula: `=AND(LEN(${at("score")})>0,${invalid})`,
    fill: "#F8CBAD",
    color: "#9C0006",
  });
  draft.highlight({
    area: scores,
    formula: `=LEN(${at("notApplicable")})>0`,
    fill: "#E7E6E6",
    color: "#595959",
  });
  draft.highlight({
    area: scores,
    formula: `=AND(ISNUMBER(${at("score")}),${at("score")}=${at("maximum")})`,
    fill: "#E2F0D9",
    color: "#1F4E3D",
  });
};
