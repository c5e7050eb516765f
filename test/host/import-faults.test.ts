import { findWayBack } from "../../src/excel/import-return";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { beforeBatch, openAssessment } from "./support/assessed-book";
import { work } from "./support/batches";
import {
  bookState,
  codeOf,
  differences,
  importNow,
  sourceOf,
  takeBackNow,
} from "./support/imports";
import { openBook, type OpenBook } from "./support/open-book";

type Fault = Parameters<OpenBook["host"]["inject"]>[0];
type BatchFault = Extract<Fault, { readonly code: unknown; readonly batch: number }>;
type Calls = readonly { readonly action: string; readonly nth: number }[];

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

/** The second import finds the first one's sheet of imports and way back. */
const imports = {
  first: { sources: [sourceOf(months)], mode: "replace" },
  second: { sources: [sourceOf(laterMonths)], mode: "append" },
} as const;
type Which = keyof typeof imports;

/** What is known of an import on which nothing fails. */
interface Known {
  readonly start: BookSnapshot;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly batches: number;
  /** What its request that puts the rows into the table changes, in its order, counted from its first request on. */
  readonly commit: Calls;
}
let known: Readonly<Record<Which, Known>>;
let open: OpenBook;

const load = (snapshot: BookSnapshot) => openBook(Book.load(createCalculator(), snapshot));
const now = () => bookState(open.book.snapshot());
const importIt = (which: Which, signal?: AbortSignal) => {
  const { sources, mode } = imports[which];
  return importNow(sources, { mode, ...(signal && { signal }) });
};

/** Calls that change the book; the others only find things. */
const changes = /^(?!.*\.(?:Get|_))/;

/** What the batches from one on change, each call counted from the first batch on. */
const changesFrom = (first: number, last: number): Calls => {
  const counts = new Map<string, number>();
  return work(open.host).flatMap(({ calls }, batch) =>
    calls.flatMap((action) => {
      const nth = (counts.get(action) ?? 0) + 1;
      counts.set(action, nth);
      return batch >= first && batch <= last && changes.test(action) ? [{ action, nth }] : [];
    }),
  );
};

/** The first and the last call of each member. */
const ends = (calls: Calls): Calls =>
  calls.filter(({ action, nth }) => {
    const all = calls.filter((call) => call.action === action).map((call) => call.nth);
    return nth === Math.min(...all) || nth === Math.max(...all);
  });

const learn = async (which: Which, start: BookSnapshot): Promise<Known> => {
  open = await load(start);
  const before = now();
  expect(codeOf(await importIt(which))).toBe("done");
  const records = work(open.host);
  const last = records.findLastIndex(({ calls }) => calls.includes("Range.CopyFrom"));
  const commit = ends(changesFrom(last, last));
  return { start, before, after: now(), batches: records.length, commit };
};

beforeAll(async () => {
  open = await openAssessment();
  const start = open.book.snapshot();
  open.close();
  const first = await learn("first", start);
  const second = await learn("second", open.book.snapshot());
  known = { first, second };
  open.close();
});
afterEach(() => open.close());

/** Fails where the book is neither as it was nor as the whole import makes it. */
const expectWholeOrNone = (which: Which, outcome: string, tried: unknown) => {
  const differs = differences(known[which][outcome === "done" ? "after" : "before"], now());
  expect({ tried, outcome, differs }).toEqual({ tried, outcome, differs: [] });
};

/** Imports with each of the faults; a book that an import left as it was serves for the next one. */
const tryAll = async (which: Which, faults: readonly Fault[]) => {
  open = await load(known[which].start);
  for (const fault of faults) {
    open.host.inject(fault);
    const outcome = codeOf(await importIt(which));
    expectWholeOrNone(which, outcome, fault);
    if (outcome !== "done") continue;
    open.close();
    open = await load(known[which].start);
  }
};

it("takes at least five requests for the rows alone", () => {
  expect([known.first.batches, known.second.batches]).toEqual([20, 19]);
});

