import { findUndoableImport } from "../../src/excel/undo-import";
import { beforeBatch } from "./support/assessed-book";
import { work } from "./support/batches";
import { codeOf, differences, undoNow } from "./support/imports";
import {
  changesFrom,
  ImportTrials,
  requestsOf,
  stepsOf,
  upTo,
  type Fault,
  type Which,
} from "./support/import-trials";

let trials: ImportTrials;
beforeAll(async () => {
  trials = await ImportTrials.learn();
});
afterEach(() => trials.open.close());

const both = ["first", "second"] as const;
const all = [...both, "firstAtOnce", "secondAtOnce"] as const;

describe.each([5103, 5102, 5012, "AccessDenied", "InvalidOperationInCellEditMode"] as const)(
  "where a request fails with %s",
  (code) => {
    it.each(
      all.flatMap((which) => upTo(requestsOf[which]).map((batch) => [which, batch] as const)),
    )("is whole or none: %s, request %i", (which, batch) =>
      trials.expectWholeOrNone(which, { batch, code }),
    );
  },
);

describe.each(all)("the %s import", (which) => {
  it.each(upTo(requestsOf[which]))(
    "is whole or none where only the answer of request %i is lost",
    (batch) => trials.expectWholeOrNone(which, { batch, code: 5012, after: "all" }),
  );

  it.each(upTo(stepsOf[which]))(
    "is whole or none where step %i of the last request fails",
    async (step) => {
      const call = trials.known[which].commit[step - 1];
      if (!call) throw new Error("There is no such step.");
      const code = step % 2 ? "GeneralException" : "AccessDenied";
      await trials.expectWholeOrNone(which, { ...call, code });
    },
  );
});

it.each(upTo(requestsOf.first + 1))(
  "is whole or none where it is cancelled before request %i",
  async (at) => {
    const open = await trials.begin("first");
    const cancel = new AbortController();
    beforeBatch(open, (batch) => batch === at && cancel.abort());
    // The last request puts the rows in: what comes then comes too late.
    const kind = at < requestsOf.first ? "cancelled" : "imported";
    expect(await trials.run("first", cancel.signal)).toMatchObject({ answer: { kind } });
    trials.expectState("first", kind === "imported" ? "after" : "before");
  },
);

/** A book without what an undoing that failed may leave: the copy, its name, and lines of the sheet of imports. */
const withoutTraces = (state: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...state].filter((line) => !/^(?:导入|tanping_import_)/.test(line)));

describe.each(all)("where undoing the %s import fails as well", (which) => {
  /** An import that fails at a step of its last request, and whose undoing has the fault. */
  const failTwice = async (step: number, fault: Fault | null) => {
    const open = await trials.begin(which);
    const call = trials.known[which].commit.at(step);
    if (!call) throw new Error("There is no such step.");
    open.host.inject({ ...call, code: "GeneralException" });
    if (fault) open.host.inject(fault);
    return codeOf(await trials.run(which));
  };

  /** Faults of the requests that undo, and of everything they change. */
  const undoingFaults = async (step: number): Promise<readonly Fault[]> => {
    await failTwice(step, null);
    const commit = work(trials.open.host).findIndex(({ error }) => error !== null);
    const calls = changesFrom(trials.open, commit + 1, commit + 2);
    trials.open.close();
    return [
      ...calls.map((call) => ({ ...call, code: "AccessDenied" })),
      { batch: commit + 2, code: "AccessDenied" },
      { batch: commit + 3, code: 5012 },
    ];
  };

  it.each(undoingCases(which))(
    "undoing it later brings everything back (step %i, fault %i of %i)",
    async (step, index, count) => {
      const faults = await undoingFaults(step);
      expect(faults).toHaveLength(count);
      const fault = faults[index - 1];
      if (!fault) throw new Error("There is no such fault.");
      const outcome = await failTwice(step, fault);
      const undoable = await findUndoableImport();
      if (undoable?.kind === "interrupted") expect(codeOf(await undoNow())).toBe("done");
      expect(outcome).toBe("import-unfinished");
      const { before, after } = trials.known[which];
      expect(differences(withoutTraces(before), withoutTraces(trials.now()))).toEqual([]);
      expect(codeOf(await trials.run(which))).toBe("done");
      expect(differences(withoutTraces(after), withoutTraces(trials.now()))).toEqual([]);
    },
  );
});

/** Steps of the last request after which undoing has so many calls and requests that may fail. */
function undoingCases(which: Which): [step: number, index: number, count: number][] {
  const counts: Readonly<Record<Which, readonly (readonly [step: number, count: number])[]>> = {
    first: [
      [3, 7],
      [-2, 9],
    ],
    second: [
      [3, 8],
      [-2, 10],
    ],
    // What was done of an import at once lies on the stage from the moment that has its name.
    firstAtOnce: [[-2, 9]],
    secondAtOnce: [[-2, 10]],
  };
  return counts[which].flatMap(([step, count]) =>
    upTo(count).map((index): [number, number, number] => [step, index, count]),
  );
}
