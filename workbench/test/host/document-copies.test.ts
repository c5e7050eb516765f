import { createCalculator } from "../../calc/calculator";
import { readXlsx } from "../../xlsx/read-xlsx";
import { openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
  await bench.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["电量"]];
    await context.sync();
  });
});
afterEach(() => bench.close());

const open = (type: string, sliceSize?: number) =>
  new Promise<Office.AsyncResult<Office.File>>((done) => {
    const { document } = bench.Office.context;
    if (sliceSize === undefined) document.getFileAsync(type as never, done);
    else document.getFileAsync(type as never, { sliceSize }, done);
  });

const slice = (file: Office.File, index: number) =>
  new Promise<Office.AsyncResult<Office.Slice>>((done) => file.getSliceAsync(index, done));

const close = (file: Office.File) =>
  new Promise<Office.AsyncResult<void>>((done) => file.closeAsync(done));

describe("the document as a file", () => {
  it("comes in slices that make up the workbook", async () => {
    const { value: file } = await open("compressed", 1000);
    expect(file.sliceCount).toBe(Math.ceil(file.size / 1000));
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { value } = await slice(file, index);
      expect([value.index, value.size]).toEqual([index, (value.data as number[]).length]);
      bytes.push(...(value.data as number[]));
    }
    expect(bytes).toHaveLength(file.size);
    const { book } = await readXlsx(Uint8Array.from(bytes), createCalculator());
    expect(book.activeSheet.cell(1, 1)?.value).toBe("电量");
  });

  it("is one slice where it is small", async () => {
    expect((await open("compressed")).value.sliceCount).toBe(1);
  });

  it.each([
    ["pdf", undefined, 1009],
    ["text", undefined, 1009],
    ["compressed", 0, 11002],
    ["compressed", 4194305, 11002],
  ])("is refused as %s in slices of %s", async (type, size, code) => {
    const { status, error } = await open(type, size);
    expect([status, error.code]).toEqual(["failed", code]);
  });

  it("is there twice at most, until a copy is closed", async () => {
    const { value: first } = await open("compressed");
    await open("compressed");
    expect((await open("compressed")).error.code).toBe(11000);
    expect((await close(first)).status).toBe("succeeded");
    expect((await open("compressed")).status).toBe("succeeded");
  });

  it("has no slices beyond its last, nor when it is closed", async () => {
    const { value: file } = await open("compressed");
    expect((await slice(file, 1)).error.code).toBe(5008);
    await close(file);
    expect([(await slice(file, 0)).status, (await close(file)).status]).toEqual([
      "failed",
      "failed",
    ]);
  });

  it("is offered by its requirement set, as PDF and text are not", () => {
    const { requirements } = bench.Office.context;
    const offered = ["CompressedFile", "PdfFile", "TextFile"].map((set) =>
      requirements.isSetSupported(set),
    );
    expect(offered).toEqual([true, false, false]);
  });
});
