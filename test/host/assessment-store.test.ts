import { isRoomForSample } from "../../src/workflows/room-for-sample";
import { AssessmentStore } from "../../src/taskpane/assessment-store";
import { sealWorkbook, unsealWorkbook } from "../../src/workflows/seal-workbook";
import { openAssessment, openScored, scoredAt } from "./support/assessed-book";
import { unprotectAll } from "./support/enter-sketch";
import { enter } from "./support/fill";
import type { OpenBook } from "./support/open-book";

describe("what Excel refused a person in the pane", () => {
  let open: OpenBook;
  let store: AssessmentStore;

  /** Until the pane waits for nothing, of what was asked for in the meantime as well. */
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (store.current().pending > 0);
  };
  const points = () => {
    const { view } = store.current();
    return view.kind === "open" ? view.checked.assessment : null;
  };
  const edit = async () => {
    const before = points();
    enter(open.book, "tanping_a1_score", 1);
    await settled();
    expect(points()).not.toBe(before);
  };

  beforeEach(async () => {
    const document = { mode: "readWrite" };
    Object.assign(globalThis, {
      Office: { context: { document }, DocumentMode: { ReadOnly: "readOnly" } },
    });
    open = await openAssessment();
    unprotectAll(open.book);
    store = new AssessmentStore();
    store.refresh();
    await settled();
    open.book.protectWorkbook("another's", "user");
    await settled();
    store.openRecords("meetings");
    await settled();
  });
  afterEach(() => open.close());

  const refused = { refusal: { code: "structure-protected" } };

  it("stays on show while the pane looks again because somebody edits the sheet", async () => {
    expect(store.current()).toMatchObject(refused);
    await edit();
    expect(store.current()).toMatchObject(refused);
  });

  it("stays on show while a part of the pane asks something by itself", async () => {
    await store.ask(isRoomForSample, "look by itself");
    await settled();
    expect(store.current()).toMatchObject(refused);
    await store.ask(isRoomForSample);
    await settled();
    expect(store.current().refusal).toBeNull();
  });

  it("goes with the person's next step that succeeds", async () => {
    store.show({ sheet: "表A.1", row: 0, column: 0 });
    await settled();
    expect(store.current().refusal).toBeNull();
  });

  it("goes in one with the end of that step, so that the pane is drawn once for both", async () => {
    const states: unknown[] = [];
    const unsubscribe = store.subscribe(() => {
      const { pending, refusal } = store.current();
      states.push([pending, refusal?.code ?? null]);
    });
    store.show({ sheet: "表A.1", row: 0, column: 0 });
    await settled();
    unsubscribe();
    expect(states).toEqual([
      [1, "structure-protected"],
      [0, null],
    ]);
  });

  it("goes when the person asks for another look", async () => {
    store.refresh();
    await settled();
    expect(store.current().refusal).toBeNull();
  });

  it("goes with the pane's own next look where it was but a look", async () => {
    open.host.inject({ batch: 1, code: "GeneralException" });
    store.refresh();
    await settled();
    expect(store.current().refusal).toMatchObject({ code: "unknown" });
    await edit();
    expect(store.current().refusal).toBeNull();
  });
});

describe("a sealing that was left halfway", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openScored();
    await sealWorkbook({ by: "张工", now: scoredAt, key: null });
  });
  afterEach(() => open.close());

  const opened = async () => {
    const store = new AssessmentStore();
    store.refresh();
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (store.current().pending > 0);
    return store;
  };
  const unseal = () => unsealWorkbook({ by: "李工", reason: "改分", now: scoredAt });

  it("is put right when the pane is opened, and that is said until the next seal", async () => {
    open.host.inject({ batch: 5, code: "AccessDenied" });
    await unseal();
    const store = await opened();
    expect(store.current()).toMatchObject({ unlocked: "监测数据", refusal: null });
    const { view } = store.current();
    expect(view.kind === "open" && view.checked.reading.protectedSheets.has("监测数据")).toBe(
      false,
    );
    expect((await opened()).current().unlocked).toBeNull();
    store.seal({ by: "张工", key: null });
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (store.current().pending > 0);
    expect(store.current()).toMatchObject({ unlocked: null, refusal: null });
  });

  it("is told with its remedy where it cannot be put right", async () => {
    open.host.inject({ batch: 5, code: "AccessDenied" });
    await unseal();
    for (const { id, protection } of open.book.sheets) {
      if (!protection) continue;
      open.book.unprotect(id, null, "user");
      open.book.protect(id, protection.options, "another's", "user");
    }
    const store = await opened();
    expect(store.current()).toMatchObject({ unlocked: null, refusal: { code: "seal-unfinished" } });
  });
});
