import type { Book } from "../../book/book";
import { writeXlsx } from "../../xlsx/write-xlsx";
import { openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
afterEach(() => bench.close());

const openings: (Uint8Array | null)[] = [];
const window = {
  save: () => undefined,
  close: () => undefined,
  picture: () => "",
  open: (file: Uint8Array | null) => {
    openings.push(file);
  },
};
beforeEach(() => {
  openings.length = 0;
});

const base64 = async (book: Book): Promise<string> =>
  Buffer.from(await writeXlsx(book)).toString("base64");

const firstCell = (book: Book | undefined) => book?.sheets[0]?.cell(0, 0)?.value;

describe.each(["PC", "OfficeOnline"] as const)("Excel.createWorkbook on %s", (platform) => {
  it("opens an empty book beside the one that is there", async () => {
    bench = await openWorkbench({ platform });
    await bench.Excel.createWorkbook();
    expect(bench.host.opened.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([
      ["Sheet1"],
    ]);
    expect(bench.host.opened[0]).not.toBe(bench.book);
  });

  it("opens the book in a file, which goes its own way from there", async () => {
    bench = await openWorkbench({ platform });
    const write = (value: string) =>
      bench.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
        await context.sync();
      });
    await write("first");
    await bench.Excel.createWorkbook(await base64(bench.book));
    await write("second");
    expect([bench.book, bench.host.opened[0]].map(firstCell)).toEqual(["second", "first"]);
  });

  it("gives the file to the window that shows the book", async () => {
    bench = await openWorkbench({ platform }, window);
    const file = await base64(bench.book);
    await bench.Excel.createWorkbook();
    await bench.Excel.createWorkbook(file);
    expect(openings.map((bytes) => bytes && Buffer.from(bytes).toString("base64"))).toEqual([
      null,
      file,
    ]);
    expect(bench.host.opened).toEqual([]);
  });

  it.each(["no file", "bm8gZmlsZQ=="])("refuses what is no workbook: %s", async (file) => {
    bench = await openWorkbench({ platform }, window);
    await expect(bench.Excel.createWorkbook(file)).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    expect(openings).toEqual([]);
  });
});
