import { leftBehindSentence } from "../../src/strings/sentences";
import {
  readOldWorkbook,
  writeNewWorkbook,
  type OldWorkbook,
} from "../../src/workflows/migrate-workbook";
import { inspectWorkbook } from "../../src/workflows/inspect-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import type { Value } from "@tanping/workbench/book/value";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { newAssessment } from "../../cli/create";
import { withExcel } from "../../cli/with-excel";
import { unprotectAll } from "./support/enter-sketch";
import { earlierBook } from "./support/earlier-book";
import { enter, enterAssessment, valueOf } from "./support/fill";
import { cell, placeOf, sheetId } from "./support/tampering-tools";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

let finished: BookSnapshot;
beforeAll(async () => {
  const book = await earlierBook("2-draft-2", "zh-CN");
  enterAssessment(book);
  unprotectAll(book);
  finished = book.snapshot();
});

/** A finished file of an earlier format that is changed. */
const oldBook = (change: (book: Book) => void): Book => {
  const book = Book.load(createCalculator(), finished);
  change(book);
  return book;
};

const read = (change: (book: Book) => void): Promise<Outcome<OldWorkbook>> =>
  withExcel(oldBook(change), readOldWorkbook);

const refusalOf = async (change: (book: Book) => void) => {
  const outcome = await read(change);
  if (outcome.kind === "done") throw new Error("The file was not refused.");
  return outcome.refusal;
};

const table = (book: Book) => {
  const found = book.table("TanpingMonitoring");
  if (!found) throw new Error("The book has no monitoring table.");
  return { id: found.table.id, sheet: found.sheet.id, area: found.table.area };
};

/** Writes one cell of the monitoring sheet, so many rows and columns from the table's first heading. */
const writeMonitoring = (book: Book, row: number, column: number, value: Value): void => {
  const { sheet, area } = table(book);
  book.write(sheet, cell(area.row + row, area.column + column), [[{ value }]], "pasted");
};

it("leaves nothing behind of a file as it was laid out", async () => {
  const old = answerOf(await read(() => undefined));
  expect(old.left).toEqual([]);
  expect(old.migration.items.every(({ fate }) => fate === "carried")).toBe(true);
});

it("takes a heading's unit along, so that one which contradicts the declared unit still withholds the score", async () => {
  const contradict = (book: Book) => {
    writeMonitoring(book, 0, 3, "排放量（kgCO2e）");
    writeMonitoring(book, 0, 4, "产出量（kWh）");
  };
  const old = answerOf(await read(contradict));
  const fresh = await newAssessment("zh-CN");
  answerOf(await withExcel(fresh, () => writeNewWorkbook(old)));
  const { card } = answerOf(await withExcel(fresh, () => scoreWorkbook(new Date(0))));
  expect(card.withheldFor.map(({ code, facts }) => [code, facts])).toEqual([
    ["monitoring-unit-differs", { column: "emission", header: "kgCO2e", unit: "tCO2e" }],
    ["monitoring-unit-differs", { column: "output", header: "kWh", unit: "MWh" }],
  ]);
  expect(card.composite).toBeNull();
  expect(typeof valueOf(fresh, "tanping_intensity")).toBe("number");
});

it.each<[string, (book: Book) => void, string[]]>([
  [
    "names were deleted",
    (book) => {
      book.deleteName("tanping_a1_score", null, "user");
      book.deleteName("tanping_a1_site", null, "user");
    },
    ["“tanping_a1_score、tanping_a1_site”"],
  ],
  [
    "the name of the ids was deleted",
    (book) => book.deleteName("tanping_a1_id", null, "user"),
    ["“tanping_a1_id”"],
  ],
  [
    "the table was turned into cells",
    (book) => book.tableToRange(table(book).id, "user"),
    ["“TanpingMonitoring”"],
  ],
  [
    "a column's name was shortened",
    (book) => book.setName("tanping_a1_score", null, { formula: "='表A.1'!$E$4:$E$10" }, "user"),
    ["“tanping_a1_score”"],
  ],
  [
    "a column's name was pointed elsewhere",
    (book) => {
      const formula = String(book.name("tanping_a1_self")?.formula);
      book.setName("tanping_a1_score", null, { formula }, "user");
    },
    ["填写用的名称“tanping_a1_score”现在指向这里"],
  ],
  [
    "an id stands twice",
    (book) => enter(book, "tanping_a1_id", "1.1.1", "1.1.1"),
    ["编号 1.1.1 出现两次"],
  ],
  [
    "a needed column was renamed",
    (book) => writeMonitoring(book, 0, 3, "碳排放"),
    ["监测数据表缺少“排放量”列"],
  ],
  [
    "rows stand below the table",
    (book) => writeMonitoring(book, 25, 0, 2021),
    ["此行在监测数据表的下方"],
  ],
])("refuses where entries are not found or not certain: %s", async (_, change, sentences) => {
  const refusal = await refusalOf(change);
  expect(refusal.code).toBe("entries-astray");
  for (const sentence of sentences) expect(refusal.cause).toContain(sentence);
});

