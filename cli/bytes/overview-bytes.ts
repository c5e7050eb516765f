import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { overviewOf } from "../../src/rollup/overview";
import type { OverviewAt } from "../../src/rollup/ranking-sheet";
import type { RollupLine } from "../../src/rollup/rollup-line";
import { overviewBook } from "./overview-book";

/** The workbook of the overview that lines come to. */
export const overviewBytes = (
  lines: readonly RollupLine[],
  at: OverviewAt,
): Promise<Uint8Array> => {
  const book = overviewBook(overviewOf(lines, at));
  return writeXlsx({ snapshot: () => book });
};
