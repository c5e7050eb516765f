import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { openAssessment } from "./assessed-book";
import { work } from "./batches";
import { bookState, codeOf, differences, importNow, sourceOf } from "./imports";
import { openBook, type OpenBook } from "./open-book";

export type Fault = Parameters<OpenBook["host"]["inject"]>[0];
export type Calls = readonly { readonly action: string; readonly nth: number }[];

/** 24 months: more rows than the table has, in several requests. */
const months = [
  ["年份", "月份", "排放源", "排放量（tCO2e）", "产出量（MWh）", "备注"],
  ...Array.from({ length: 24 }, (_, index) => [
    index < 12 ? 2023 : 2024,
    (index % 12) + 1,
    "=1号锅炉",
    100 + index,
    200.5 + index,
    "+补录",
  ]),
];
const laterMonths = months.map(([year, ...rest], row) => [
  row === 0 ? (year ?? null) : Number(year) + 2,
  ...rest,
]);

/** The second import finds the first one's sheet of imports and its copy of the table. Those at once are the same in one request. */
const imports = {
  first: { sources: [sourceOf(months)], mode: "replace", chunkBytes: 200 },
  second: { sources: [sourceOf(laterMonths)], mode: "append", chunkBytes: 200 },
  firstAtOnce: { sources: [sourceOf(months)], mode: "replace", chunkBytes: 5000 },
  secondAtOnce: { sources: [sourceOf(laterMonths)], mode: "append", chunkBytes: 5000 },
} as const;
export type Which = keyof typeof imports;

/** What is known of an import on which nothing fails. */
interface Known {
  readonly start: BookSnapshot;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly batches: number;
  /** What its request that puts the rows into the table changes, in its order, counted from its first request on. */
  readonly commit: Calls;
}

/** Requests of each import: the tests' lists of them are made before an import has run. */
export const requestsOf: Readonly<Record<Which, number>> = {
  first: 8,
  second: 8,
  firstAtOnce: 2,
  secondAtOnce: 2,
};
/** First and last calls of each member in the request that puts the rows in. */
export const stepsOf: Readonly<Record<Which, number>> = {
  first: 18,
  second: 19,
  firstAtOnce: 42,
  secondAtOnce: 24,
};

/** The numbers from 1 to the count. */
export const upTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

/** Calls that change the book; the others only find things. */
const changes = /^(?!.*\.(?:Get|_))/;

/** The first and the last call of each member. */
const ends = (calls: Calls): Calls =>
  calls.filter(({ action, nth }) => {
    const all = calls.filter((call) => call.action === action).map((call) => call.nth);
    return nth === Math.min(...all) || nth === Math.max(...all);
  });

const load = (snapshot: BookSnapshot) => openBook(Book.load(createCalculator(), snapshot));

/** Two imports, one after the other, of which any step may be made to fail. */
export class ImportTrials {
  private constructor(
    readonly known: Readonly<Record<Which, Known>>,
    public open: OpenBook,
  ) {}

  /** Runs both imports once without a fault, to know what they do. */
  static async learn(): Promise<ImportTrials> {
    const assessment = await openAssessment();
    const start = assessment.book.snapshot();
    assessment.close();
    const first = await learn("first", start);
    first.open.close();
    const imported = first.open.book.snapshot();
    const second = await learn("second", imported);
    second.open.close();
    const firstAtOnce = await learn("firstAtOnce", start);
    firstAtOnce.open.close();
    const secondAtOnce = await learn("secondAtOnce", imported);
    secondAtOnce.open.close();
    const known = {
      first: first.known,
      second: second.known,
      firstAtOnce: firstAtOnce.known,
      secondAtOnce: secondAtOnce.known,
    };
    return new ImportTrials(known, secondAtOnce.open);
  }

  /** Opens the workbook in which the import begins. */
  async begin(which: Which): Promise<OpenBook> {
    return (this.open = await load(this.known[which].start));
  }

  now(): ReadonlySet<string> {
    return bookState(this.open.book.snapshot());
  }

  run(which: Which, signal?: AbortSignal) {
    return importInto(which, signal);
  }

  /** Imports with the fault, and expects the workbook to be as it was or as the whole import makes it. */
  async expectWholeOrNone(which: Which, fault: Fault): Promise<void> {
    await this.begin(which);
    this.open.host.inject(fault);
    const outcome = codeOf(await this.run(which));
    this.expectState(which, outcome === "done" ? "after" : "before");
  }

  expectState(which: Which, state: "before" | "after"): void {
    expect(differences(this.known[which][state], this.now())).toEqual([]);
  }
}

const importInto = (which: Which, signal?: AbortSignal) => {
  const { sources, mode, chunkBytes } = imports[which];
  return importNow(sources, { mode, ...(signal && { signal }) }, { chunkBytes });
};

const learn = async (which: Which, start: BookSnapshot) => {
  const open = await load(start);
  const before = bookState(open.book.snapshot());
  expect(codeOf(await importInto(which))).toBe("done");
  const records = work(open.host);
  const last = records.findLastIndex(({ calls }) => calls.includes("Range.CopyFrom"));
  const commit = ends(changesFrom(open, last, last));
  const after = bookState(open.book.snapshot());
  return { open, known: { start, before, after, batches: records.length, commit } };
};

/** What the batches from one on change, each call counted from the first batch on. */
export const changesFrom = (open: OpenBook, first: number, last: number): Calls => {
  const counts = new Map<string, number>();
  return work(open.host).flatMap(({ calls }, batch) =>
    calls.flatMap((action) => {
      const nth = (counts.get(action) ?? 0) + 1;
      counts.set(action, nth);
      return batch >= first && batch <= last && changes.test(action) ? [{ action, nth }] : [];
    }),
  );
};
