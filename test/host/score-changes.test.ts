import { toText } from "../../src/exact/ratio";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import {
  beforeBatch,
  openAssessment,
  protectedSheets,
  scoredAt,
  scoreNow,
} from "./support/assessed-book";
import { enter, enterMonitoring, valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";

/** The batches of a score: names, reading, and the write that reads again. */
const writing = 3;

const compositeOf = ({ card }: Awaited<ReturnType<typeof scoreNow>>) =>
  card.composite && toText(card.composite.score);

describe("an entry that changes between reading and writing", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openAssessment();
  });
  afterEach(() => open.close());

  it("is what the result is about: the score begins again", async () => {
    beforeBatch(open, (batch) => {
      if (batch === writing) enter(open.book, "tanping_a1_score", 0.5);
    });
    const scored = await scoreNow();
    expect([scored.restarts, compositeOf(scored)]).toEqual([1, "99.1"]);
    expect(valueOf(open.book, "tanping_result_composite")).toBe(99.1);
    expect(valueOf(open.book, "tanping_result_check")).toBe("一致");
  });

  it("may be a figure of the monitoring data", async () => {
    beforeBatch(open, (batch) => {
      if (batch === writing) enterMonitoring(open.book, [[2018, 1, 1_000]]);
    });
    const scored = await scoreNow();
    expect(scored.restarts).toBe(1);
    expect(scored.card.composite).toBeNull();
    expect(valueOf(open.book, "tanping_result_composite")).toBeNull();
  });

  it("withholds the result where it is cleared, and none is left on the sheet", async () => {
    beforeBatch(open, (batch) => {
      if (batch === writing) enter(open.book, "tanping_weight_qualitative", null);
    });
    const scored = await scoreNow();
    expect(scored.card.withheldFor.map(({ code }) => code)).toEqual(["parameter-blank"]);
    expect(valueOf(open.book, "tanping_result_composite")).toBeNull();
    expect(valueOf(open.book, "tanping_result_check")).toBe("");
  });

  it("is none where it is a remark beside the entries", async () => {
    beforeBatch(open, (batch) => {
      if (batch === writing) enter(open.book, "tanping_a1_evidence", "现场查阅记录");
    });
    expect((await scoreNow()).restarts).toBe(0);
  });

  it("for ever is refused, and no result of earlier entries is left on the sheet", async () => {
    let tenths = 0;
    beforeBatch(open, (batch) => {
      if (batch >= writing) enter(open.book, "tanping_a1_score", (tenths += 1) / 10);
    });
    expect(await scoreWorkbook(scoredAt)).toMatchObject({
      kind: "refused",
      refusal: { code: "changed-meanwhile" },
    });
    expect(tenths).toBe(5);
    expect(valueOf(open.book, "tanping_result_composite")).toBeNull();
    expect(valueOf(open.book, "tanping_result_check")).toBe("");
    expect(protectedSheets(open)).toEqual(["评价信息", "表A.1", "表A.2", "表A.3"]);
  });
});
