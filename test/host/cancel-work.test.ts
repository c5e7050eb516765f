import { Book } from "@tanping/workbench/book/book";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { isSealed } from "../../src/seal/seal-state";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { createWorkbook } from "../../src/workflows/create-workbook";
import { followSteps } from "../../src/workflows/follow-steps";
import { inspectWorkbook, repairWorkbook } from "../../src/workflows/inspect-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { openSample } from "../../src/workflows/open-sample";
import { openAssessment, openScored } from "./support/assessed-book";
import { openBook, type OpenBook } from "./support/open-book";
import { overwrite } from "./support/tampering-tools";

let open: OpenBook;
afterEach(() => open.close());

const load = async (snapshot: BookSnapshot) => {
  open = await openBook(Book.load(createCalculator(), snapshot));
};

/** Does the work and ends it when that many steps have begun; says whether it came to its end. */
const endAfter = async (steps: number, work: () => Promise<Outcome<unknown>>) => {
  const ending = new AbortController();
  let begun = 0;
  const onStep = () => {
    begun += 1;
    if (begun === steps) ending.abort();
  };
  const outcome = await followSteps({ signal: ending.signal, onStep }, work);
  return { begun, is: outcome.kind === "refused" ? outcome.refusal.code : outcome.kind };
};

const signer = { by: "张三", now: new Date("2026-11-23T04:00:00Z"), key: null } as const;

describe("work that a person ends", () => {
  it.each([1, 2])(
    "after step %i leaves an empty workbook empty while it is created",
    async (step) => {
      open = await openBook();
      const before = open.book.snapshot();
      const { is } = await endAfter(step, () => createWorkbook("zh-CN"));
      expect([is, open.book.snapshot().sheets.length]).toEqual(
        step === 1 ? ["cancelled", before.sheets.length] : ["done", 7],
      );
    },
  );

  it.each([1, 2, 3])("after step %i leaves none of the sample behind", async (step) => {
    open = await openBook();
    const { is } = await endAfter(step, () => openSample("zh-CN"));
    expect([is, open.book.sheets.map(({ name }) => name), open.book.names]).toEqual([
      "cancelled",
      ["Sheet1"],
      [],
    ]);
  });

  it("leaves a workbook that is being sealed unsealed at every step, and sealed once all are done", async () => {
    const { book, close } = await openScored();
    close();
    const before = book.snapshot();
    const seen: string[] = [];
    for (let step = 1; seen.at(-1) !== "done" && step < 10; step += 1) {
      await load(before);
      const { is } = await endAfter(step, () =>
        sealWorkbook({ ...signer, despite: "open-points" }),
      );
      seen.push(is);
      const checked = await checkWorkbook();
      const sealed = checked.kind === "done" && isSealed(checked.answer.reading);
      expect([step, is, sealed]).toEqual([step, is, is === "done"]);
      expect(await inspectWorkbook()).toMatchObject({ kind: "done", answer: [] });
      open.close();
    }
    expect(seen.filter((is) => is === "cancelled").length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe("done");
  });

  it("leaves the result unwritten that was to be written after the step", async () => {
    open = await openAssessment();
    const before = open.book.snapshot();
    expect((await endAfter(1, () => scoreWorkbook(new Date()))).is).toBe("cancelled");
    expect(open.book.snapshot()).toEqual(before);
  });

  it("leaves a repair at a turn that is whole, from which the next repair goes on", async () => {
    const { book, close } = await openScored();
    close();
    overwrite("tanping_composite", 100)(book);
    await load(book.snapshot());
    expect((await endAfter(1, repairWorkbook)).is).toBe("cancelled");
    expect(await repairWorkbook()).toMatchObject({ kind: "done", answer: { left: [] } });
  });

  it("is undone to its end: the wish to end it ends nothing else", async () => {
    open = await openBook();
    await endAfter(3, () => openSample("zh-CN"));
    expect(await openSample("zh-CN")).toEqual({ kind: "done", answer: "made" });
  });
});
