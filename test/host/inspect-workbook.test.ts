import { inspectWorkbook, repairWorkbook } from "../../src/workflows/inspect-workbook";
import type { CellValue } from "../../src/cells/cell-value";
import { readWorkbook } from "../../src/excel/read-workbook";
import { entryNames } from "../../src/sheets/reading";
import type { Finding } from "../../src/faults/finding";
import type { Outcome } from "../../src/workflows/outcome";
import { openAssessment, scoreNow } from "./support/assessed-book";
import { disguises } from "./support/disguises";
import { valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";
import { tamperings } from "./support/tamperings";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

const codesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ code }) => code))];

let open: OpenBook;
beforeEach(async () => {
  open = await openAssessment();
  await scoreNow();
});
afterEach(() => open.close());

it("finds nothing in a scored workbook, in at most five syncs", async () => {
  expect(answerOf(await inspectWorkbook())).toEqual([]);
});

it("leaves a heading that names its unit, which the score holds against the declared one", async () => {
  const { sheet, table } = open.book.table("TanpingMonitoring") ?? {};
  const heading = { row: table?.area.row ?? 0, column: (table?.area.column ?? 0) + 3 };
  const area = { ...heading, rows: 1, columns: 1 };
  open.book.write(sheet?.id ?? "", area, [[{ value: "排放量（kgCO2e）" }]], "user");
  expect(valueOf(open.book, "tanping_emission")).not.toBe("");
  expect(answerOf(await inspectWorkbook())).toEqual([]);
  await repairWorkbook();
  expect(sheet?.cell(heading.row, heading.column)?.value).toBe("排放量（kgCO2e）");
});

/** What people entered, by item or name, wherever it stands now. */
const entriesIn = async () => {
  const data: (readonly CellValue[])[] = [];
  const { named } = await readWorkbook((rows) => void data.push(...rows.cells));
  const written = entryNames.filter((name) => name !== "tanping_a1_id");
  const grids = [...written, "tanping_a1_self", "tanping_a1_evidence"].map((name) => [
    name,
    named.get(name)?.cells,
  ]);
  return new Map([...grids, ["monitoring", data]] as [string, unknown][]);
};

/** Where lines or sheets went, their entries went with them; everywhere else each entry must stay. */
const losesEntries = ["row-missing", "column-missing", "sheet-missing", "table-missing"];

it.each([...tamperings, ...disguises])(
  "finds, and repairs without touching an entry: $says",
  async (tampering) => {
    const { act, finds, left } = tampering;
    act(open.book);
    expect(codesOf(answerOf(await inspectWorkbook()))).toEqual(finds);
    const before = await entriesIn();
    expect(codesOf(answerOf(await repairWorkbook()).left)).toEqual(left);
    if (finds.some((code) => losesEntries.includes(code))) return;
    const after = await entriesIn();
    for (const [name, cells] of before)
      if (cells !== undefined) expect([name, after.get(name)]).toEqual([name, cells]);
  },
);
