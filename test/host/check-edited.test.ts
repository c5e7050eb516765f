import type { Edit } from "../../src/excel/watch-edits";
import { checkEdited } from "../../src/workflows/check-edited";
import { checkWorkbook, type Checked } from "../../src/workflows/check-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { watchWorkbook } from "../../src/workflows/watch-workbook";
import { openScored } from "./support/assessed-book";
import { work } from "./support/batches";
import { unprotectAll } from "./support/enter-sketch";
import { enter } from "./support/fill";
import type { OpenBook } from "./support/open-book";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

describe("an edit of a workbook that was checked before", () => {
  let open: OpenBook;
  let before: Checked;
  let edits: (Edit | null)[];
  let stop: () => Promise<unknown>;
  beforeEach(async () => {
    open = await openScored();
    unprotectAll(open.book);
    before = answerOf(await checkWorkbook());
    edits = [];
    stop = answerOf(await watchWorkbook((edit) => edits.push(edit)));
  });
  afterEach(async () => {
    await stop();
    open.close();
  });

  const told = async (): Promise<Edit | null> => {
    await new Promise((done) => setTimeout(done, 5));
    if (edits.length !== 1) throw new Error(`${edits.length} edits were told.`);
    return edits[0] ?? null;
  };
  /** What the edit alone lets the pane say, and in how many syncs. */
  const checked = async () => {
    const edit = await told();
    if (!edit) throw new Error("Nothing is told of what was edited.");
    const earlier = work(open.host).length;
    const answer = answerOf(await checkEdited(before, edit));
    return { answer, syncs: work(open.host).length - earlier };
  };
  const expectAsWhole = async (answer: Checked | null) => {
    const whole = answerOf(await checkWorkbook());
    expect(answer?.card).toEqual(whole.card);
    expect(answer?.assessment).toEqual(whole.assessment);
  };

  it("of a score is known in one sync as if all had been read", async () => {
    enter(open.book, "tanping_a1_score", 0);
    const { answer, syncs } = await checked();
    expect(syncs).toBe(1);
    const [first] = answer?.reading.named.get("tanping_a1_score")?.cells ?? [];
    expect(first).toEqual([{ kind: "number", double: 0 }]);
    expect(answer?.card.qualitative).not.toEqual(before.card.qualitative);
    await expectAsWhole(answer);
  });

  it("of a score is followed to another that is a formula of it", async () => {
    const { sheet, area } = open.book.resolve("tanping_a1_score")!;
    const second = { row: area.row + 1, column: area.column, rows: 1, columns: 1 };
    const first = `=${String.fromCharCode(65 + area.column)}${area.row + 1}`;
    open.book.write(sheet.id, second, [[{ formula: first }]], "pasted");
    await new Promise((done) => setTimeout(done, 400));
    edits = [];
    before = answerOf(await checkWorkbook());
    enter(open.book, "tanping_a1_score", 1);
    const { answer } = await checked();
    const scores = answer?.reading.named.get("tanping_a1_score")?.cells.slice(0, 2).flat();
    expect(scores).toEqual([
      { kind: "number", double: 1 },
      { kind: "number", double: 1 },
    ]);
    await expectAsWhole(answer);
  });

  it("that is wrong withholds the score", async () => {
    enter(open.book, "tanping_a1_score", "x");
    const { answer } = await checked();
    expect(answer?.card.qualitative).toBeNull();
    await expectAsWhole(answer);
  });

  it("of anything but an item asks Excel for nothing: all is to be read", async () => {
    enter(open.book, "tanping_date", "2026-01-01");
    expect(await checked()).toEqual({ answer: null, syncs: 0 });
  });

  it("of another sheet at a score's place means that all is to be read", async () => {
    const { area } = open.book.resolve("tanping_a1_score")!;
    const other = open.book.addSheet("别的", "user");
    edits = [];
    const cell = { row: area.row, column: area.column, rows: 1, columns: 1 };
    open.book.write(other.id, cell, [[{ value: 1 }]], "pasted");
    expect((await checked()).answer).toBeNull();
  });

  it("that moves rows is told as one after which all is to be read", async () => {
    const { sheet } = open.book.resolve("tanping_a1_score")!;
    open.book.insert(sheet.id, "rows", 1, 1, "user");
    expect(await told()).toBeNull();
  });
});
