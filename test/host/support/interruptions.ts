import { inspectWorkbook, repairWorkbook } from "../../../src/workflows/inspect-workbook";
import type { Outcome } from "../../../src/workflows/outcome";
import { sealWorkbook, unsealWorkbook } from "../../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../../src/workflows/verify-workbook";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { openAssessment, protectedSheets, scoredAt, scoreNow } from "./assessed-book";
import { openBook, type OpenBook } from "./open-book";
import { opened, overwrite, placeOf, sheetId } from "./tampering-tools";

type Fault = Parameters<OpenBook["host"]["inject"]>[0];

const codes = ["AccessDenied", "InvalidOperationInCellEditMode", 5102, "GeneralException"] as const;

export const batches = (...numbers: number[]): readonly Fault[] =>
  numbers.map((batch, index) => ({ batch, code: codes[index % codes.length] ?? "AccessDenied" }));

/** A batch that happens and whose answer never comes. */
export const lost = (batch: number): Fault => ({ batch, code: 5001, after: "all" });

/** Calls in the midst of a batch, failing after what came before them in the batch has happened. */
export const calls = (...actions: string[]): readonly Fault[] =>
  actions.map((action) => ({ action, code: "AccessDenied" }));

/** A row of Table A.1 gone, a formula, a name and a validation lost: every turn of a repair. */
const damage = (book: Book) => {
  opened((its) => {
    const { sheet, area } = placeOf(its, "tanping_a1_score");
    its.setValidation(sheet.id, { ...area, rows: 3 }, null, "user");
    its.delete(sheet.id, "rows", area.row + 20, 1, "user");
  })(book);
  overwrite("tanping_composite", 100)(book);
  book.deleteName("tanping_grade", null, "user");
  book.setSheetView(sheetId(book, "表A.2"), { visibility: "hidden" }, "user");
};

/** Every number and text that was entered, wherever it stands: a repair adds cells and takes none away. */
const entriesOf = (book: Book, names: readonly string[]) =>
  names.map((name) => {
    const { sheet, area } = placeOf(book, name);
    return Array.from(
      { length: area.rows * area.columns },
      (_, index) =>
        sheet.cell(
          area.row + Math.floor(index / area.columns),
          area.column + (index % area.columns),
        )?.value ?? null,
    ).filter((value) => value !== null);
  });

const entered = [
  "tanping_a1_score",
  "tanping_monitoring",
  "tanping_limit_full",
  "tanping_weight_qualitative",
];

const load = (snapshot: BookSnapshot) => openBook(Book.load(createCalculator(), snapshot));

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

/** What a check says of a workbook whose seal is open and whose entries are not. */
const halfUnsealed = ["entry-locked", "sheet-protected"];

/** What fails while a workbook is repaired, sealed, sealed again after it was opened (the call that fails), and opened. */
interface Faults {
  readonly repair: readonly Fault[];
  readonly seal: readonly Fault[];
  readonly sealAgain: readonly string[];
  readonly unseal: readonly Fault[];
}

