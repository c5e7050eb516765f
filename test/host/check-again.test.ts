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

  it.each([
    ["in the table's last column alone", 6, 1],
    ["far below the table", 1500, 0],
  ])("says where a figure stands %s", async (_where, down, right) => {
    unprotectAll(open.book);
    const { table, sheet } = open.book.table("TanpingMonitoring") ?? {};
    if (!table || !sheet) throw new Error("The book has no table.");
    const { row, columns, column } = table.area;
    const cell = { row: row + down + table.area.rows, column: column + right * (columns - 1) };
    open.book.write(sheet.id, { ...cell, rows: 1, columns: 1 }, [[{ value: 7 }]], "pasted");
    const { outcome } = await again();
    expect(checkedOf(outcome).reading.monitoring?.series.problems).toEqual([
      expect.objectContaining({
        code: "monitoring-row-outside-table",
        where: { sheet: sheet.name, row: cell.row, column },
      }),
    ]);
    await expectAsFirst(outcome);
  });

  it("has no years where its data are cleared, and one row where one is begun", async () => {
    unprotectAll(open.book);
    const { table, sheet } = open.book.table("TanpingMonitoring") ?? {};
    if (!table || !sheet) throw new Error("The book has no table.");
    const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
    open.book.clear(sheet.id, body, "contents", "user");
    const { outcome } = await again();
    expect(checkedOf(outcome).reading.monitoring).toMatchObject({ body: { rows: body.rows } });
    expect(checkedOf(outcome).reading.monitoring?.series.years).toEqual([]);
    await expectAsFirst(outcome);
    const cell = { row: body.row + 3, column: body.column + 2 };
    open.book.write(sheet.id, { ...cell, rows: 1, columns: 1 }, [[{ value: "x" }]], "pasted");
    const { problems } = checkedOf((await again()).outcome).reading.monitoring?.series ?? {};
    const where = { sheet: sheet.name, row: cell.row, column: body.column };
    expect(problems).toEqual([expect.objectContaining({ code: "monitoring-year-missing", where })]);
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
