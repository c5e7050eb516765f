import { toText } from "../../src/exact/ratio";
import { remedyOf } from "../../src/faults/finding";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { inspectWorkbook, repairWorkbook } from "../../src/workflows/inspect-workbook";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { openAssessment, scoredAt, scoreNow } from "./support/assessed-book";
import { unprotectAll } from "./support/enter-sketch";
import { valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";

const tableName = "TanpingMonitoring";

const composite = async () => {
  const { card } = await scoreNow();
  return card.composite && toText(card.composite.score);
};

const repaired = async () => {
  const outcome = await repairWorkbook();
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  const { restored, left } = outcome.answer;
  return {
    restored: [...new Set(restored.map(({ code }) => code))],
    left: left.filter((its) => remedyOf(its) !== "none").map(({ code }) => code),
  };
};

/** Drops names as a program does that knows none. */
const dropNames = ({ book }: OpenBook, isDropped: (name: string) => boolean = () => true): void => {
  book.together(() => {
    for (const { name, sheetId } of book.names)
      if (isDropped(name)) book.deleteName(name, sheetId, "user");
  });
};

const dropTable = ({ book }: OpenBook): void => {
  const { table } = book.table(tableName) ?? {};
  if (!table) throw new Error("The book has no table.");
  book.tableToRange(table.id, "user");
};

describe("a workbook that another program saved", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openAssessment();
    unprotectAll(open.book);
  });
  afterEach(() => open.close());

  it("without its names is known by its ids, is not offered to be created, and is whole once repaired", async () => {
    dropNames(open);
    for (const refused of [await checkWorkbook(), await scoreWorkbook(scoredAt)])
      expect(refused).toMatchObject({ kind: "refused", refusal: { code: "names-dropped" } });
    const { restored, left } = await repaired();
    expect(restored).toContain("name-missing");
    expect(left).toEqual([]);
    expect(await composite()).toBe("99.7");
    expect(valueOf(open.book, "tanping_result_check")).toBe("一致");
  });

  it("without the names of its marks alone is known as well", async () => {
    dropNames(open, (name) => name === "tanping_format");
    expect(await checkWorkbook()).toMatchObject({ refusal: { code: "names-dropped" } });
    expect((await repaired()).left).toEqual([]);
    expect(await composite()).toBe("99.7");
  });

  it("without names and with a column moved is read by its headings", async () => {
    const { id } = open.book.sheet("表A.1") ?? {};
    if (id === undefined) throw new Error("The book has no items.");
    open.book.insert(id, "columns", 0, 2, "user");
    dropNames(open);
    expect((await repaired()).left).toEqual([]);
    expect(await composite()).toBe("99.7");
  });

  it("without its table has it again where headings and rows stand, with every row", async () => {
    const before = await composite();
    const area = open.book.resolve(tableName)?.area;
    dropTable(open);
    expect((await scoreNow()).card.composite).toBeNull();
    expect(await repaired()).toMatchObject({ left: [] });
    expect(open.book.table(tableName)?.table.area.row).toBe((area?.row ?? 0) - 1);
    expect(await composite()).toBe(before);
    const again = await inspectWorkbook();
    expect(again).toEqual({ kind: "done", answer: [] });
  });

  it("without table and names has both again", async () => {
    dropTable(open);
    dropNames(open);
    expect(await checkWorkbook()).toMatchObject({ refusal: { code: "names-dropped" } });
    expect((await repaired()).left).toEqual([]);
    expect(await composite()).toBe("99.7");
  });

  it("with a name of scores pointed at the maxima gives no composite, and is not repaired", async () => {
    open.book.setName("tanping_a1_score", null, { formula: "='表A.1'!$F$4:$F$55" }, "user");
    const { card } = await scoreNow();
    expect(card.composite).toBeNull();
    expect(card.withheldFor.map(({ code }) => code)).toContain("name-astray");
    expect((await repaired()).left).toContain("entry-moved");
  });

  it("with a name of scores pointed at another sheet gives no composite", async () => {
    open.book.setName("tanping_a1_score", null, { formula: "='监测数据'!$F$4:$F$55" }, "user");
    expect((await scoreNow()).card.withheldFor.map(({ code }) => code)).toContain("name-astray");
  });
});
