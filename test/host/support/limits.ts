import fc from "fast-check";
import { names } from "../../../src/sheets/defined-names";
import { yearNames } from "../../../src/sheets/year-names";
import { sheets } from "../../../src/strings/zh-CN/sheets";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import type { Value } from "@tanping/workbench/book/value";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { newAssessment } from "../../../cli/create";
import { advanced } from "../../unit/assessment/sketch";
import { calculatedByLibreOffice } from "./calculated-by-libreoffice";
import { enterSketch, unprotectAll } from "./enter-sketch";
import { FormulaRows, type CellPlace } from "./formula-rows";
import { gradeCases } from "./grade-cases";
import type { LimitCase } from "./limit-case";
import { randomSeed } from "./random-seed";
import { tierCases } from "./tier-cases";

/** Cases, one a row of a sheet of their own, and where the workbook's formula and the exact result say what is decided. */
interface Trial {
  readonly title: string;
  readonly cases: readonly LimitCase[];
  /** The entered cells, in the order of a case's. */
  readonly entered: (book: Book) => readonly CellPlace[];
  readonly decides: string;
  readonly exactly: (its: LimitCase) => Value;
}

const placeOf = (book: Book, name: string): CellPlace => {
  const found = book.resolve(name);
  if (!found) throw new Error(`The book has no ${name}.`);
  return { sheet: found.sheet, row: found.area.row, column: found.area.column };
};

const several = (arbitrary: fc.Arbitrary<LimitCase>, numRuns: number) =>
  fc.sample(arbitrary, { numRuns, seed: randomSeed });

const tiersOf = (count: number): Trial => ({
  title: "tiers",
  cases: several(tierCases, count),
  entered: (book) => {
    const { row } = placeOf(book, yearNames.history);
    const now = [yearNames.evaluationEmission, yearNames.evaluationOutput];
    const places = now.map((name) => placeOf(book, name));
    const others = ["method", "advanced_value", "limit_full", "limit_partial"];
    return [
      ...places,
      ...places.map((place) => ({ ...place, row })),
      ...others.map((key) => placeOf(book, `tanping_${key}`)),
    ];
  },
  decides: names.quantitative,
  exactly: ({ card }) => card.quantitative?.score.toNumber() ?? null,
});

const gradesOf = (count: number): Trial => ({
  title: "grades",
  cases: several(gradeCases, count),
  entered: (book) =>
    [
      names.total,
      names.quantitative,
      "tanping_weight_qualitative",
      "tanping_weight_quantitative",
    ].map((name) => placeOf(book, name)),
  decides: names.grade,
  exactly: ({ card }) => card.composite && sheets.grades[card.composite.grade.id].table,
});

interface Laid {
  readonly snapshot: BookSnapshot;
  readonly column: number;
}

/** A finished workbook with a sheet of the trial's cases and its own formulas for each. */
const layOut = (blank: BookSnapshot, { title, cases, entered, decides }: Trial): Laid => {
  const book = Book.load(createCalculator(), blank);
  unprotectAll(book);
  enterSketch(book, {
    ...advanced,
    rows: [2023, 2024].map((year) => [year, null, null, 1, 1]),
  });
  const rows = new FormulaRows(book, entered(book));
  const column = rows.columnOf(decides);
  const sheet = book.addSheet(title, "user");
  const contents = cases.map(({ cells }, row) => [
    ...cells.map((value) => ({ value })),
    ...rows.formulas(row).map((formula) => ({ formula })),
  ]);
  const area = { row: 0, column: 0, rows: cases.length, columns: contents[0]?.length ?? 0 };
  book.write(sheet.id, area, contents, "pasted");
  return { snapshot: book.snapshot(), column };
};

interface Decided {
  readonly cells: readonly Value[];
  readonly exact: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

const decideAll = async (trials: readonly Trial[]): Promise<readonly (readonly Decided[])[]> => {
  const blank = (await newAssessment("zh-CN")).snapshot();
  const laid = trials.map((trial) => layOut(blank, trial));
  const calculated = await calculatedByLibreOffice(laid.map(({ snapshot }) => snapshot));
  return trials.map(({ title, cases, exactly }, index) => {
    const { snapshot, column = 0 } = laid[index] ?? {};
    const sheet = snapshot?.sheets.find(({ name }) => name === title);
    const ours = new Map(
      sheet?.cells.filter((at) => at.column === column).map(({ row, cell }) => [row, cell.value]),
    );
    const theirs = calculated[index]?.get(title);
    return cases.map((its, row) => ({
      cells: its.cells,
      exact: exactly(its),
      ours: ours.get(row) ?? null,
      theirs: theirs?.[row]?.[column] ?? null,
    }));
  });
};

/** Tests that formulas find the tier and the grade of so many random values at and around every limit as they are exactly. */
export const describeLimits = (counts: {
  readonly tiers: number;
  readonly grades: number;
}): void => {
  const [tiers, grades] = [tiersOf(counts.tiers), gradesOf(counts.grades)];
  let decided: readonly (readonly Decided[])[];
  beforeAll(async () => {
    decided = await decideAll([tiers, grades]);
  });

  describe.each([
    [0, "the tier of Table A.2, by either method (12.3.2)", tiers],
    [1, "the grade of Table 22, by the composite score (12.5.2)", grades],
  ] as const)("at and around every limit", (index, says, { cases, exactly }) => {
    it(`workbench and LibreOffice find by formula ${says}, as it is exactly`, () => {
      const differences = decided[index]?.filter(
        (its) => its.ours !== its.exact || its.theirs !== its.exact,
      );
      expect({ TANPING_SEED: randomSeed, differences }).toEqual({
        TANPING_SEED: randomSeed,
        differences: [],
      });
    });

    it("many of the cases stand on a limit, and all that can be decided are among them", () => {
      expect(cases.filter(({ isOnLimit }) => isOnLimit).length).toBeGreaterThan(cases.length / 10);
      expect(new Set(cases.map(exactly)).size).toBeGreaterThanOrEqual(3);
    });
  });

  test("doubles alone put some of the values that stand on a limit beside it", () => {
    const missed = tiers.cases.filter(({ cells, isOnLimit }) => {
      const [emission, output, , , method, value] = cells;
      const quotient = Number(emission) / Number(output) / Number(value);
      return isOnLimit && method === "advanced" && quotient !== 1 && quotient !== 1.1;
    });
    expect(missed.length).toBeGreaterThan(counts.tiers / 200);
  });
};
