import { names } from "../../../src/sheets/defined-names";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import type { Language } from "../../../src/strings/language";
import { scoreWorkbook } from "../../../src/workflows/score-workbook";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import type { Value } from "@tanping/workbench/book/value";
import type { Book } from "@tanping/workbench/book/book";
import { withExcel } from "../../../cli/with-excel";
import { calculatedByLibreOffice } from "./calculated-by-libreoffice";
import { ourResults, placeText, theirResults, type Cells } from "./formula-results";
import { figures, settled, type Figures } from "./expected-figures";
import { eachFilled, type Filling } from "./filled-books";
import { valueOf } from "./fill";
import { randomFillings } from "./random-fillings";
import { randomSeed } from "./random-seed";

/** A workbook with an assessment, scored as the add-in does. */
interface Scored {
  readonly language: Language;
  readonly status: "scored" | "withheld";
  readonly book: BookSnapshot;
  /** Every cell with one of our formulas, by sheet and place, and the workbench's value. */
  readonly ours: Cells;
  /** Where the figures stand. */
  readonly places: Readonly<Record<string, string>>;
  /** What the workbook's own agreement check says. */
  readonly check: Value;
  readonly composite: Value;
}

/** The same cells with the values of LibreOffice. */
interface Calculated extends Scored {
  readonly theirs: Cells;
}

const placesOf = (book: Book) =>
  Object.fromEntries(
    figures.map((key) => {
      const found = book.resolve(`tanping_${key}`);
      if (!found) throw new Error(`The book has no tanping_${key}.`);
      return [key, placeText(found.sheet.name, found.area.row, found.area.column)];
    }),
  );

const scored = async (book: Book, language: Language): Promise<Scored> => {
  const outcome = await withExcel(book, () => scoreWorkbook(new Date("2026-11-23T04:00:00Z")));
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  const snapshot = book.snapshot();
  return {
    language,
    status: outcome.answer.card.composite ? "scored" : "withheld",
    book: snapshot,
    ours: ourResults(snapshot),
    places: placesOf(book),
    check: valueOf(book, names.resultCheck),
    composite: valueOf(book, names.composite),
  };
};

/** Scores every book as the add-in does, and has LibreOffice calculate them all in one run. */
const calculateAll = async (
  fillings: readonly Filling[],
): Promise<ReadonlyMap<string, Calculated>> => {
  const all = new Map<string, Scored>();
  for await (const { filling, book } of eachFilled(fillings))
    all.set(filling.says, await scored(book, filling.language));
  const books = await calculatedByLibreOffice([...all.values()].map(({ book }) => book));
  return new Map(
    [...all].map(([says, its], index) => {
      const theirs = theirResults(books[index] ?? new Map(), its.ours);
      return [says, { ...its, theirs }];
    }),
  );
};

const agrees = (language: Language) => sheetLanguage(language).words.a3.checks.agrees;

/** Tests that the fixed workbooks and so many random ones show in LibreOffice what they show here, and the exact result. */
export const describeAgreement = (fixed: readonly Filling[], randomBooks: number): void => {
  const chance = randomFillings(randomBooks);
  let calculated: ReadonlyMap<string, Calculated>;
  beforeAll(async () => {
    calculated = await calculateAll([...fixed, ...chance]);
  });

  const resultsOf = (says: string): Calculated => {
    const found = calculated.get(says);
    if (!found) throw new Error(`Nothing was calculated for ${says}.`);
    return found;
  };

  describe.each(fixed)("a workbook in $language with $says", ({ says, language }) => {
    it("shows the same in LibreOffice, formula by formula", () => {
      const { ours, theirs } = resultsOf(says);
      expect(ours.size).toBeGreaterThan(200);
      expect(theirs).toEqual(ours);
    });

    it("shows no error in any formula", () => {
      const shown = [...resultsOf(says).ours];
      expect(shown.filter(([, value]) => String(value).startsWith("#"))).toEqual([]);
    });

    it("agrees with the exact result where there is one, and is blank where there is none", () => {
      const { status, check, composite } = resultsOf(says);
      expect(check).toBe(status === "scored" ? agrees(language) : "");
      if (status === "withheld") expect(composite).toBe("");
    });
  });

  describe(`${chance.length} random assessments`, () => {
    /** What differs, and the seed to see it again with. */
    const expectNone = (differences: readonly unknown[]) =>
      expect({ TANPING_SEED: randomSeed, differences }).toEqual({
        TANPING_SEED: randomSeed,
        differences: [],
      });

    it("show the same in LibreOffice, formula by formula", () => {
      expectNone(
        chance.flatMap(({ says }) => {
          const { ours, theirs } = resultsOf(says);
          return [...ours]
            .map(([place, value]) => ({ says, place, ours: value, theirs: theirs.get(place) }))
            .filter((at) => at.ours !== at.theirs);
        }),
      );
    });

    it("show the exact result in LibreOffice: both scores, intensity, change, best year, composite and grade", () => {
      expectNone(
        chance.flatMap(({ says, exact }) => {
          const { theirs, places } = resultsOf(says);
          const shown: Figures = Object.fromEntries(
            figures.map((key) => [key, theirs.get(places[key] ?? "") ?? ""]),
          );
          return Object.entries(settled(shown, exact))
            .map(([key, value]) => ({
              says,
              key,
              exact: exact[key as keyof Figures],
              theirs: value,
            }))
            .filter((at) => at.exact !== at.theirs);
        }),
      );
    });

    it("find what the add-in wrote in agreement, and are without an error", () => {
      expectNone(
        chance.filter(({ says, language }) => {
          const { status, check, ours } = resultsOf(says);
          const isFaulty = [...ours.values()].some((value) => String(value).startsWith("#"));
          return isFaulty || check !== (status === "scored" ? agrees(language) : "");
        }),
      );
    });
  });

  test("both languages, scored and withheld, are among the fixed and the random workbooks", () => {
    for (const fillings of [fixed, chance]) {
      const kinds = fillings.map(({ says, language }) => `${language} ${resultsOf(says).status}`);
      expect(new Set(kinds).size).toBe(4);
    }
  });
};
