import { createWorkbook } from "../../src/workflows/create-workbook";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { toText } from "../../src/exact/ratio";
import { enterAssessment, valueOf } from "./support/fill";
import { openBook, type OpenBook } from "./support/open-book";
describe("scoring", () => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await openBook();
    await createWorkbook("zh-CN");
    enterAssessment(open.book);
  });
  afterAll(() => open.close());
  it("scores", async () => {
    const t = Date.now();
    const outcome = await scoreWorkbook(new Date("2026-11-23T04:00:00Z"));
    console.log(Date.now() - t);
    if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome));
    console.log(JSON.stringify(outcome.answer.card.withheldFor, null, 1));
    const { card } = outcome.answer;
    console.log(
      card.composite && toText(card.composite.score),
      card.intensity && toText(card.intensity.indicator),
    );
    for (const n of [
      "a1_total",
      "emission",
      "output",
      "intensity",
      "best_year",
      "best_intensity",
      "change",
      "data_faults",
      "a2_score",
      "composite",
      "grade",
      "result_composite",
      "result_grade",
      "result_check",
      "result_tier",
      "result_time",
    ])
      console.log(n, valueOf(open.book, "tanping_" + n));
    console.log(
      open.host.batches
        .filter((b) => b.kind === "work")
        .map((b) => [b.requestBytes, b.responseBytes, b.error]),
    );
  });
});
