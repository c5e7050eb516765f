import { checkWorkbook, type Checked } from "../../src/workflows/check-workbook";
import { openRecords } from "../../src/workflows/open-records";
import type { Outcome } from "../../src/workflows/outcome";
import { openScored } from "./support/assessed-book";
import { work } from "./support/batches";
import { unprotectAll } from "./support/enter-sketch";
import { enter } from "./support/fill";
import type { OpenBook } from "./support/open-book";

const checkedOf = (outcome: Outcome<Checked>): Checked => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

describe("a workbook that was checked before", () => {
  let open: OpenBook;
  let before: Checked;
  beforeEach(async () => {
    open = await openScored();
    before = checkedOf(await checkWorkbook());
  });
  afterEach(() => open.close());

  const again = async () => {
    const earlier = work(open.host).length;
    const outcome = await checkWorkbook(before.reading);
    return { outcome, syncs: work(open.host).length - earlier };
  };
  /** What is read again must say what is read for the first time. */
  const expectAsFirst = async (outcome: Outcome<Checked>) =>
    expect(outcome).toEqual(await checkWorkbook());

  it("is checked again in one sync", async () => {
    const { outcome, syncs } = await again();
    expect(syncs).toBe(1);
    expect(checkedOf(outcome)).toEqual(before);
  });

  it("says what was entered since", async () => {
    enter(open.book, "tanping_a1_score", "x");
    const { outcome, syncs } = await again();
    expect(syncs).toBe(1);
    expect(checkedOf(outcome).card.qualitative).toBeNull();
    await expectAsFirst(outcome);
  });

  it("has the records whose sheet was made since", async () => {
    await openRecords("evidence");
    const { outcome } = await again();
    expect([...checkedOf(outcome).reading.lists.keys()]).toContain("evidence");
    expect([...before.reading.lists.keys()]).not.toContain("evidence");
    await expectAsFirst(outcome);
  });

  it("lacks the data whose table is gone, and has them once it is back", async () => {
    unprotectAll(open.book);
    const { table, sheet } = open.book.table("TanpingMonitoring") ?? {};
    if (!table || !sheet) throw new Error("The book has no table.");
    open.book.tableToRange(table.id, "user");
    const { outcome } = await again();
    expect(checkedOf(outcome).reading.monitoring).toBeNull();
    await expectAsFirst(outcome);
    const named = { showHeaders: true, name: table.name };
    open.book.addTable(sheet.id, table.area, named, "user");
    before = checkedOf(outcome);
    expect(checkedOf((await again()).outcome).reading.monitoring?.body.rows).toBeGreaterThan(0);
  });

  it("is known to have lost its names", async () => {
    for (const { name, sheetId } of open.book.names) open.book.deleteName(name, sheetId, "user");
    expect((await again()).outcome).toMatchObject({ refusal: { code: "names-dropped" } });
  });

  it("is read in smaller answers where one has no room for it", async () => {
    open.host.inject({ batch: 1, code: 5104 });
    const { outcome, syncs } = await again();
    expect(syncs).toBe(3);
    expect(checkedOf(outcome)).toEqual(before);
  });
});
