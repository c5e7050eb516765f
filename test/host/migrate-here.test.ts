import { openFile } from "../../cli/book-file";
import { toDouble } from "../../src/exact/ratio";
import { withExcel } from "../../cli/with-excel";
import { inspectWorkbook } from "../../src/workflows/inspect-workbook";
import { migrateHere, undoMigration } from "../../src/workflows/migrate-here";
import { readOldWorkbook } from "../../src/workflows/migrate-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { unsealWorkbook } from "../../src/workflows/seal-workbook";
import { openBook } from "./support/open-book";
import type { Book } from "@tanping/workbench/book/book";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

/** The sheets, cells and names as they are, in an order that does not depend on how they were made. */
const standing = (book: Book) => {
  const { sheets, names } = book.snapshot();
  return {
    sheets: sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: cells
        .map(({ row, column, cell }) => `${row} ${column} ${JSON.stringify(cell)}`)
        .toSorted(),
    })),
    // Excel leaves out the quotation marks that a title does not need.
    names: names.map((name) => JSON.stringify(name).replaceAll(/'([^' .]+)'!/g, "$1!")).toSorted(),
  };
};

const opened = async (file: string): Promise<Book> => {
  const { book } = await openFile(`test/data/${file}`);
  const request = { by: "李四", reason: "监督评价", now: new Date(0) };
  answerOf(await withExcel(book, () => unsealWorkbook(request)));
  return book;
};

const files = ["format-1/sealed.zh-CN.xlsx", "format-1/sealed.en-US.xlsx"];
const draft = "format-2-draft/sealed.zh-CN.xlsx";

const migrate = async (): Promise<Outcome<void>> => migrateHere(answerOf(await readOldWorkbook()));

/** What the cells of a sheet hold and show, with names, table and titles as they were called before. */
const cellsOf = (book: Book, name: string, mark = "") =>
  (book.snapshot().sheets.find((its) => its.name === mark + name)?.cells ?? [])
    .map(({ row, column, cell }) => JSON.stringify([row, column, cell.formula, cell.value]))
    .map((text) =>
      text
        .replaceAll("tanping_old_", "tanping_")
        .replaceAll("TanpingMonitoringOld", "TanpingMonitoring")
        .replaceAll(mark, "")
        .replaceAll(/'([^']+)'!/g, "$1!"),
    )
    .toSorted();

describe.each([...files, draft])("%s, opened and migrated where it is", (file) => {
  const [language, mark] = file.includes("zh")
    ? (["zh-CN", "旧版 "] as const)
    : (["en-US", "Old "] as const);

  it("has sound new sheets before its old ones, which hold and show what they did", async () => {
    const book = await opened(file);
    const old = book.sheets.map(({ name }) => name);
    const before = old.map((name) => cellsOf(book, name));
    answerOf(await withExcel(book, migrate));
    const names = book.sheets.map(({ name }) => name);
    expect(names).toEqual([...old.slice(0, 6), ...old.map((name) => mark + name)]);
    expect(answerOf(await withExcel(book, inspectWorkbook))).toEqual([]);
    expect(old.map((name) => cellsOf(book, name, mark))).toEqual(before);
  });

  it("is what it was once the migration is taken back", async () => {
    const book = await opened(file);
    const before = standing(book);
    answerOf(await withExcel(book, migrate));
    answerOf(await withExcel(book, () => undoMigration(language)));
    expect(standing(book)).toEqual(before);
  });
});

test("a migrated workbook is scored from its new sheets, with the old result", async () => {
  const book = await opened(draft);
  answerOf(await withExcel(book, migrate));
  const { card } = answerOf(await withExcel(book, () => scoreWorkbook(new Date(0))));
  expect(card.composite && String(toDouble(card.composite.score))).toBe("95.5");
});

it.each([
  ["before anything is written", { batch: 3 }],
  ["when names are given", { action: "NamedItemCollection.Add" }],
  ["when a sheet is renamed", { action: "Worksheet.Name" }],
  ["when the new sheets are made", { action: "Range.Merge" }],
  ["when the new sheets are put first", { batch: 6 }],
  ["when the entries are written", { batch: 7 }],
  ["when the rows of the data are written", { batch: 8 }],
])("is left as it was where Excel refuses %s", async (_, fault) => {
  const before = await opened(draft);
  const { book, host, close } = await openBook(before);
  const stood = standing(book);
  const old = answerOf(await readOldWorkbook());
  host.inject({ ...fault, code: "AccessDenied" });
  expect(await migrateHere(old)).toMatchObject({ kind: "refused" });
  close();
  expect(standing(book)).toEqual(stood);
});

test("a sealed workbook is not migrated where it is, nor one taken back that was not migrated", async () => {
  const { book } = await openFile(`test/data/${draft}`);
  const refused = (code: string) => ({ kind: "refused", refusal: { code } });
  expect(await withExcel(book, migrate)).toMatchObject(refused("sealed"));
  const open = await opened(draft);
  const taken = await withExcel(open, () => undoMigration("zh-CN"));
  expect(taken).toMatchObject(refused("nothing-to-take-back"));
});
