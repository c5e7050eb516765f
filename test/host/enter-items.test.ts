import { enterItems, type ItemEntry } from "../../src/workflows/enter-items";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { openAssessment, openScored, scoredAt } from "./support/assessed-book";
import { work } from "./support/batches";
import { unprotectAll } from "./support/enter-sketch";
import { enter, valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";

const first: ItemEntry = { item: "1.1.1", column: "score", value: 2, was: 1.5 };

describe("what is entered in the pane about an item", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openAssessment();
  });
  afterEach(() => open.close());

  it("stands in the item's row, several entries by one reading and one writing", async () => {
    const before = work(open.host).length;
    const outcome = await enterItems([
      first,
      { item: "1.1.1", column: "evidence", value: "=1+1", was: "查阅文件与记录" },
      { item: "1.1.1", column: "site", value: "2023-12", was: null },
    ]);
    expect(outcome).toEqual({ kind: "done", answer: Array(3).fill({ kind: "written" }) });
    expect(
      ["score", "evidence", "site"].map((name) => valueOf(open.book, `tanping_a1_${name}`)),
    ).toEqual([2, "=1+1", "2023-12"]);
    expect(work(open.host).length - before).toBe(2);
  });

  it("leaves a cell alone that says something else by now, and tells what; the others are written", async () => {
    enter(open.book, "tanping_a1_score", 0.5);
    const outcome = await enterItems([
      first,
      { item: "1.1.2", column: "score", value: null, was: 2 },
    ]);
    expect(outcome).toEqual({
      kind: "done",
      answer: [{ kind: "differs", now: 0.5 }, { kind: "written" }],
    });
    const place = open.book.resolve("tanping_a1_score");
    const shown = [0, 1].map(
      (by) => place?.sheet.cell(place.area.row + by, place.area.column)?.value ?? null,
    );
    expect(shown).toEqual([0.5, null]);
  });

  it("takes two entries of one cell in their order", async () => {
    const outcome = await enterItems([first, { ...first, value: 1, was: 2 }]);
    expect(outcome).toMatchObject({ answer: [{ kind: "written" }, { kind: "written" }] });
    expect(valueOf(open.book, "tanping_a1_score")).toBe(1);
  });

  it("follows an item whose row was moved, and says when it is gone", async () => {
    unprotectAll(open.book);
    enter(open.book, "tanping_a1_id", "1.1.2", "1.1.1");
    enter(open.book, "tanping_a1_score", 2, 1.5);
    await enterItems([first]);
    const place = open.book.resolve("tanping_a1_score");
    expect(place?.sheet.cell(place.area.row + 1, place.area.column)?.value).toBe(2);
    enter(open.book, "tanping_a1_id", null, null);
    expect(await enterItems([first])).toMatchObject({ answer: [{ kind: "gone" }] });
  });
});

it("is refused in a sealed workbook, which stays as it was", async () => {
  const open = await openScored();
  await sealWorkbook({ by: "张工", key: null, despite: "open-points", now: scoredAt });
  const outcome = await enterItems([first]);
  expect(outcome.kind).toBe("refused");
  expect(valueOf(open.book, "tanping_a1_score")).toBe(1.5);
  open.close();
});
