import { toText } from "../../src/exact/ratio";
import { whereText } from "../../src/strings/sentences";
import { openAssessment, scoreNow } from "./support/assessed-book";
import { unprotectAll } from "./support/enter-sketch";
import { enter, valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";

const sheetOf = ({ book }: OpenBook, title: string) => {
  const sheet = book.sheet(title);
  if (!sheet) throw new Error(`The book has no ${title}.`);
  return sheet;
};

const composite = async () => {
  const { card } = await scoreNow();
  return card.composite && toText(card.composite.score);
};
const problems = async () => {
  const { card } = await scoreNow();
  return card.withheldFor.map(({ code, where }) => `${code} ${whereText(where)}`);
};

describe("a workbook people have worked on", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openAssessment();
    unprotectAll(open.book);
  });
  afterEach(() => open.close());

  it("scores with every sheet renamed", async () => {
    for (const { id, name } of open.book.sheets)
      open.book.renameSheet(id, `甲'${name.slice(0, 2)}${id}`.slice(0, 31), "user");
    expect(await composite()).toBe("99.7");
    expect(valueOf(open.book, "tanping_result_check")).toBe("一致");
  });

  it("scores with rows and columns inserted above and before the tables", async () => {
    for (const title of ["表A.1", "表A.2", "表A.3", "监测数据", "评价信息"]) {
      const { id } = sheetOf(open, title);
      open.book.insert(id, "rows", 1, 3, "user");
      open.book.insert(id, "columns", 0, 1, "user");
    }
    enter(open.book, "tanping_a1_score", 2.5);
    expect(await problems()).toEqual(["item-above-maximum 表A.1!F7"]);
    enter(open.book, "tanping_a1_score", 1.5);
    expect(await composite()).toBe("99.7");
    expect(valueOf(open.book, "tanping_result_check")).toBe("一致");
  });

  it("scores with its rows sorted by hand: ids move with them", async () => {
    const { sheet, area } = open.book.resolve("tanping_a1_score") ?? {};
    if (!sheet || !area) throw new Error("The book has no scores.");
    for (const column of [1, 2, 6, 8])
      open.book.unmerge(sheet.id, { ...area, column, columns: 1 }, "user");
    const rows = { row: area.row, column: 3, rows: 52, columns: 12 };
    const byScore = { lines: "rows", by: 4, order: "ascending" } as const;
    open.book.sort({ sheetId: sheet.id, area: rows }, byScore, "user");
    expect(valueOf(open.book, "tanping_a1_id")).not.toBe("1.1.1");
    expect(await composite()).toBe("99.7");
    expect(valueOf(open.book, "tanping_result_check")).toBe("一致");
  });

  it("withholds the result where a row of Table A.1 was deleted", async () => {
    open.book.delete(sheetOf(open, "表A.1").id, "rows", 3, 1, "user");
    expect(await problems()).toEqual(["item-missing tanping_a1_id"]);
    expect(valueOf(open.book, "tanping_composite")).toBe("");
  });

  it.each(["tanping_year", "tanping_a1_score", "tanping_a1_na", "tanping_weight_qualitative"])(
    "withholds the result where the name %s was deleted",
    async (name) => {
      open.book.deleteName(name, null, "user");
      expect(await problems()).toContain(`name-missing ${name}`);
      expect((await scoreNow()).card.composite).toBeNull();
    },
  );

  it("withholds the result where a name's cells were deleted", async () => {
    const place = open.book.resolve("tanping_year");
    if (!place) throw new Error("The book has no tanping_year.");
    open.book.delete(place.sheet.id, "rows", place.area.row, 1, "user");
    expect(await problems()).toContain("name-missing tanping_year");
  });

  it("withholds the result where the monitoring table was deleted", async () => {
    open.book.deleteTable("TanpingMonitoring", "user");
    expect(await problems()).toEqual(["name-missing TanpingMonitoring"]);
  });

  it("withholds the result where the monitoring table was turned into plain cells", async () => {
    open.book.tableToRange(open.book.table("TanpingMonitoring")?.table.id ?? "", "user");
    expect(await problems()).toEqual(["name-missing TanpingMonitoring"]);
  });

  it("withholds the result where the whole sheet of data was deleted", async () => {
    open.book.deleteSheet(sheetOf(open, "监测数据").id, "user");
    expect(await problems()).toEqual(["name-missing TanpingMonitoring"]);
  });

  it("points at the cell on the sheet as it is called now", async () => {
    open.book.renameSheet(sheetOf(open, "表A.1").id, "打分", "user");
    enter(open.book, "tanping_a1_score", 9);
    expect(await problems()).toEqual(["item-above-maximum 打分!E4"]);
  });
});
