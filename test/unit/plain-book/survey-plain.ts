import type { Area } from "../../../src/cells/address";
import { placesOf } from "../../../src/integrity/compare-workbook";
import { namedArea } from "../../../src/integrity/formula-text";
import { likelyTitles } from "../../../src/integrity/likely-titles";
import { placeKey, type ActualRule, type Inspected } from "../../../src/integrity/look";
import type { SheetSurvey, Survey } from "../../../src/integrity/survey";
import type { WorkbookPlan } from "../../../src/sheets/sheet-plan";
import { sheetOf } from "./find-in-book";
import { emptyCell, type PlainBook, type PlainCell, type PlainSheet } from "./plain-book";

/** Points of a column that nobody made wider or narrower. */
const standardWidth = 54;

const surveyOf = (sheet: PlainSheet, columns: number): SheetSurvey => ({
  title: sheet.title,
  visible: sheet.visible,
  protected: sheet.isProtected,
  contents: sheet.cells.map((row) => row.map(({ content }) => content)),
  formats: sheet.cells.map((row) => row.map(({ format }) => format)),
  widths: Array.from(
    { length: columns },
    (_, column) => sheet.columnWidths[column] ?? standardWidth,
  ),
  merges: sheet.merges,
  highlights: sheet.highlights.length,
  localNames: sheet.localNames,
});

/** The survey that an Excel with this workbook open would give; like it, of the sheets that may be the plan's alone. */
const surveyPlain = (book: PlainBook, plan: WorkbookPlan): Survey => {
  const structure = {
    titles: book.sheets.map(({ title }) => title),
    names: new Map([...book.names].map(([name, formula]) => [name, namedArea(formula)])),
    tables: new Map(
      [...(book.table ? [book.table] : []), ...book.lists].map(({ name, title }) => [name, title]),
    ),
  };
  const ours = likelyTitles([plan], structure);
  const sheets = book.sheets.filter(({ title }) => ours.has(title));
  const columns = Math.max(...plan.sheets.map(({ columnWidths }) => columnWidths.length));
  const surveys = sheets.map((its) => [its.title, surveyOf(its, columns)] as const);
  return { ...structure, sheets: new Map(surveys) };
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

/** The rule that some cells have together, and their lock. */
const ruleOf = (cells: readonly PlainCell[]): ActualRule => {
  const accepts = common(cells.map((cell) => cell.accepts));
  return {
    // Of a rule for dates Excel tells the limits in a form of its own.
    accepts: accepts?.kind === "date" ? { ...accepts, low: "", high: "" } : accepts,
    alerts: accepts !== null,
    locked: common(cells.map((cell) => cell.locked)),
  };
};

const isWithin = (lines: readonly number[], first: number, count: number): boolean =>
  lines.some((line) => line >= first && line < first + count);

const hasHidden = ({ hidden }: PlainSheet, { row, column, rows, columns }: Area): boolean =>
  isWithin(hidden.rows, row, rows) || isWithin(hidden.columns, column, columns);

/** All that a comparison of the workbook with its plan needs, as an Excel with it open would tell it. */
export const inspectPlain = (book: PlainBook, plan: WorkbookPlan): Inspected => {
  const survey = surveyPlain(book, plan);
  const { rules, printed } = placesOf(plan, survey);
  return {
    survey,
    look: {
      rules: new Map(
        rules.map(({ title, rule: { area } }) => [
          placeKey(title, area),
          ruleOf(cellsIn(sheetOf(book, title), area)),
        ]),
      ),
      hidden: new Map(
        printed.map(({ title, area }) => [
          placeKey(title, area),
          hasHidden(sheetOf(book, title), area),
        ]),
      ),
    },
  };
};