/** Tests that nothing is lost or half done where a repair or a seal fails, and that the next one finishes it. */
export const describeInterruptions = (faults: Faults): void => {
  let scored: BookSnapshot;
  let damaged: BookSnapshot;
  let open: OpenBook;
  beforeAll(async () => {
    const { book, close } = await openAssessment();
    await scoreNow();
    scored = book.snapshot();
    damage(book);
    damaged = book.snapshot();
    close();
  });
  afterEach(() => open.close());

  it.each(faults.repair)(
    "a repair that fails at %j loses nothing, and the next one finishes it",
    async (fault) => {
      open = await load(damaged);
      const [entries, guarded] = [entriesOf(open.book, entered), protectedSheets(open)];
      open.host.inject(fault);
      await repairWorkbook();
      expect(entriesOf(open.book, entered)).toEqual(entries);
      expect(protectedSheets(open)).toEqual(guarded);
      expect(answerOf(await repairWorkbook()).left).toEqual([]);
      expect(entriesOf(open.book, entered)).toEqual(entries);
    },
  );

  it.each(faults.seal)(
    "a seal that fails at %j is whole or none, and the next one finishes it",
    async (fault) => {
      open = await load(scored);
      const [entries, guarded] = [entriesOf(open.book, entered), protectedSheets(open)];
      open.host.inject(fault);
      const outcome = await sealWorkbook({ by: "张工", now: scoredAt, key: null });
      expect(entriesOf(open.book, entered)).toEqual(entries);
      expect(protectedSheets(open)).toEqual(expect.arrayContaining([...guarded]));
      if (outcome.kind === "refused") {
        expect(answerOf(await verifyWorkbook(null)).report.status).toBe("unsealed");
        expect(answerOf(await inspectWorkbook())).toEqual([]);
        answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key: null }));
      }
      const { report, changes, findings } = answerOf(await verifyWorkbook(null));
      expect([report.status, changes, findings]).toEqual(["intact", [], []]);
      expect(protectedSheets(open)).toHaveLength(7);
    },
  );

  it.each(faults.sealAgain)(
    "sealing again, failing at %s, leaves the seal's sheet protected and the workbook unsealed",
    async (action) => {
      open = await load(scored);
      const sealNow = () => sealWorkbook({ by: "张工", now: scoredAt, key: null });
      answerOf(await sealNow());
      answerOf(await unsealWorkbook({ by: "李工", reason: "", now: scoredAt }));
      const guarded = protectedSheets(open);
      const nth = action === "WorksheetProtection.Protect" ? 8 : 1;
      open.host.inject({ action, nth, code: "AccessDenied" });
      const outcome = await sealNow();
      expect(protectedSheets(open)).toEqual(expect.arrayContaining([...guarded]));
      if (outcome.kind === "done") return;
      expect(answerOf(await verifyWorkbook(null)).report.status).toBe("unsealed");
      answerOf(await sealNow());
      expect(answerOf(await verifyWorkbook(null)).report.status).toBe("intact");
    },
  );

  it.each(faults.unseal)(
    "an unseal that fails at %j leaves the seal intact, or what a check finds and a repair finishes",
    async (fault) => {
      open = await load(scored);
      const opened = protectedSheets(open);
      const entries = entriesOf(open.book, entered);
      answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key: null }));
      const unsealNow = () => unsealWorkbook({ by: "李工", reason: "", now: scoredAt });
      open.host.inject(fault);
      expect((await unsealNow()).kind).toBe("refused");
      const { report, changes } = answerOf(await verifyWorkbook(null));
      if (report.status === "intact") {
        expect(changes).toEqual([]);
        answerOf(await unsealNow());
      } else {
        expect(report.status).toBe("unsealed");
        const found = answerOf(await inspectWorkbook()).map(({ code }) => code);
        expect(halfUnsealed).toEqual(expect.arrayContaining([...new Set(found)]));
        expect(answerOf(await repairWorkbook()).left).toEqual([]);
      }
      expect(answerOf(await verifyWorkbook(null)).report.status).toBe("unsealed");
      expect(answerOf(await inspectWorkbook())).toEqual([]);
      expect(entriesOf(open.book, entered)).toEqual(entries);
      expect(protectedSheets(open)).toEqual(expect.arrayContaining([...opened]));
      answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key: null }));
      expect(answerOf(await verifyWorkbook(null)).report.status).toBe("intact");
    },
  );

  it("sealing again, where the answer to the last write is lost, leaves the workbook unsealed", async () => {
    open = await load(scored);
    const sealNow = () => sealWorkbook({ by: "张工", now: scoredAt, key: null });
    answerOf(await sealNow());
    answerOf(await unsealWorkbook({ by: "李工", reason: "", now: scoredAt }));
    const guarded = protectedSheets(open);
    open.host.inject(lost(5));
    expect((await sealNow()).kind).toBe("refused");
    expect(protectedSheets(open)).toEqual(guarded);
    expect(answerOf(await verifyWorkbook(null)).report.status).toBe("unsealed");
    expect(answerOf(await inspectWorkbook())).toEqual([]);
    answerOf(await sealNow());
    expect(answerOf(await verifyWorkbook(null)).report.status).toBe("intact");
  });
};
