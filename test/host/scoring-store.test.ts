import { randomUUID } from "node:crypto";
import { ScoringStore } from "../../src/taskpane/scoring/scoring-store";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { enterRecord } from "../../src/workflows/enter-record";
import { showItems } from "../../src/workflows/shown/show-items";
import { openAssessment } from "./support/assessed-book";
import { unprotectAll } from "./support/enter-sketch";
import { enter, valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";

describe("scoring in the pane", () => {
  let open: OpenBook;
  let store: ScoringStore;
  let written: number;

  const know = async () => {
    const outcome = await checkWorkbook();
    if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
    store.know(outcome.answer);
  };
  /** A pane that is opened beside the workbook. */
  const openPane = async () => {
    written = 0;
    store = new ScoringStore(
      (step) => step(),
      () => (written += 1),
    );
    await know();
  };
  /** Until all that was entered is written, or refused. */
  const settled = async () => {
    for (const before = written; written === before;)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await know();
  };
  const score = (text: string) => {
    store.type(text);
    store.go(1);
  };
  const scoreCell = () => valueOf(open.book, "tanping_a1_score");

  beforeEach(async () => {
    open = await openAssessment();
    unprotectAll(open.book);
    enter(open.book, "tanping_workbook_id", randomUUID());
    await openPane();
    store.open("1.1.1");
  });
  afterEach(() => open.close());

  it("enters a score and goes on to the next item", async () => {
    score("2");
    expect(store.current()).toMatchObject({ item: "1.1.2", typed: null });
    expect(store.valueOf("1.1.1", "score")).toBe(2);
    await settled();
    expect(scoreCell()).toBe(2);
    expect(store.current()).toMatchObject({ waiting: [], undoable: 1 });
  });

  it("enters a typed score also where the person goes back or to the list, and drops none", async () => {
    store.go(1);
    store.type("0");
    store.go(-1);
    store.type("0.5");
    store.close();
    await settled();
    expect(store.current()).toMatchObject({ item: null, typed: null });
    expect([store.valueOf("1.1.1", "score"), store.valueOf("1.1.2", "score")]).toEqual([0.5, 0]);
  });

  it("stays at what is wrong, says why, and writes nothing", async () => {
    score("2.5");
    expect(store.current()).toMatchObject({
      item: "1.1.1",
      typed: "2.5",
      problem: { code: "item-above-maximum" },
      waiting: [],
    });
    store.type("2");
    expect(store.current().problem).toBeNull();
  });

  it("takes steps back one by one, to what the cells said before", async () => {
    score("2");
    score("1");
    await settled();
    store.queue.takeBack();
    store.queue.takeBack();
    await settled();
    expect(scoreCell()).toBe(1.5);
    expect(store.valueOf("1.1.2", "score")).toBe(2);
    expect(store.current().undoable).toBe(0);
  });

  it("offers both where the cell was changed meanwhile, and writes what is chosen", async () => {
    enter(open.book, "tanping_a1_score", 0.5);
    score("2");
    await settled();
    expect(scoreCell()).toBe(0.5);
    const [offer] = store.current().offers;
    expect(offer).toMatchObject({ entry: { item: "1.1.1", value: 2, was: 1.5 }, now: 0.5 });
    expect(store.current().undoable).toBe(0);
    store.queue.settle(offer!, "enter");
    await settled();
    expect(scoreCell()).toBe(2);
    expect(store.current().offers).toEqual([]);
  });

  it("enters a text when its field is left, and nothing where it is as it was", async () => {
    store.draft("1.1.1", "evidence", "查阅了任命文件");
    store.finish("1.1.1", "evidence");
    await settled();
    expect(valueOf(open.book, "tanping_a1_evidence")).toBe("查阅了任命文件");
    store.draft("1.1.1", "evidence", "查阅了");
    store.draft("1.1.1", "evidence", "查阅了任命文件");
    store.finish("1.1.1", "evidence");
    expect(store.current()).toMatchObject({ waiting: [], undoable: 1 });
  });

  it("confirms a site point in the workbook's own words, and takes the answer away", async () => {
    store.confirmSite("1.1.1", "yes");
    await settled();
    expect(valueOf(open.book, "tanping_a1_site_confirmed")).toBe("是");
    store.confirmSite("1.1.1", "");
    await settled();
    expect(valueOf(open.book, "tanping_a1_site_confirmed")).toBeNull();
  });

  it("offers what was being typed when the pane was closed, and writes none of it by itself", async () => {
    store.draft("1.1.1", "evidence", "没有写完的话");
    await openPane();
    expect(store.current().offers).toMatchObject([
      {
        entry: { item: "1.1.1", column: "evidence", value: "没有写完的话" },
        now: "查阅文件与记录",
      },
    ]);
    expect(valueOf(open.book, "tanping_a1_evidence")).toBe("查阅文件与记录");
    store.queue.settle(store.current().offers[0]!, "drop");
    await openPane();
    expect(store.current().offers).toEqual([]);
  });

  it("keeps a text that no cell has room for, and writes none of it", async () => {
    store.draft("1.1.1", "evidence", "长".repeat(32_768));
    expect(store.finish("1.1.1", "evidence")).toBe(false);
    expect(store.current().waiting).toEqual([]);
    store.draft("1.1.1", "evidence", "长".repeat(32_767));
    expect(store.finish("1.1.1", "evidence")).toBe(true);
    await settled();
    expect(valueOf(open.book, "tanping_a1_evidence")).toBe("长".repeat(32_767));
  });

  it("keeps nothing for a workbook that lost its ids: it could be offered in another one", async () => {
    enter(open.book, "tanping_workbook_id", null);
    await openPane();
    store.draft("1.1.1", "evidence", "没有写完的话");
    expect(store.current().keeping).toBe("until-closed");
    await openPane();
    expect(store.current().offers).toEqual([]);
  });

  it("offers nothing beside a copy of the workbook, which has an id of its own", async () => {
    store.draft("1.1.1", "evidence", "没有写完的话");
    enter(open.book, "tanping_copy_id", randomUUID());
    await openPane();
    expect(store.current().offers).toEqual([]);
  });

  it("keeps what Excel refuses, says why, and writes it once Excel takes it", async () => {
    open.host.inject({ action: "Range.Values", code: "AccessDenied" });
    score("2");
    await settled();
    expect(store.current()).toMatchObject({
      waiting: [{ item: "1.1.1", value: 2 }],
      refusal: { code: "access-denied" },
    });
    store.queue.retry();
    await settled();
    expect(scoreCell()).toBe(2);
    expect(store.current()).toMatchObject({ waiting: [], refusal: null });
  });

  it("takes for a batch only self-scores that the items may have", async () => {
    enter(open.book, "tanping_a1_self", 9, 2);
    enter(open.book, "tanping_a1_score", null, null);
    await know();
    expect([store.isScore(9, "1.1.1"), store.isScore(2, "1.1.2")]).toEqual([false, true]);
  });

  it("enters several scores as one step, which is taken back as one", async () => {
    enter(open.book, "tanping_a1_score", null, null);
    await know();
    store.enterAll([
      { item: "1.1.1", column: "score", value: 2 },
      { item: "1.1.2", column: "score", value: 2 },
    ]);
    await settled();
    expect(store.current().undoable).toBe(1);
    expect([store.valueOf("1.1.1", "score"), store.valueOf("1.1.2", "score")]).toEqual([2, 2]);
    store.queue.takeBack();
    await settled();
    expect([store.valueOf("1.1.1", "score"), store.valueOf("1.1.2", "score")]).toEqual([
      null,
      null,
    ]);
  });

  describe("a piece of evidence", () => {
    const textsOf = async () => {
      const outcome = await checkWorkbook();
      if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
      return showItems(outcome.answer).find(({ id }) => id === "1.1.1")!;
    };
    const texts = async () => (await textsOf()).pieces.map(({ text }) => text);
    beforeEach(async () => {
      for (const [text, date] of [
        ["一", 46000],
        ["二", ""],
      ] as const) {
        const values = new Map<string, string | number>([
          ["item", text === "一" ? "1.1.1" : ""],
          ["text", text],
          ["date", date],
        ]);
        await enterRecord({ list: "evidence", values });
      }
      await know();
    });

    it("changes places with the one above, as a step that Z takes back", async () => {
      expect(await store.movePiece(await textsOf(), 1, -1)).toBe(true);
      expect((await textsOf()).pieces).toMatchObject([
        { text: "二", date: "2025-12-09" },
        { text: "一", date: "2025-12-09" },
      ]);
      expect(store.current()).toMatchObject({ undoable: 1, changing: { isUnderWay: false } });
      store.queue.takeBack();
      expect(store.current().undoable).toBe(0);
      await settled();
      expect(await texts()).toEqual(["一", "二"]);
    });

    it("stays, with the reason, where somebody else changed the list meanwhile", async () => {
      const seen = await textsOf();
      await store.movePiece(seen, 0, 1);
      expect(await store.movePiece(seen, 0, 1)).toBe(false);
      expect(store.current()).toMatchObject({
        undoable: 1,
        changing: { refusal: { code: "changed-meanwhile" } },
      });
      expect(await texts()).toEqual(["二", "一"]);
    });

    it("can be taken back later where Excel refuses it now", async () => {
      await store.movePiece(await textsOf(), 0, 1);
      open.host.inject({ action: "Range.Values", code: "AccessDenied" });
      store.queue.takeBack();
      await settled();
      expect(store.current()).toMatchObject({
        undoable: 1,
        changing: { refusal: { code: "access-denied" } },
      });
      store.queue.takeBack();
      await settled();
      expect(await texts()).toEqual(["一", "二"]);
      expect(store.current()).toMatchObject({ undoable: 0, changing: { refusal: null } });
    });

    const add = async (text: string) => {
      const filled = new Map(Object.entries({ text, document: "D-1", date: "2026-01-05" }));
      expect(await store.enterRecord("evidence", await textsOf(), filled)).toBeNull();
    };

    it("is added between scores, and each step is taken back in its turn", async () => {
      score("2");
      await settled();
      await add("三");
      store.open("1.1.1");
      score("1");
      await settled();
      expect([await texts(), scoreCell()]).toEqual([["一", "二", "三"], 1]);
      expect(store.current().undoable).toBe(3);
      store.queue.takeBack();
      await settled();
      expect([await texts(), scoreCell()]).toEqual([["一", "二", "三"], 2]);
      store.queue.takeBack();
      await settled();
      expect([await texts(), scoreCell()]).toEqual([["一", "二"], 2]);
      store.queue.takeBack();
      await settled();
      expect(store.current().undoable).toBe(0);
      await add("四");
      expect(await texts()).toEqual(["一", "二", "四"]);
    });

    it("stays where somebody added another below it that may say the same by saying nothing", async () => {
      await add("三");
      await enterRecord({ list: "evidence", values: new Map([["text", "四"]]) });
      store.queue.takeBack();
      await settled();
      expect(await texts()).toEqual(["一", "二", "三", "四"]);
      expect(store.current()).toMatchObject({
        undoable: 0,
        changing: { refusal: { code: "changed-meanwhile" } },
      });
    });

    it("is moved between scores, and each step is taken back in its turn", async () => {
      score("2");
      await settled();
      await store.movePiece(await textsOf(), 0, 1);
      score("1");
      await settled();
      for (let step = 0; step < 3; step += 1) {
        store.queue.takeBack();
        await settled();
      }
      expect(await texts()).toEqual(["一", "二"]);
      expect(scoreCell()).toBe(1.5);
    });
  });
});
