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
