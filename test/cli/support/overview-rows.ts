import { readFile } from "node:fs/promises";
import type { Sheet } from "@tanping/workbench/book/sheet";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";

type Row = Readonly<Record<string, unknown>>;

/** The rows of a sheet's table, by the headings of their columns. */
const rowsOf = (sheet: Sheet): readonly Row[] =>
  sheet.tables.flatMap(({ area, columns }) =>
    Array.from({ length: area.rows - 1 }, (_, down) =>
      Object.fromEntries(
        columns.map((heading, right) => [
          heading,
          sheet.cell(area.row + 1 + down, area.column + right)?.value ?? "",
        ]),
      ),
    ),
  );

/** What an overview's sheets hold, as a reader of the file sees it: the rows of their tables, and how many charts. */
export const overviewRows = async (path: string) => {
  const { book } = await readXlsx(await readFile(path), createCalculator());
  const [summary, ranking, uncounted] = book.sheets;
  if (!summary || !ranking || !uncounted) throw new Error("The overview lacks a sheet.");
  return {
    titles: book.sheets.map(({ name }) => name),
    lines: [0, 1, 2].map((row) => summary.cell(row, 0)?.value),
    summary: rowsOf(summary),
    ranking: rowsOf(ranking),
    uncounted: rowsOf(uncounted),
    charts: summary.charts.length,
  };
};
