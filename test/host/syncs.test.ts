import { checkWorkbook } from "../../src/workflows/check-workbook";
import {
  inspectScored,
  inspectWorkbook,
  repairWorkbook,
} from "../../src/workflows/inspect-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { sealWorkbook, unsealWorkbook } from "../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../src/workflows/verify-workbook";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { excelOnTheWeb } from "@tanping/workbench/host/host-profile";
import { openAssessment, scoredAt } from "./support/assessed-book";
import { work } from "./support/batches";
import { enter } from "./support/fill";
import { openBook, type OpenBook } from "./support/open-book";
import { opened, overwrite, placeOf, sheetId } from "./support/tampering-tools";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

const words = "现场查阅了文件、记录与计量器具台账。".repeat(40);

/** 80 rows more for nonconformities, long evidence for every item, and thirty sheets of the organisation's own. */
const enlarge = (book: Book): void => {
  const { sheet, area } = placeOf(book, "tanping_records_nonconformities");
  book.insert(sheet.id, "rows", area.row + 2, 80, "user");
  const facts = Array.from({ length: 60 }, () => [{ value: words }]);
  const below = { row: area.row + 1, column: 4, rows: facts.length, columns: 1 };
  book.write(sheet.id, below, facts, "pasted");
  for (const [column, value] of [
    [10, "补记"],
    [13, 46400],
  ] as const)
    book.write(
      sheet.id,
      { ...below, column },
      facts.map(() => [{ value }]),
      "pasted",
    );
  const evidence = placeOf(book, "tanping_a1_evidence").area.rows;
  enter(book, "tanping_a1_evidence", ...Array.from({ length: evidence }, () => words));
  for (let sheet = 1; sheet <= 30; sheet += 1) {
    const { id } = book.addSheet(`台账${sheet}`, "user");
    book.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: words }]], "pasted");
  }
};

let open: OpenBook;
let start: BookSnapshot;

/** The syncs of one workflow that must not be refused. */
const syncsOf = async (run: () => Promise<Outcome<unknown>>): Promise<number> => {
  const before = work(open.host).length;
  answerOf(await run());
  return work(open.host).length - before;
};

const seal = () => sealWorkbook({ by: "张工", now: scoredAt, key: null });
const unseal = () => unsealWorkbook({ by: "李工", reason: "", now: scoredAt });

describe.each([
  ["as it is laid out", () => undefined],
  ["with long lists and long texts", enlarge],
])("in a workbook %s", (_size, grow) => {
  beforeAll(async () => {
    const assessed = await openAssessment();
    grow(assessed.book);
    answerOf(await scoreWorkbook(scoredAt));
    start = assessed.book.snapshot();
    assessed.close();
  });
  beforeEach(async () => {
    open = await openBook(Book.load(createCalculator(), start));
  });
  afterEach(() => open.close());

  it("checking takes two syncs, checking again one, scoring three, inspecting three", async () => {
    expect(await syncsOf(checkWorkbook)).toBe(2);
    const { reading } = answerOf(await checkWorkbook());
    expect(await syncsOf(() => checkWorkbook(reading))).toBe(1);
    expect(await syncsOf(() => scoreWorkbook(scoredAt))).toBe(3);
    expect(await syncsOf(inspectWorkbook)).toBe(3);
    const scored = answerOf(await scoreWorkbook(scoredAt));
    expect(await syncsOf(() => inspectScored(scored))).toBe(1);
  });

  it("sealing takes five, the first time and again, verifying three, unsealing five", async () => {
    expect(await syncsOf(seal)).toBe(5);
    expect(await syncsOf(() => verifyWorkbook(null))).toBe(3);
    expect(await syncsOf(unseal)).toBe(5);
    expect(await syncsOf(seal)).toBe(5);
  });

  it("a repair takes the three of inspecting, and one more for what stands in its place", async () => {
    expect(await syncsOf(repairWorkbook)).toBe(3);
    overwrite("tanping_composite", 100)(open.book);
    open.book.deleteName("tanping_grade", null, "user");
    open.book.setSheetView(sheetId(open.book, "表A.2"), { visibility: "hidden" }, "user");
    expect(await syncsOf(repairWorkbook)).toBe(4);
    expect(answerOf(await inspectWorkbook())).toEqual([]);
  });

  it("a repair that brings lines back takes two more, for where everything stands then", async () => {
    opened((its) => {
      const { sheet, area } = placeOf(its, "tanping_a1_score");
      its.delete(sheet.id, "rows", area.row + 20, 1, "user");
    })(open.book);
    expect(await syncsOf(repairWorkbook)).toBe(6);
    expect(answerOf(await inspectWorkbook())).toEqual([]);
  });
});

it("reads, locks and seals in smaller answers where the host has no room for all at once", async () => {
  const payloadLimitBytes = 600_000;
  const assessed = await openAssessment();
  const evidence = placeOf(assessed.book, "tanping_a1_evidence").area.rows;
  enter(assessed.book, "tanping_a1_evidence", ...Array.from({ length: evidence }, () => words));
  answerOf(await scoreWorkbook(scoredAt));
  assessed.close();
  open = await openBook(assessed.book, { ...excelOnTheWeb, payloadLimitBytes });
  expect(await syncsOf(seal)).toBeGreaterThan(5);
  const tooLarge = work(open.host).filter(({ error }) => error !== null);
  expect(tooLarge.map(({ error }) => error)).toEqual([
    "ResponsePayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
  ]);
  const { report, changes, findings } = answerOf(await verifyWorkbook(null));
  expect([report.status, changes, findings]).toEqual(["intact", [], []]);
  open.close();
});

it("tells a workbook of something else in one sync, without looking through its sheets", async () => {
  open = await openBook();
  const before = work(open.host).length;
  let isMadeReady = false;
  const outcome = await checkWorkbook(undefined, () => void (isMadeReady = true));
  expect(outcome).toMatchObject({ refusal: { code: "not-a-tanping-workbook" } });
  expect(work(open.host).length - before).toBe(1);
  expect(isMadeReady).toBe(false);
  open.close();
});

it("lets what shows a workbook of ours be made ready while Excel reads it for the first time", async () => {
  open = await openAssessment();
  const before = work(open.host).length;
  const answered: number[] = [];
  const whileReading = () => void answered.push(work(open.host).length - before);
  const { reading } = answerOf(await checkWorkbook(undefined, whileReading));
  answerOf(await checkWorkbook(reading, whileReading));
  expect(answered).toEqual([1]);
  open.close();
});