it("says what else stays in the old file: sheets, columns and cells that are not ours, and rows of items that are gone", async () => {
  const old = answerOf(
    await read((book) => {
      const own = book.addSheet("计算过程", "user");
      book.write(own.id, cell(0, 0), [[{ value: 1 }]], "pasted");
      book.addSheet("空白", "user");
      const { sheet, area } = table(book);
      book.insert(sheet, "columns", area.column + 3, 1, "user");
      writeMonitoring(book, 0, 3, "计量仪表");
      writeMonitoring(book, 2, 9, "见附件 3");
      book.write(sheetId(book, "表A.3"), cell(40, 1), [[{ formula: "=1+1" }]], "pasted");
      enter(book, "tanping_a1_id", "1.1.1", "9.1.1");
      enter(book, "tanping_a1_evidence", null, "会议纪要");
    }),
  );
  expect(old.left.map((left) => leftBehindSentence(left, "zh-CN"))).toEqual([
    "工作表“计算过程”没有移入新文件。需要时请从旧文件复制。",
    "监测数据!D3：监测数据表中自加的列“计量仪表”没有移入新文件。需要时请从旧文件复制。",
    "表A.1!E5：“2”没有移入新文件。需要时请从旧文件复制。",
    "表A.1!L5：“会议纪要”没有移入新文件。需要时请从旧文件复制。",
    "表A.3!B41：“=1+1”没有移入新文件。需要时请从旧文件复制。",
    "监测数据!J5：“见附件 3”没有移入新文件。需要时请从旧文件复制。",
  ]);
});

/** A list of so many rows, grown as a person does it, whose first column is filled but for one row. */
const growList =
  (first: string, rows: number, value: (index: number) => Value) =>
  (book: Book): void => {
    const { sheet, area } = placeOf(book, first);
    book.insert(sheet.id, "rows", area.row + 1, rows - area.rows, "user");
    const values = Array.from({ length: rows }, (_, index) => (index === 1 ? null : value(index)));
    enter(book, first, ...values);
  };

it("takes a grown list whose entries fit without the blank rows", async () => {
  const grow = growList("tanping_excluded_year", 6, (at) => 2000 + at);
  const old = answerOf(await read(grow));
  const fresh = await newAssessment("zh-CN");
  answerOf(await withExcel(fresh, () => writeNewWorkbook(old)));
  expect(old.migration.cells.get("tanping_excluded_year")).toHaveLength(5);
  expect(valueOf(fresh, "tanping_excluded_year")).toBe(2000);
});

it("refuses more years left out than the new list has rows", async () => {
  const grow = growList("tanping_excluded_year", 7, (at) => 2000 + at);
  expect(await refusalOf(grow)).toMatchObject({
    code: "list-too-long",
    subject: "表A.2!A42",
    cause: "1",
  });
});

it("takes every row of a list of records into a table that grows with them", async () => {
  const fill = (book: Book): void => {
    const { sheet, area } = placeOf(book, "tanping_records_nonconformities");
    const rows = Array.from({ length: 23 }, (_, at) => [{ value: `事实 ${at}` }]);
    const below = { row: area.row + 1, column: 4, rows: rows.length, columns: 1 };
    book.write(sheet.id, below, rows, "pasted");
  };
  const old = answerOf(await read(fill));
  expect(old.left).toEqual([]);
  const fresh = await newAssessment("zh-CN");
  answerOf(await withExcel(fresh, () => writeNewWorkbook(old)));
  expect(fresh.table("TanpingNonconformities")?.table.area.rows).toBe(24);
  expect(answerOf(await withExcel(fresh, inspectWorkbook))).toEqual([]);
});
