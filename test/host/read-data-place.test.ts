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
