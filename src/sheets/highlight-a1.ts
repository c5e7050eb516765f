import { columnLetters } from "../cells/address";
import { scoredItems } from "../standard/table-a1";
import { a1Column, a1Row, type A1Column } from "./a1-column";
import { alerts } from "./alerts";
import type { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";

const rows = scoredItems.length;
const cellsOf = (key: A1Column) => ({
  row: a1Row.firstItem,
  column: a1Column[key],
  rows,
  columns: 1,
});
const at = (key: A1Column) => `$${columnLetters(a1Column[key])}${a1Row.firstItem + 1}`;

/** Marks what a row of Table A.1 is like; the words stand in its check, its reason and its site columns. */
export const highlightA1 = (draft: SheetDraft, { words }: SheetLanguage): void => {
  const { blank } = words.a1.checks;
  const [score, maximum, check] = [at("score"), at("maximum"), at("check")];
  const outside = (entry: string) =>
    `=AND(LEN(${entry})>0,OR(NOT(ISNUMBER(${entry})),${entry}<0,${entry}>${maximum}))`;
  draft.highlight({ area: cellsOf("score"), formula: outside(score), ...alerts.wrong });
  draft.highlight({
    area: cellsOf("score"),
    formula: `=LEN(${at("notApplicable")})>0`,
    ...alerts.aside,
  });
  draft.highlight({
    area: cellsOf("score"),
    formula: `=AND(ISNUMBER(${score}),${score}=${maximum})`,
    ...alerts.good,
    format: 'General" ✓"',
  });
  draft.highlight({
    area: cellsOf("selfScore"),
    formula: outside(at("selfScore")),
    ...alerts.wrong,
  });
  draft.highlight({
    area: cellsOf("notApplicable"),
    formula: `=LEN(${at("notApplicable")})>0`,
    ...alerts.aside,
  });
  draft.highlight({
    area: cellsOf("siteConfirmed"),
    formula: `=AND(LEN(TRIM(${at("site")}))>0,LEN(${at("siteConfirmed")})=0)`,
    ...alerts.open,
  });
  draft.highlight({ area: cellsOf("check"), formula: `=${check}="${blank}"`, ...alerts.open });
  draft.highlight({ area: cellsOf("check"), formula: `=LEN(${check})>0`, ...alerts.wrong });
};
