import { inspectWorkbook, repairWorkbook } from "../../src/workflows/inspect-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { openScored } from "./support/assessed-book";
import { valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";
import { expectRepair } from "./support/expect-repair";
import { casesCalled, structureCases } from "../unit/tampering/tampering-cases";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

let open: OpenBook;
beforeEach(async () => {
  open = await openScored();
});
afterEach(() => open.close());

it("finds nothing in a scored workbook, in at most five syncs", async () => {
  expect(answerOf(await inspectWorkbook())).toEqual([]);
});

it("leaves a heading that names its unit, which the score holds against the declared one", async () => {
  const { sheet, table } = open.book.table("TanpingMonitoring") ?? {};
  const heading = { row: table?.area.row ?? 0, column: (table?.area.column ?? 0) + 3 };
  const area = { ...heading, rows: 1, columns: 1 };
  open.book.write(sheet?.id ?? "", area, [[{ value: "排放量（kgCO2e）" }]], "pasted");
  expect(valueOf(open.book, "tanping_emission")).not.toBe("");
  expect(answerOf(await inspectWorkbook())).toEqual([]);
  await repairWorkbook();
  expect(sheet?.cell(heading.row, heading.column)?.value).toBe("排放量（kgCO2e）");
});

/** One for each kind of step that a repair takes, and what it leaves; repairs.long.test.ts tries all. */
const repairs = casesCalled(structureCases, [
  "scores pasted over without their validation",
  "the grade's formula overwritten by a word",
  "three rows deleted",
  "a row copied in, its id twice",
  "sorted by score",
  "the self-score column deleted",
  "a sheet renamed",
  "a sheet hidden",
  "Table A.3 deleted",
  "a sheet unprotected",
  "a name broken (#REF!)",
  "entry cells locked",
  "conditional formats cleared",
  "a sheet's own name that hides the composite's",
  "of the grade, a number format that shows something else",
  "a row hidden",
]);

it.each(repairs)("finds, and repairs without touching an entry: $says", (its) =>
  expectRepair(open.book, its),
);
