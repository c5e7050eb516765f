import { inspectWorkbook, repairWorkbook } from "../../../src/workflows/inspect-workbook";
import type { CellValue } from "../../../src/cells/cell-value";
import { readWorkbook } from "../../../src/excel/read-workbook";
import type { Finding } from "../../../src/faults/finding";
import { entryNames } from "../../../src/sheets/reading";
import type { Outcome } from "../../../src/workflows/outcome";
import type { Book } from "@tanping/workbench/book/book";
import type { Tampering } from "../../unit/tampering/tamperings";
import { tamper } from "./tamper-book";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

const codesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ code }) => code))];

/** What people entered, by item or name, wherever it stands now. */
const entriesIn = async () => {
  const data: (readonly CellValue[])[] = [];
  const { named } = await readWorkbook((rows) => void data.push(...rows.cells));
  const written = entryNames.filter((name) => name !== "tanping_a1_id");
  const grids = [...written, "tanping_a1_self", "tanping_a1_evidence"].map((name) => [
    name,
    named.get(name)?.cells,
  ]);
  const filled = data.filter((cells) => cells.some(({ kind }) => kind !== "blank"));
  return new Map([...grids, ["monitoring", filled]] as [string, unknown][]);
};

/** Where lines or sheets went, their entries went with them; everywhere else each entry must stay. */
const losesEntries = ["row-missing", "column-missing", "sheet-missing", "table-missing"];

/** Does the steps to the open book, expects a check to find them and a repair to undo them, and every entry to stay. */
export const expectRepair = async (
  book: Book,
  { steps, finds, left }: Tampering,
): Promise<void> => {
  const intact = await entriesIn();
  tamper(book, steps);
  expect(codesOf(answerOf(await inspectWorkbook()))).toEqual(finds);
  const before = await entriesIn();
  expect(codesOf(answerOf(await repairWorkbook()).left)).toEqual(left);
  if (finds.some((code) => losesEntries.includes(code))) return;
  const after = await entriesIn();
  // Where the table is gone nothing reads its rows; the repair brings back what was in it.
  const kept = finds.includes("table-dropped") ? intact : before;
  for (const [name, cells] of kept)
    if (cells !== undefined) expect([name, after.get(name)]).toEqual([name, cells]);
};
