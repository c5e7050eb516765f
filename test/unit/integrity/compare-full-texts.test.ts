import type { Grid } from "../../../src/cells/grid";
import { compareFullTexts } from "../../../src/integrity/compare-full-texts";
import { columnNames, fullTextsName, infoName } from "../../../src/sheets/defined-names";
import {
  fullTextRows,
  fullTextWords,
  type FullTextRow,
  type LongText,
} from "../../../src/sheets/lay-out-full-texts";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { fillName } from "../plain-book/fill-book";
import { finishedBook } from "../plain-book/finished-book";
import { readPlain } from "../plain-book/read-plain";
import { inspectPlain } from "../plain-book/survey-plain";

const plan = layOutWorkbook("zh-CN");
const words = fullTextWords("zh-CN");
const long = "查阅了手册、任命书与访谈记录，核对无误。".repeat(160);

const evidence: LongText = {
  key: "a1!L4",
  place: "表A.1 1.1.1 证据与评价记录",
  text: long,
};
const right = fullTextRows([evidence], words);

/** A workbook whose item 1.1.1 has a long note, with those rows on the sheet of long texts. */
const found = (rows: readonly FullTextRow[] | null, wanted: "all" | "listed" = "all") => {
  const book = finishedBook("zh-CN");
  fillName(book, columnNames.evidence, [long]);
  const reading = readPlain(book);
  const grid: Grid = {
    sheet: "文字全文",
    row: 3,
    column: 0,
    cells: (rows ?? []).map((cells) => cells.map((text) => ({ kind: "text", text }))),
  };
  const named = rows ? new Map([...reading.named, [fullTextsName, grid]]) : reading.named;
  const { survey } = inspectPlain(book, plan);
  return compareFullTexts({ reading: { ...reading, named }, survey }, plan, { words, wanted });
};

const changed = (place: number, text: string) =>
  right.map((row): FullTextRow => [
    ...([place === 0 ? text : row[0], place === 1 ? text : row[1], row[2]] as const),
  ]);

it("finds nothing where each text stands whole", () => {
  expect(right.length).toBeGreaterThan(1);
  expect(found(right)).toEqual([]);
});

it.each([
  ["a piece is another", changed(1, "核对无误。")],
  ["a place is another", changed(0, "表A.1 1.1.2")],
  ["a piece is gone", right.slice(1)],
  ["its pieces stand in another order", right.toReversed()],
])("names the text where %s", (_, rows) => {
  expect(found(rows)).toMatchObject([
    { code: "full-text-differs", where: { name: fullTextsName }, facts: { place: rows[0]?.[0] } },
  ]);
});

it("names a text that no entry has", () => {
  const strange: FullTextRow = ["表A.1 9.9.9", "多出的文字", "a1!L99"];
  expect(found([...right, strange])).toMatchObject([{ facts: { place: "表A.1 9.9.9" } }]);
});

it("names a row in which nothing stands", () => {
  const blankRow = [] as unknown as FullTextRow;
  expect(found([...right, blankRow])).toMatchObject([{ facts: { place: "" } }]);
});

it("names an entry whose long text is not listed, unless only what is listed counts", () => {
  const missing = { code: "full-text-differs", facts: { place: evidence.place } };
  const where = { sheet: "表A.1", row: 3, column: 11 };
  expect(found(null)).toMatchObject([{ ...missing, where }]);
  expect(found([])).toMatchObject([{ ...missing, where }]);
  expect(found(null, "listed")).toEqual([]);
});

it("takes an entry of the information sheet by its own words", () => {
  const book = finishedBook("zh-CN");
  fillName(book, infoName("scope"), [long.repeat(2)]);
  const reading = readPlain(book);
  const { survey } = inspectPlain(book, plan);
  const findings = compareFullTexts({ reading, survey }, plan, { words, wanted: "all" });
  expect(findings).toMatchObject([{ facts: { place: "评价信息 评价范围" } }]);
});
