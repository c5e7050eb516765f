import { names } from "../../src/sheets/defined-names";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import type { Value } from "../../workbench/book/value";
import type { WorkBook } from "../../workbench/book/work-book";
import { createCalculator } from "../../workbench/calc/calculator";
import { withExcel } from "../../workbench/cli/with-excel";
import { readWorkbook } from "../../workbench/xlsx/read-workbook";
import { writeXlsx } from "../../workbench/xlsx/write-xlsx";
import { allThroughLibreOffice } from "./libreoffice";
import { filledBooks, fillBooks } from "./support/filled-books";
import { valueOf } from "./support/fill";

type Cells = ReadonlyMap<string, Value>;

interface Calculated {
  readonly status: "scored" | "withheld";
  /** What the workbook's own agreement check says. */
  readonly check: Value;
  readonly composite: Value;
  /** Every cell with one of our formulas, by sheet and place: our value and LibreOffice's. */
  readonly ours: Cells;
  readonly theirs: Cells;
}

/** A number as far as two programs that add doubles in another order agree on it; an empty text shows as a blank. */
const asAgreed = (value: Value): Value =>
  typeof value === "number" ? Number(value.toPrecision(14)) : value === "" ? null : value;

const placeText = (sheet: string, { row, column }: { row: number; column: number }) =>
  `${sheet} R${row + 1}C${column + 1}`;

const ourResults = (book: WorkBook): Cells =>
  new Map(
    book.sheets.flatMap((sheet) =>
      [...sheet.cells()]
        .filter(({ cell }) => cell.formula !== null)
        .map((at) => [placeText(sheet.name, at), asAgreed(at.cell.value)] as const),
    ),
  );

const theirResults = (saved: Uint8Array, wanted: Iterable<string>): Cells => {
  const { snapshot } = readWorkbook(saved, createCalculator());
  const cells = new Map(
    snapshot.sheets.flatMap((sheet) =>
      sheet.cells.map((at) => [placeText(sheet.name, at), at.cell.value] as const),
    ),
  );
  return new Map([...wanted].map((place) => [place, asAgreed(cells.get(place) ?? null)]));
};

/** Scores every book as the add-in does, and has LibreOffice calculate them all. */
const calculateAll = async (): Promise<ReadonlyMap<string, Calculated>> => {
  const filled = await fillBooks(filledBooks);
  const files: Uint8Array[] = [];
  const statuses: Calculated["status"][] = [];
  for (const { book } of filled) {
    const outcome = await withExcel(book, () => scoreWorkbook(new Date("2026-11-23T04:00:00Z")));
    if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
    statuses.push(outcome.answer.card.composite ? "scored" : "withheld");
    files.push(await writeXlsx(book));
  }
  const saved = allThroughLibreOffice(files);
  return new Map(
    filled.map(({ filling, book }, index) => {
      const ours = ourResults(book);
      const theirs = theirResults(saved[index] ?? new Uint8Array(), ours.keys());
      const check = valueOf(book, names.resultCheck);
      const composite = valueOf(book, names.composite);
      const status = statuses[index] ?? "withheld";
      return [filling.says, { status, check, composite, ours, theirs }] as const;
    }),
  );
};

let calculated: ReadonlyMap<string, Calculated>;
beforeAll(async () => {
  calculated = await calculateAll();
}, 120_000);

const resultsOf = (says: string): Calculated => {
  const found = calculated.get(says);
  if (!found) throw new Error(`Nothing was calculated for ${says}.`);
  return found;
};

describe.each(filledBooks)("a workbook in $language with $says", ({ says, language }) => {
  it("shows the same in LibreOffice, formula by formula", () => {
    const { ours, theirs } = resultsOf(says);
    expect(ours.size).toBeGreaterThan(200);
    expect(theirs).toEqual(ours);
  });

  it("shows no error in any formula", () => {
    const shown = [...resultsOf(says).ours];
    expect(shown.filter(([, value]) => typeof value === "object" && value !== null)).toEqual([]);
  });

  it("agrees with the exact result where there is one, and is blank where there is none", () => {
    const { status, check, composite } = resultsOf(says);
    const agrees = language === "zh-CN" ? "一致" : "Agrees 一致";
    expect(check).toBe(status === "scored" ? agrees : "");
    if (status === "withheld") expect(composite).toBe("");
  });
});

test("both languages, scored and withheld, are among the workbooks", () => {
  const kinds = filledBooks.map(({ says, language }) => `${language} ${resultsOf(says).status}`);
  expect(new Set(kinds).size).toBe(4);
});
