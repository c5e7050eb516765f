import { readWorkbook } from "@tanping/workbench/xlsx/read-workbook";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { goldenBook } from "@tanping/workbench/test/unit/calc/golden-book";
import { portableCases } from "@tanping/workbench/test/unit/calc/golden/golden-cases";
import { throughLibreOffice } from "./libreoffice";

test("LibreOffice calculates the portable golden cases from our file to the same values", async () => {
  const book = goldenBook(portableCases.map(([formula]) => formula));
  const saved = await throughLibreOffice(await writeXlsx(book));
  const { snapshot } = readWorkbook(saved);
  const cells = snapshot.sheets.find(({ name }) => name === "算例")?.cells ?? [];
  const results = new Map(cells.map(({ row, cell }) => [row, cell.value]));
  const found = portableCases.map(([formula], row) => [formula, results.get(row) ?? null]);
  expect(found).toEqual(portableCases);
});
