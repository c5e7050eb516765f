import { cellText } from "../cells/address";
import type { LongText } from "../sheets/lay-out-full-texts";
import type { FullTextWords } from "../strings/zh-CN/full-texts";
import { plannedLooks } from "./planned-looks";
import type { PrintedCell, PrintedSheet } from "./printed-sheet";

/** An entry's text, and where a person finds it: sheet, row and column by their names. */
export const longTextOf = (
  sheet: PrintedSheet,
  cell: PrintedCell,
  { place }: FullTextWords,
): LongText => ({
  key: longTextKey(sheet, cell),
  place: place([sheet.survey.title, rowName(sheet, cell), columnName(sheet, cell)]),
  text: cell.text,
});

/** What the text is known by on the sheet of long texts. */
export const longTextKey = ({ plan }: PrintedSheet, cell: PrintedCell): string =>
  `${plan.key}!${cellText(cell)}`;

const longestName = 24;

/** What a row is called: an item by its id, another row by the first words to the left of the text. */
const rowName = (
  { plan, survey, plannedRow, plannedColumn }: PrintedSheet,
  { row, column }: PrintedCell,
): string => {
  const cells = survey.contents[row] ?? [];
  const looks = plannedLooks(plan);
  const isId = (at: number) => looks.get(`${plannedRow(row)},${plannedColumn(at)}`) === "id";
  const id = cells.find((content, at) => content !== "" && isId(at));
  const name = String(id ?? cells.slice(0, column).find((content) => content !== "") ?? "");
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
};

/** What stands above the cell in the nearest row of headings, unless another part of the sheet begins between. */
const columnName = (
  { plan, plannedRow, plannedColumn }: PrintedSheet,
  { row, column }: PrintedCell,
): string => {
  const looks = plannedLooks(plan);
  const at = plannedColumn(column);
  const last = plan.contents.length - 1;
  for (let above = plannedRow(row) ?? last; above >= 0; above -= 1) {
    if (looks.get(`${above},0`) === "section") return "";
    if (looks.get(`${above},${at}`) === "heading")
      return String(plan.contents[above]?.[at ?? 0] ?? "");
  }
  return "";
};
