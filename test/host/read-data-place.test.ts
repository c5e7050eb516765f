import { readDataPlace } from "../../src/workflows/read-data-place";
import { excelOnTheWeb } from "@tanping/workbench/host/host-profile";
import { openWorkbench, type Workbench } from "@tanping/workbench/test/host/workbench";

let bench: Workbench;
afterEach(() => bench.close());

it("reads a sheet whose rows are too wide for the usual chunk in one answer of Excel on the web", async () => {
  bench = await openWorkbench(excelOnTheWeb);
  Object.assign(globalThis, { Excel: bench.Excel });
  const [sheet] = bench.book.sheets;
  const wide = "宽".repeat(500);
  const rows = Array.from({ length: 6000 }, (_, row) => [row, wide, wide]);
  const contents = rows.map((cells) => cells.map((value) => ({ value, quoted: false })));
  const area = { row: 4, column: 1, rows: rows.length, columns: 3 };
  bench.book.write(sheet?.id ?? "", area, contents, "pasted");
  const outcome = await readDataPlace({ kind: "sheet", name: "Sheet1" });
  expect(outcome).toMatchObject({ kind: "done", answer: { firstRow: 4 } });
  expect(outcome.kind === "done" && outcome.answer?.rows).toEqual(rows);
});

it("says which rows the sheet hides, in a long sheet as well", async () => {
  bench = await openWorkbench();
  Object.assign(globalThis, { Excel: bench.Excel });
  const { book } = bench;
  const id = book.sheets[0]?.id ?? "";
  const contents = Array.from({ length: 3000 }, (_, row) => [{ value: row, quoted: false }]);
  book.write(id, { row: 2, column: 0, rows: contents.length, columns: 1 }, contents, "pasted");
  const hiddenIn = async () => {
    const outcome = await readDataPlace({ kind: "sheet", name: "Sheet1" });
    return outcome.kind === "done" ? [...(outcome.answer?.hidden ?? [])].sort((a, b) => a - b) : [];
  };
  expect(await hiddenIn()).toEqual([]);
  for (const [first, count] of [
    [0, 3],
    [1502, 2],
    [3001, 1],
  ] as const)
    book.setHidden(id, "rows", first, count, "hidden", "user");
  expect(await hiddenIn()).toEqual([0, 1500, 1501, 2999]);
});

it("reads hidden columns, merged cells and formats as it does of a file", async () => {
  bench = await openWorkbench();
  Object.assign(globalThis, { Excel: bench.Excel });
  const { book } = bench;
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:E5").values = [
      ["年份", "厂", "排放量", "草稿"],
      [44927, "甲", 12000, 1],
      [45292, "", 13000, 2],
      [2025, "乙", 14000, 3],
    ];
    sheet.getRange("B3:B4").numberFormat = [["yyyy"], ["yyyy/m/d"]];
    sheet.getRange("D3:D3").numberFormat = [["0.0,"]];
    sheet.getRange("C3:C4").merge();
    await context.sync();
  });
  book.setHidden(book.sheets[0]?.id ?? "", "columns", 4, 1, "hidden", "user");
  const outcome = await readDataPlace({ kind: "sheet", name: "Sheet1" });
  expect(outcome).toMatchObject({
    kind: "done",
    answer: {
      rows: [
        ["年份", "厂", "排放量", "草稿"],
        ["2023", "甲", { number: 12000, times: 0.001 }, 1],
        ["2024-01-01", "甲", 13000, 2],
        [2025, "乙", 14000, 3],
      ],
      hidden: new Set(),
      hiddenColumns: new Set([3]),
    },
  });
});

it("says that one area alone is read where several are selected", async () => {
  bench = await openWorkbench();
  Object.assign(globalThis, { Excel: bench.Excel });
  const { book } = bench;
  const [one, other] = [
    { row: 0, column: 0, rows: 2, columns: 2 },
    { row: 5, column: 0, rows: 2, columns: 2 },
  ];
  book.select(book.activeSheet.id, other, { row: 5, column: 0, others: [one] });
  const outcome = await readDataPlace({ kind: "selection" });
  expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "several-areas" } });
});
