import { asShown } from "../cells/cell-value";
import { fullTextsName } from "../sheets/defined-names";
import {
  fullTextRows,
  fullTextWords,
  layOutFullTexts,
  type FullTextRow,
} from "../sheets/lay-out-full-texts";
import { pageTexts, type PageTexts } from "../sheets/page-texts";
import type { Reading } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import type { SheetPlan, WorkbookPlan } from "../sheets/sheet-plan";
import type { Language } from "../strings/language";
import { fitPages, type Growth, type SheetFit } from "./fit-pages";
import { ourTitles } from "./our-titles";
import type { Survey } from "./survey";

/** What becomes of the sheet of long texts: the one that stands goes, and one is made where there are such texts. */
export interface FullTexts {
  /** The title of the sheet that stands; null where there is none. */
  readonly former: string | null;
  /** Whether a name is left of one, whatever it refers to. */
  readonly isNamed: boolean;
  readonly sheet: SheetPlan | null;
}

/** Everything that makes the workbook's pages show all of its words, as a plain value. */
export interface Printing {
  readonly sheets: readonly SheetFit[];
  /** null where the sheet of long texts stays as it is. */
  readonly fullTexts: FullTexts | null;
  /** Titles of the sheets with a header and a footer. */
  readonly titles: readonly string[];
  readonly page: PageTexts;
  /** What the foot of a page says where a text is cut short. */
  readonly remark: string;
}

/** How the workbook is to be printed; the plans are those of its sheets. Tables still grow, unless it is being sealed. */
export const planPrinting = (
  { reading, survey }: { readonly reading: Reading; readonly survey: Survey },
  plan: WorkbookPlan,
  { language, growth }: { readonly language: Language; readonly growth: Growth },
): Printing => {
  const words = fullTextWords(language);
  const { sheets, longTexts } = fitPages(plan, { reading, survey }, { words, growth });
  const fullTexts = changeOf({ reading, survey }, fullTextRows(longTexts, words), language);
  const standing = ourTitles(survey).filter((title) => title !== fullTexts?.former);
  return {
    sheets,
    fullTexts,
    titles: fullTexts?.sheet ? [...standing, fullTexts.sheet.title] : standing,
    page: pageTexts(reading, sheetLanguage(language)),
    remark: words.remark,
  };
};

const changeOf = (
  { reading, survey }: { readonly reading: Reading; readonly survey: Survey },
  rows: readonly FullTextRow[],
  language: Language,
): FullTexts | null => {
  const standing = reading.named.get(fullTextsName);
  const isNamed = survey.names.has(fullTextsName);
  const now = (standing?.cells ?? []).map((cells) => cells.map(asShown));
  if (JSON.stringify(now) === JSON.stringify(rows) && isNamed === (standing !== undefined))
    return null;
  const former = standing?.sheet ?? null;
  const sheet = rows.length > 0 ? layOutFullTexts(language, rows) : null;
  const others = survey.titles.filter((title) => title !== former);
  return { former, isNamed, sheet: sheet && { ...sheet, title: freeTitle(sheet.title, others) } };
};

/** The title, or with a number where another sheet has it. */
const freeTitle = (title: string, others: readonly string[]): string => {
  const taken = new Set(others.map((its) => its.toLowerCase()));
  const numbered = Array.from({ length: others.length }, (_, at) => `${title} ${at + 2}`);
  return [title, ...numbered].find((its) => !taken.has(its.toLowerCase())) ?? title;
};
