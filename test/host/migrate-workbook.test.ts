import { inspectWorkbook } from "../../src/workflows/inspect-workbook";
import { readOldWorkbook, writeNewWorkbook } from "../../src/workflows/migrate-workbook";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { newAssessment } from "../../cli/create";
import { withExcel } from "../../cli/with-excel";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { enterAssessment, enter, valueOf } from "./support/fill";
import { unprotectAll } from "./support/enter-sketch";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

/** A finished file of an earlier draft: 1.1.1 had another wording, 1.1.2 another maximum, 1.1.3 was 9.1.1, and no 6.2.1. */
const oldBook = async (): Promise<Book> => {
  const book = Book.load(createCalculator(), (await newAssessment("zh-CN")).snapshot());
  enterAssessment(book);
  enter(book, "tanping_a1_evidence", "会议纪要", "任命文件");
  enter(book, "tanping_organisation", "=示例");
  unprotectAll(book);
  enter(book, "tanping_format", "1 T/CECA-G-00XX-2022-draft");
  enter(book, "tanping_a1_text", "任命管理者代表；");
  enter(book, "tanping_a1_max", 2, 3);
  enter(book, "tanping_a1_id", "1.1.1", "1.1.2", "9.1.1");
  const { sheet, area } = book.resolve("tanping_a1_id") ?? {};
  if (!sheet || !area) throw new Error("The book has no ids.");
  book.delete(sheet.id, "rows", area.row + 51, 1, "user");
  return book;
};

it("is asked for where a file of another draft is scored or checked", async () => {
  const book = await oldBook();
  const refused = { kind: "refused", refusal: { code: "older-format" } };
  expect(await withExcel(book, () => scoreWorkbook(new Date(0)))).toMatchObject(refused);
  expect(await withExcel(book, inspectWorkbook)).toMatchObject(refused);
});

it("carries entries over by id, and says of every item what became of it", async () => {
  const old = answerOf(await withExcel(await oldBook(), readOldWorkbook));
  const fates = old.migration.items.filter(({ fate }) => fate !== "carried");
  expect(fates.map(({ item, fate, score }) => [item, fate, score])).toEqual([
    ["1.1.1", "reworded", "1.5"],
    ["1.1.2", "reworded", "2"],
    ["1.1.3", "new", ""],
    ["6.2.1", "new", ""],
    ["9.1.1", "gone", "2"],
  ]);
  const fresh = await newAssessment("zh-CN");
  answerOf(await withExcel(fresh, () => writeNewWorkbook(old)));
  const { sheet, area } = fresh.resolve("tanping_a1_score") ?? {};
  const scores = [0, 1, 2, 3].map((row) =>
    sheet?.cell(Number(area?.row) + row, Number(area?.column)),
  );
  expect(scores.map((cell) => cell?.value ?? null)).toEqual([null, null, null, 1]);
  expect(valueOf(fresh, "tanping_a1_evidence")).toBe(
    "（迁移：条文或分值有变，原得分 1.5，请重新评价）\n会议纪要",
  );
  expect(valueOf(fresh, "tanping_organisation")).toBe("=示例");
  expect(valueOf(fresh, "tanping_limit_full")).toBe(0.1);
  expect(answerOf(await withExcel(fresh, inspectWorkbook))).toEqual([]);
});

it("takes over more data than the new table has rows, and every figure made of it", async () => {
  const book = await oldBook();
  const found = book.table("TanpingMonitoring");
  if (!found) throw new Error("The book has no monitoring table.");
  const { row, column } = found.table.area;
  book.changeTable(found.table.id, { area: { ...found.table.area, rows: 41 } }, "user");
  const years = Array.from({ length: 40 }, (_, index) => [
    1980 + index,
    null,
    null,
    100 + index,
    10,
  ]);
  const contents = years.map((cells) => cells.map((value) => ({ value })));
  book.write(found.sheet.id, { row: row + 1, column, rows: 40, columns: 5 }, contents, "pasted");
  const old = answerOf(await withExcel(book, readOldWorkbook));
  const fresh = await newAssessment("zh-CN");
  answerOf(await withExcel(fresh, () => writeNewWorkbook(old)));
  expect(fresh.resolve("tanping_monitoring")?.area.rows).toBe(40);
  expect(valueOf(fresh, "tanping_intensity")).toBe(valueOf(book, "tanping_intensity"));
});

it("refuses a file of the current format, and one that is none of ours", async () => {
  const current = await newAssessment("en-US");
  const refusal = (code: string) => ({ kind: "refused", refusal: { code } });
  expect(await withExcel(current, readOldWorkbook)).toMatchObject(refusal("current-format"));
  const empty = new Book(createCalculator());
  expect(await withExcel(empty, readOldWorkbook)).toMatchObject(refusal("not-a-tanping-workbook"));
});
