import { beforeBatch } from "./support/assessed-book";
import { ImportTrials, requestsOf, stepsOf, upTo } from "./support/import-trials";

let trials: ImportTrials;
beforeAll(async () => {
  trials = await ImportTrials.learn();
});
afterEach(() => trials.open.close());

it("takes as many requests and steps as these tests try", async () => {
  const known = Object.entries(trials.known);
  expect(Object.fromEntries(known.map(([which, its]) => [which, its.batches]))).toEqual(requestsOf);
  expect(Object.fromEntries(known.map(([which, its]) => [which, its.commit.length]))).toEqual(
    stepsOf,
  );
});

it.each(upTo(requestsOf.first))("is whole or none where request %i fails", (batch) =>
  trials.expectWholeOrNone("first", { batch, code: "AccessDenied" }),
);

it.each([2, requestsOf.second - 1, requestsOf.second])(
  "is whole or none where only the answer of request %i of a second import is lost",
  (batch) => trials.expectWholeOrNone("second", { batch, code: 5012, after: "all" }),
);

it.each([
  [2, "AccessDenied"],
  [2, 5103],
  [2, 5102],
] as const)("is whole or none in one request where request %i fails with %s", (batch, code) =>
  trials.expectWholeOrNone("firstAtOnce", { batch, code }),
);

it.each(["firstAtOnce", "secondAtOnce"] as const)(
  "is whole or none where only the answer of the one request is lost: %s",
  (which) => trials.expectWholeOrNone(which, { batch: 2, code: 5012, after: "all" }),
);

it.each([
  ["are too much for one request", 5103],
  ["have to wait", 5102],
] as const)("puts rows that %s on the stage first", async (_, code) => {
  const { host } = await trials.begin("firstAtOnce");
  host.inject({ batch: 2, code });
  expect(await trials.run("firstAtOnce")).toMatchObject({ answer: { kind: "imported" } });
  trials.expectState("firstAtOnce", "after");
});

it("refuses to put rows that had to wait into a table that changed meanwhile", async () => {
  const { host, book } = await trials.begin("firstAtOnce");
  host.inject({ batch: 2, code: 5102 });
  beforeBatch(trials.open, (batch) => {
    const table = book.table("TanpingMonitoring");
    if (batch === 3 && table) book.insert(table.sheet.id, "rows", 0, 1, "user");
  });
  expect(await trials.run("firstAtOnce")).toMatchObject({ refusal: { code: "table-changed" } });
});

it.each([0, 15, 20, 24, 26, 32, stepsOf.firstAtOnce - 1])(
  "is whole or none where step %i of the one request fails",
  async (step) => {
    const call = trials.known.firstAtOnce.commit[step];
    if (!call) throw new Error("There is no such step.");
    await trials.expectWholeOrNone("firstAtOnce", { ...call, code: "GeneralException" });
  },
);

it.each([0, 4, 8, 12, stepsOf.first - 1])(
  "is whole or none where step %i of the last request fails",
  async (step) => {
    const call = trials.known.first.commit[step];
    if (!call) throw new Error("There is no such step.");
    await trials.expectWholeOrNone("first", { ...call, code: "GeneralException" });
  },
);

it.each([
  [2, "cancelled"],
  [requestsOf.first - 1, "cancelled"],
  [requestsOf.first, "imported"],
])("is whole or none where it is cancelled before request %i: %s", async (at, kind) => {
  const open = await trials.begin("first");
  const cancel = new AbortController();
  beforeBatch(open, (batch) => batch === at && cancel.abort());
  // The last request puts the rows in: what comes then comes too late.
  expect(await trials.run("first", cancel.signal)).toMatchObject({ answer: { kind } });
  trials.expectState("first", kind === "imported" ? "after" : "before");
});

it.each([1, 2, requestsOf.first])(
  "waits for the user who is editing a cell when request %i comes",
  async (request) => {
    const { host, book } = await trials.begin("first");
    host.inject({ batch: request, user: "edits" });
    const edited: unknown[] = [];
    beforeBatch(trials.open, (batch) => {
      if (batch !== request + 1) return;
      edited.push(book.editing);
      setTimeout(() => book.setEditing(null), 100);
    });
    expect(await trials.run("first")).toMatchObject({ answer: { kind: "imported" } });
    expect(edited).toEqual([{ sheetId: book.activeSheet.id, row: 0, column: 0 }]);
    trials.expectState("first", "after");
  },
);
