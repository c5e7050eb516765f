import { scorePairs } from "../../src/sheets/process/score-pairs";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { enterConsensus } from "../../src/workflows/enter-consensus";
import { openRecords } from "../../src/workflows/open-records";
import type { Outcome } from "../../src/workflows/outcome";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { openScored, scoredAt } from "./support/assessed-book";
import { enter, valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

const agree = (item: "1.1.1" | "1.1.2", was: number | null, notApplicable: string | null = null) =>
  enterConsensus({ item, score: 1, reason: "台账缺两月", was: { score: was, notApplicable } });

const pairsNow = async () => {
  const { reading } = answerOf(await checkWorkbook());
  return scorePairs(reading).map(({ item, state, agreed }) => [item, state, agreed?.reason ?? ""]);
};

describe("what two assessors agreed", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openScored();
    answerOf(await openRecords("second_scores"));
    const found = open.book.table("TanpingSecondScores");
    if (!found) throw new Error("No second scores.");
    const { row, column } = found.table.area;
    const area = { row: row + 1, column, rows: 1, columns: 4 };
    const cells = ["1.1.1", 1, null, "李工"].map((value) => ({ value }));
    open.book.write(found.sheet.id, area, [cells], "pasted");
  });
  afterEach(() => open.close());

  it("is the score from then on, and its reason is kept with both scores before", async () => {
    expect(await pairsNow()).toEqual([["1.1.1", "open", ""]]);
    answerOf(await agree("1.1.1", 1.5));
    expect(valueOf(open.book, "tanping_a1_score")).toBe(1);
    const reason = "台账缺两月（原评分 1.5，第二评分 1）";
    expect(await pairsNow()).toEqual([["1.1.1", "agreed", reason]]);
    expect(open.book.table("TanpingConsensus")?.sheet.name).toBe("协商一致");
  });

  it("agreed a second time, both agreements stand and the later one holds", async () => {
    answerOf(await agree("1.1.1", 1.5));
    const later = {
      item: "1.1.1",
      score: 2,
      reason: "补来台账",
      was: { score: 1, notApplicable: null },
    } as const;
    answerOf(await enterConsensus(later));
    expect(await pairsNow()).toEqual([["1.1.1", "agreed", "补来台账（原评分 1，第二评分 1）"]]);
    const { sheet, table } = open.book.table("TanpingConsensus") ?? {};
    const rows = [1, 2].map((row) => sheet?.cell((table?.area.row ?? 0) + row, 1)?.value);
    expect(rows).toEqual([1, 2]);
  });

  it("an item that was left out is scored from then on", async () => {
    enter(open.book, "tanping_na_rule", "excluded");
    enter(open.book, "tanping_a1_score", null);
    enter(open.book, "tanping_a1_na", "没有外购热力");
    answerOf(await agree("1.1.1", null, "没有外购热力"));
    expect([valueOf(open.book, "tanping_a1_score"), valueOf(open.book, "tanping_a1_na")]).toEqual([
      1,
      null,
    ]);
  });

  it("is refused where the score is another by now, and nothing of it is written", async () => {
    expect(await agree("1.1.1", 2)).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    expect(valueOf(open.book, "tanping_a1_score")).toBe(1.5);
    expect(await pairsNow()).toEqual([["1.1.1", "open", ""]]);
  });

  it("leaves the score as it was where the list cannot be written", async () => {
    answerOf(await openRecords("consensus"));
    const { sheet, table } = open.book.table("TanpingConsensus") ?? {};
    if (!sheet || !table) throw new Error("No agreements.");
    const heading = { ...table.area, column: table.area.column + 2, rows: 1, columns: 1 };
    open.book.write(sheet.id, heading, [[{ value: "缘由" }]], "pasted");
    expect(await agree("1.1.1", 1.5)).toMatchObject({
      refusal: { code: "gone", subject: "reason" },
    });
    expect(valueOf(open.book, "tanping_a1_score")).toBe(1.5);
  });

  it("is refused in a sealed workbook", async () => {
    const request = { by: "张工", now: scoredAt, key: null, despite: "open-points" } as const;
    answerOf(await sealWorkbook(request));
    expect(await agree("1.1.1", 1.5)).toMatchObject({ refusal: { code: "sealed" } });
  });
});
