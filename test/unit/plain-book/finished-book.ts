import { checkAssessment } from "../../../src/assessment/check-assessment";
import { scoreAssessment } from "../../../src/scoring/score-assessment";
import { names } from "../../../src/sheets/defined-names";
import { readEntries } from "../../../src/sheets/read-entries";
import { patchFor } from "../../../src/sheets/report-patch";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import { yearNames } from "../../../src/sheets/year-names";
import type { Language } from "../../../src/strings/language";
import { newWorkbook } from "../../../src/workflows/new-workbook";
import { finished, type Sketch } from "../assessment/sketch";
import { fillName, fillSketch, tellResults } from "./fill-book";
import { layOutBook, type PlainBook } from "./plain-book";
import { readPlain } from "./read-plain";

/** Drax, 2016–2020: tCO2 and MWh (EU Transaction Log, European Commission, via OSUKED Power Station Dictionary, CC-BY-4.0). */
export const drax: Sketch = {
  ...finished,
  scores: { "1.1.1": 1.5 },
  parameters: { ...finished.parameters, year: 2019 },
  /** 2026-11-23 */
  date: 46349,
  rows: [
    [2016, null, null, 6171178, 19935573.254],
    [2017, null, null, 6215220, 20307580.096],
    [2018, null, null, 4138782, 18291743.032],
    [2019, null, null, 725751, 14499772.7659999998],
    [2020, null, null, 1527003, 16141337.784],
  ],
};

/** What the workbook's own formulas make of these data: kg and kg for each MWh, latest year first. */
const draxYears: Readonly<Record<string, readonly number[]>> = {
  [yearNames.evaluationEmission]: [725751000],
  [yearNames.evaluationOutput]: [14499772.7659999998],
  [yearNames.history]: [226.2650417054, 306.05419112562, 309.55608456164],
};

/** A formula that shows what the add-in writes as its result beside it. */
const alike = [
  [names.total, names.resultQualitative],
  [names.quantitative, names.resultQuantitative],
  [names.composite, names.resultComposite],
  [names.grade, names.resultGrade],
] as const;

/** Ids that are the same each time. */
export const plainMarks = {
  workbookId: "00000000-0000-4000-8000-000000000001",
  copyId: "00000000-0000-4000-8000-000000000002",
};

/** A workbook with a whole assessment entered and no result written. */
export const finishedBook = (language: Language): PlainBook => {
  const book = layOutBook(newWorkbook(language, plainMarks));
  const words = sheetLanguage(language);
  fillSketch(book, { ...drax, headings: Object.values(words.names.columns) });
  const result = resultOf(book, language, "");
  for (const [formula, written] of alike) tellResults(book, formula, [result.get(written) ?? null]);
  for (const [name, values] of Object.entries(draxYears)) tellResults(book, name, values);
  return book;
};

const resultOf = (book: PlainBook, language: Language, time: string) => {
  const card = scoreAssessment(checkAssessment(readEntries(readPlain(book))));
  return patchFor(card, { language: sheetLanguage(language), time, state: "" });
};

/** The same workbook with its result written, which its formulas agree with. */
export const scoredBook = (language: Language, time: string): PlainBook => {
  const book = finishedBook(language);
  for (const [name, value] of resultOf(book, language, time)) fillName(book, name, [value]);
  tellResults(book, names.resultCheck, [sheetLanguage(language).words.a3.checks.agrees]);
  return book;
};