const eachBatch = (which: Which, code: BatchFault["code"]) =>
  Array.from({ length: known[which].batches }, (_, index) => ({ batch: index + 1, code }));

const codes = [5103, 5102, 5012, "AccessDenied", "InvalidOperationInCellEditMode"] as const;

it.each(codes)("is whole or none, whichever request fails with %s", (code) =>
  tryAll("first", eachBatch("first", code)),
);

it.each(["first", "second"] as const)(
  "is whole or none where only the answer of a request is lost (%s import)",
  (which) => {
    const lost = eachBatch(which, 5012).map((fault) => ({ ...fault, after: "all" as const }));
    return tryAll(which, lost);
  },
);

it("is whole or none after another import as well, whichever request fails", () =>
  tryAll("second", eachBatch("second", "AccessDenied")));

it.each(["first", "second"] as const)(
  "is whole or none, whichever step of the last request of the %s import fails",
  async (which) => {
    const { commit } = known[which];
    expect(commit.length).toBeGreaterThan(12);
    await tryAll(
      which,
      commit.map((call, index) => ({
        ...call,
        code: index % 2 ? "AccessDenied" : "GeneralException",
      })),
    );
  },
);

it("is whole or none, whenever it is cancelled", async () => {
  const { start, batches } = known.first;
  open = await load(start);
  for (let at = 1; at <= batches + 1; at += 1) {
    const cancel = new AbortController();
    const { execute } = open.host;
    beforeBatch(open, (batch) => batch === at && cancel.abort());
    const outcome = await importIt("first", cancel.signal);
    open.host.execute = execute;
    const kind = outcome.kind === "refused" ? outcome.refusal.code : outcome.answer.kind;
    // The last requests put the rows in: what comes then comes too late.
    expect([at, kind]).toEqual([at, at <= batches - 4 ? "cancelled" : "imported"]);
    expectWholeOrNone("first", kind === "imported" ? "done" : kind, at);
    if (kind === "cancelled") continue;
    open.close();
    open = await load(start);
  }
});

/** A book without what an undoing that failed may leave: the copy, its name, and lines of the sheet of imports. */
const withoutTraces = (state: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...state].filter((line) => !/^(?:导入|tanping_import_)/.test(line)));

describe.each(["first", "second"] as const)(
  "where undoing the %s import fails as well",
  (which) => {
    /** An import that fails at a step of its last request, and whose undoing has the fault. */
    const failTwice = async (step: number, fault: Fault | null) => {
      open = await load(known[which].start);
      const call = known[which].commit.at(step);
      if (!call) throw new Error("There is no such step.");
      open.host.inject({ ...call, code: "GeneralException" });
      if (fault) open.host.inject(fault);
      return codeOf(await importIt(which));
    };

    /** Faults of the requests that undo, and of everything they change. */
    const undoingFaults = async (step: number): Promise<readonly Fault[]> => {
      await failTwice(step, null);
      const records = work(open.host);
      const commit = records.findIndex(({ error }) => error !== null);
      const calls = changesFrom(commit + 1, commit + 2);
      open.close();
      expect(calls.length).toBeGreaterThan(4);
      return [
        ...calls.map((call) => ({ ...call, code: "AccessDenied" })),
        { batch: commit + 2, code: "AccessDenied" },
        { batch: commit + 3, code: 5012 },
      ];
    };

    it.each([3, -2])("the way back brings everything back (step %d)", async (step) => {
      const faults = await undoingFaults(step);
      for (const fault of faults) {
        const outcome = await failTwice(step, fault);
        const way = await findWayBack();
        if (way?.kind === "interrupted") expect(codeOf(await takeBackNow())).toBe("done");
        const differs = differences(withoutTraces(known[which].before), withoutTraces(now()));
        expect({ fault, outcome, differs }).toEqual({
          fault,
          outcome: "import-unfinished",
          differs: [],
        });
        expect(codeOf(await importIt(which))).toBe("done");
        expect(differences(withoutTraces(known[which].after), withoutTraces(now()))).toEqual([]);
        open.close();
      }
    });
  },
);
