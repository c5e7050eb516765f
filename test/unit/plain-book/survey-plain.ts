import type { Area } from "../../../src/cells/address";
import { namedArea } from "../../../src/integrity/formula-text";
import { likelyTitles } from "../../../src/integrity/likely-titles";
import {
  placeKey,
  type ActualRule,
  type ExpectedRule,
  type Look,
  type Places,
  type PrintedPart,
} from "../../../src/integrity/look";
import type { SheetSurvey, Survey } from "../../../src/integrity/survey";
import type { WorkbookPlan } from "../../../src/sheets/sheet-plan";
import { sheetOf } from "./find-in-book";
import { emptyCell, type PlainBook, type PlainCell, type PlainSheet } from "./plain-book";

const surveyOf = (sheet: PlainSheet): SheetSurvey => ({
  title: sheet.title,
  visible: sheet.visible,
  protected: sheet.isProtected,
  contents: sheet.cells.map((row) => row.map(({ content }) => content)),
  formats: sheet.cells.map((row) => row.map(({ format }) => format)),
  highlights: sheet.highlights.length,
  localNames: sheet.localNames,
});

/** The survey that an Excel with this workbook open would give; like it, of the sheets that may be the plan's alone. */
export const surveyPlain = (book: PlainBook, plan: WorkbookPlan): Survey => {
  const names = new Map([...book.names].map(([name, formula]) => [name, namedArea(formula)]));
  const tables = new Map(book.table ? [[book.table.name, book.table.title]] : []);
  const titles = book.sheets.map(({ title }) => title);
  const ours = likelyTitles([plan], { titles, names, tables });
  return {
    titles,
    sheets: new Map(
      book.sheets.filter(({ title }) => ours.has(title)).map((its) => [its.title, surveyOf(its)]),
    ),
    names,
    tables,
  };
};

const cellsIn = ({ cells }: PlainSheet, area: Area): readonly PlainCell[] =>
  Array.from(
    { length: area.rows * area.columns },
    (_, at) =>
      cells[area.row + Math.floor(at / area.columns)]?.[area.column + (at % area.columns)] ??
      emptyCell,
  );

/** What all of them have alike; null where they differ. */
const common = <Of>(values: readonly Of[]): Of | null =>
  new Set(values.map((value) => JSON.stringify(value))).size === 1 ? (values[0] ?? null) : null;

/** What a look at some places finds. */
export const lookAt = (book: PlainBook, { rules, printed }: Places): Look => ({
  rules: new Map(
    rules.map((its) => [placeKey(its.title, its.rule.area), ruleIn(book, its)] as const),
  ),
  hidden: new Map(
    printed.map((its) => [placeKey(its.title, its.area), isHiddenIn(book, its)] as const),
  ),
});

const ruleIn = (book: PlainBook, { title, rule }: ExpectedRule): ActualRule => {
  const cells = cellsIn(sheetOf(book, title), rule.area);
  const accepts = common(cells.map((cell) => cell.accepts));
  return {
    accepts: accepts?.kind === "date" ? { ...accepts, low: "", high: "" } : accepts,
    alerts: accepts !== null,
    locked: common(cells.map((cell) => cell.locked)),
  };
};

const isWithin = (lines: readonly number[], first: number, count: number): boolean =>
  lines.some((line) => line >= first && line < first + count);

const isHiddenIn = (book: PlainBook, { title, area }: PrintedPart): boolean => {
  const { hidden } = sheetOf(book, title);
  return (
    isWithin(hidden.rows, area.row, area.rows) ||
    isWithin(hidden.columns, area.column, area.columns)
  );
};
