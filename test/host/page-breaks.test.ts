import { runExcel } from "../../src/excel/run-excel";
import { openBook, type OpenBook } from "./support/open-book";

describe("page breaks", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openBook();
  });
  afterEach(() => open.close());
  const rowBreaks = () => open.book.sheets[0]?.pageLayout.rowBreaks;
  const add = (...addresses: string[]) =>
    runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const address of addresses) sheet.horizontalPageBreaks.add(address);
      await context.sync();
    });

  it("stand above the row they were added at, in order and once", async () => {
    await add("B20", "A5", "C20");
    expect(rowBreaks()).toEqual([4, 19]);
  });

  it("move with their rows, and go with a row that is deleted", async () => {
    await add("A5", "A20");
    const id = open.book.sheets[0]?.id ?? "";
    open.book.insert(id, "rows", 9, 2, "user");
    expect(rowBreaks()).toEqual([4, 21]);
    open.book.delete(id, "rows", 4, 1, "user");
    expect(rowBreaks()).toEqual([20]);
  });

  it("cannot stand above the first row", async () => {
    await expect(add("A1")).rejects.toThrow();
  });

  it("are counted, taken away one by one, and removed together", async () => {
    await add("A5", "A20");
    const count = await runExcel(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem("Sheet1");
      horizontalPageBreaks.add("A30").delete();
      const counted = horizontalPageBreaks.getCount();
      await context.sync();
      horizontalPageBreaks.removePageBreaks();
      await context.sync();
      return counted.value;
    });
    expect(count).toBe(2);
    expect(rowBreaks()).toEqual([]);
  });
});
