import type { Area } from "../../../src/cells/address";
import type { PrintedPart } from "../../../src/integrity/compare-hidden";
import type { ActualRule, ExpectedRule } from "../../../src/integrity/compare-rules";
import { namedArea } from "../../../src/integrity/formula-text";
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
  const ours = new Set(
    plan.sheets.flatMap((sheet) => [
      sheet.title,
      ...[...sheet.names.keys()].flatMap((name) => names.get(name)?.title ?? []),
      ...(sheet.table ? [tables.get(sheet.table.name) ?? sheet.title] : []),
    ]),
  );
  return {
    titles: book.sheets.map(({ title }) => title),
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

/** What the second look of a comparison finds: the rules and locks of some stretches of cells. */
export const rulesIn = (
  book: PlainBook,
  expected: readonly ExpectedRule[],
): readonly ActualRule[] =>
  expected.map(({ title, rule }) => {
    const cells = cellsIn(sheetOf(book, title), rule.area);
    const accepts = common(cells.map((cell) => cell.accepts));
    return {
      accepts: accepts?.kind === "date" ? { ...accepts, low: "", high: "" } : accepts,
      alerts: accepts !== null,
      locked: common(cells.map((cell) => cell.locked)),
    };
  });

const isWithin = (lines: readonly number[], first: number, count: number): boolean =>
  lines.some((line) => line >= first && line < first + count);

/** What the second look of a comparison finds: whether lines of some parts are hidden. */
export const hiddenIn = (book: PlainBook, parts: readonly PrintedPart[]): readonly boolean[] =>
  parts.map(({ title, area }) => {
    const { hidden } = sheetOf(book, title);
    return (
      isWithin(hidden.rows, area.row, area.rows) ||
      isWithin(hidden.columns, area.column, area.columns)
    );
  });
