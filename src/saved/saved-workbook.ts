import type { Grid } from "../cells/grid";
import { placesOf } from "../integrity/compare-workbook";
import type { WorkbookSource } from "../reading/workbook-source";
import type { SavedFile } from "./open-saved";
import { savedBook } from "./saved-book";
import { lookAt } from "./saved-look";
import { readingOf } from "./saved-reading";
import { surveyOf } from "./saved-survey";
import { placeOf, type Results, type SheetResults } from "./sheet-cells";

/**
 * A saved workbook, read without Excel. Formulas come to what `results` say, by the titles of the sheets; without them,
 * to what is stored, and nothing is known of what they would give.
 */
export const savedWorkbook = (saved: SavedFile, results?: SheetResults): WorkbookSource => {
  const book = savedBook(saved, results);
  return {
    readWhole: async (plans, visit = () => undefined, depth = "values") => ({
      reading: await readingOf(book, visit, depth),
      survey: surveyOf(book, plans),
    }),
    inspect: async (plan, survey) => ({ survey, look: lookAt(book, placesOf(plan, survey)) }),
    readShown: async (titles) => titles.flatMap((title) => shownOf(title, results?.get(title))),
  };
};

const shownOf = (sheet: string, results: Results = new Map()): readonly Grid[] =>
  [...results].map(([key, { value }]) => ({ sheet, ...placeOf(key), cells: [[value]] }));
