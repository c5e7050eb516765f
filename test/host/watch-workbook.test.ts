import { createWorkbook } from "../../src/workflows/create-workbook";
import { watchWorkbook } from "../../src/workflows/watch-workbook";
import { enter } from "./support/fill";
import { openBook, type OpenBook } from "./support/open-book";

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Longer than a pause that ends a burst of edits. */
const afterBurst = 400;

describe("edits that are followed", () => {
  let open: OpenBook;
  let calls: number;
  let stop: () => Promise<unknown>;
  beforeEach(async () => {
    open = await openBook();
    await createWorkbook("zh-CN");
    calls = 0;
    const outcome = await watchWorkbook(() => (calls += 1));
    if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
    stop = outcome.answer;
  });
  afterEach(async () => {
    await stop();
    open.close();
  });
  const edit = async (score: number) => {
    enter(open.book, "tanping_a1_score", score);
    await wait(5);
  };

  it("are told at the first of a burst, and once more after it", async () => {
    await edit(1);
    expect(calls).toBe(1);
    await edit(2);
    await edit(0);
    expect(calls).toBe(1);
    await wait(afterBurst);
    expect(calls).toBe(2);
  });

  it("are told once where there is but one, and not at all any more once the watch has stopped", async () => {
    await edit(1);
    await wait(afterBurst);
    expect(calls).toBe(1);
    await stop();
    await edit(2);
    await wait(afterBurst);
    expect(calls).toBe(1);
  });
});
