import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { openFile } from "../../cli/book-file";
import { compare } from "../../cli/compare";
import { records } from "../../cli/records";
import { seal } from "../../cli/seal";
import { UsageError } from "../../cli/usage";
import { verify } from "../../cli/verify";
import { openAssessment, scoreNow } from "../host/support/assessed-book";
import { enter } from "../host/support/fill";
import { changedFile } from "./changed-file";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "command-line-compare-"));
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  const { book, close } = await openAssessment();
  await scoreNow();
  writeFileSync(at("old.xlsx"), await writeXlsx(book));
  enter(book, "tanping_a1_score", 2, 1);
  enter(book, "tanping_boundary", "全部厂区");
  await scoreNow();
  writeFileSync(at("new.xlsx"), await writeXlsx(book));
  close();
});

it("compares two assessments item by item on a sheet of the new one, and prints what differs", async () => {
  const words = [at("old.xlsx"), at("new.xlsx"), "--out", at("compared.xlsx")];
  const [exitCode, [line]] = await runCommand(compare, ...words);
  expect([exitCode, line]).toMatchObject([
    0,
    {
      file: at("new.xlsx"),
      status: "made",
      before: { qualitative: "99.5", composite: "99.7" },
      after: { qualitative: "99", composite: "99.4" },
      settings: [expect.objectContaining({ key: "boundary", after: "全部厂区" })],
      items: [
        { item: "1.1.1", before: "1.5", after: "2", difference: "0.5" },
        { item: "1.1.2", before: "2", after: "1", difference: "-1" },
      ],
    },
  ]);
  const { book } = await openFile(at("compared.xlsx"));
  const sheet = book.resolve("tanping_comparison")?.sheet;
  expect(sheet?.name).toBe("比较");
  expect([...(sheet?.cells() ?? [])].some(({ cell }) => cell.value === -1)).toBe(true);
});

it("compares the scores of a sealed workbook with those after closure, and leaves the seal intact", async () => {
  await runCommand(seal, at("old.xlsx"), "--by", "张工", "--anyway", "--out", at("sealed.xlsx"));
  const refused = await runCommand(
    compare,
    at("sealed.xlsx"),
    "--rescored",
    "--out",
    at("none.xlsx"),
  );
  expect(refused).toMatchObject([1, [{ code: "nothing-to-compare" }]]);
  await runCommand(records, at("sealed.xlsx"), "rescoring", "--out", at("list.xlsx"));
  const rescored = await changedFile(at("list.xlsx"), (book) => {
    const { sheet, table } = book.table("TanpingRescoring") ?? {};
    if (!sheet || !table) throw new Error("No re-scoring.");
    const { row, column } = table.area;
    const cells = ["1.1.1", 2, "已宣贯"].map((value) => ({ value }));
    book.write(sheet.id, { row: row + 1, column, rows: 1, columns: 3 }, [cells], "pasted");
  });
  writeFileSync(at("rescored.xlsx"), rescored);
  const [exitCode, [line]] = await runCommand(
    compare,
    at("rescored.xlsx"),
    "--rescored",
    "--out",
    at("after.xlsx"),
  );
  expect([exitCode, line]).toMatchObject([
    0,
    {
      before: { qualitative: "99.5" },
      after: { qualitative: "100" },
      settings: [],
      items: [{ item: "1.1.1", before: "1.5", after: "2", difference: "0.5" }],
    },
  ]);
  const [, [verified]] = await runCommand(verify, at("after.xlsx"));
  expect(verified).toMatchObject({
    status: "intact",
    recomputed: { qualitative: "99.5" },
    records: { status: "open", open: 1 },
  });
});

it.each([
  [["a.xlsx", "--out", "o.xlsx"]],
  [["a.xlsx", "b.xlsx", "--rescored", "--out", "o.xlsx"]],
  [["a.xlsx", "b.xlsx"]],
])("%p is a usage error", async (words) => {
  await expect(compare([...words])).rejects.toBeInstanceOf(UsageError);
});

it("a file that cannot be read is named", async () => {
  const words = ["package.json", at("new.xlsx"), "--out", at("none.xlsx")];
  expect(await runCommand(compare, ...words)).toMatchObject([
    3,
    [{ file: "package.json", status: "refused", code: "unreadable" }],
  ]);
});
