import { newAssessment } from "../../cli/create";
import { isoWithOffset } from "../../src/workflows/iso-with-offset";
import { exactTime } from "../../src/workflows/shown-time";
import { newWorkbook } from "../../src/workflows/new-workbook";
import { planOf } from "../../src/workflows/plan-of";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { inspect } from "../../src/excel/inspect";
import { readWorkbook } from "../../src/excel/read-workbook";
import type { SheetSurvey } from "../../src/integrity/survey";
import { layOutWorkbook } from "../../src/sheets/lay-out-workbook";
import type { WorkbookPlan } from "../../src/sheets/sheet-plan";
import { names } from "../../src/sheets/defined-names";
import { sheetLanguage } from "../../src/sheets/sheet-language";
import { languages, type Language } from "../../src/strings/language";
import { drax, finishedBook, plainMarks, scoredBook } from "../unit/plain-book/finished-book";
import { layOutBook, type PlainBook } from "../unit/plain-book/plain-book";
import { readPlain } from "../unit/plain-book/read-plain";
import { sealBook } from "../unit/plain-book/sealed-book";
import { inspectPlain } from "../unit/plain-book/survey-plain";
import { excel2021 } from "@tanping/workbench/host/host-profile";
import { scoredAt, scoreNow } from "./support/assessed-book";
import { enterSketch } from "./support/enter-sketch";
import { openBook } from "./support/open-book";
import { opened } from "./support/tampering-tools";

/** Everything the add-in learns of a workbook: by reading it, and by looking at it to compare it with its plan. */
const seenBy = async (language: Language) => {
  const reading = await readWorkbook(() => undefined, "values,formulas");
  const plan = await planOf(reading, language);
  return { reading, plan, inspected: await inspect(plan, null) };
};

const plainlySeen = (book: PlainBook, plan: WorkbookPlan) => ({
  reading: readPlain(book),
  plan,
  inspected: inspectPlain(book, plan),
});

type Seen = Awaited<ReturnType<typeof seenBy>>;

/** What a survey tells of a sheet, without what scoring does to it for its pages: names repeated on a page, areas split. */
const unfitted = (sheet: SheetSurvey): SheetSurvey => ({
  ...sheet,
  merges: [],
  contents: sheet.contents.map((row) =>
    row.map((content) => (/（续）$|\(continued\)$/.test(String(content)) ? "" : content)),
  ),
});

/** Excel tells merged areas in an order of its own. */
const sorted = (sheet: SheetSurvey): SheetSurvey => ({
  ...sheet,
  merges: sheet.merges.toSorted((a, b) => a.row - b.row || a.column - b.column),
});

/** What formulas say of the entries in words; no plain book is told. */
const untold: readonly string[] = [names.withheld, names.entryState];

/** The fingerprint only has to change with the data; the plain one is no digest. */
const comparable = (seen: Seen, ofSheet: (sheet: SheetSurvey) => SheetSurvey): Seen => {
  const { reading, inspected } = seen;
  const { monitoring } = reading;
  const named = [...reading.named].filter(([name]) => !untold.includes(name));
  const unmarked = monitoring && { ...monitoring, fingerprint: "" };
  const sheets = [...inspected.survey.sheets].map(
    ([title, sheet]) => [title, ofSheet(sheet)] as const,
  );
  const survey = { ...inspected.survey, sheets: new Map(sheets) };
  return {
    ...seen,
    reading: { ...reading, named: new Map(named), monitoring: unmarked },
    inspected: { ...inspected, survey },
  };
};

const signer = { by: "张工", now: scoredAt, key: null };

describe.each(languages)("the plain workbook in %s is what Excel's stand-in reads", (language) => {
  const fill = opened((book) =>
    enterSketch(book, { ...drax, headings: Object.values(sheetLanguage(language).names.columns) }),
  );
  const stages: Readonly<
    Record<string, { act: () => Promise<unknown>; plain: () => Promise<PlainBook> | PlainBook }>
  > = {
    filled: { act: () => Promise.resolve(), plain: () => finishedBook(language) },
    scored: { act: scoreNow, plain: () => scoredBook(language, isoWithOffset(scoredAt)) },
    sealed: {
      act: async () => {
        await scoreNow();
        await sealWorkbook(signer);
      },
      plain: async () => {
        const book = scoredBook(language, isoWithOffset(scoredAt));
        await sealBook(book, layOutWorkbook(language), {
          signer: { by: signer.by, time: exactTime(scoredAt) },
          language,
          key: null,
        });
        return book;
      },
    },
  };

  it("as it is laid out", async () => {
    const open = await openBook(await newAssessment(language, plainMarks), excel2021);
    const seen = await seenBy(language);
    open.close();
    const plan = newWorkbook(language, plainMarks);
    const plain = plainlySeen(layOutBook(plan), seen.plan);
    expect(comparable(plain, sorted)).toEqual(comparable(seen, sorted));
  });

  it.each(Object.keys(stages))("%s", async (stage) => {
    const { act, plain } = stages[stage] as (typeof stages)[string];
    const open = await openBook(await newAssessment(language, plainMarks), excel2021);
    fill(open.book);
    await act();
    const seen = await seenBy(language);
    open.close();
    const ofSheet = stage === "filled" ? sorted : unfitted;
    const planned = plainlySeen(await plain(), seen.plan);
    expect(comparable(planned, ofSheet)).toEqual(comparable(seen, ofSheet));
  });
});
