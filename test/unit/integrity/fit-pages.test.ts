import { isNameAgain } from "../../../src/integrity/fit-merges";
import { fitPages, type SheetFit } from "../../../src/integrity/fit-pages";
import { ourTitles } from "../../../src/integrity/our-titles";
import { planPrinting } from "../../../src/integrity/printing";
import { columnNames, infoName } from "../../../src/sheets/defined-names";
import {
  fullTextRows,
  fullTextWords,
  layOutFullTexts,
} from "../../../src/sheets/lay-out-full-texts";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { fillName } from "../plain-book/fill-book";
import { finishedBook } from "../plain-book/finished-book";
import type { PlainBook } from "../plain-book/plain-book";
import { readPlain } from "../plain-book/read-plain";
import { inspectPlain } from "../plain-book/survey-plain";

const plan = layOutWorkbook("zh-CN");
const words = fullTextWords("zh-CN");

const wholeOf = (book: PlainBook) => ({
  reading: readPlain(book),
  survey: inspectPlain(book, plan).survey,
});
const fitOf = (book: PlainBook) => fitPages(plan, wholeOf(book), { words, growth: "open" });
const sheetOf = (fits: readonly SheetFit[], title: string): SheetFit => {
  const found = fits.find((fit) => fit.title === title);
  if (!found) throw new Error(`${title} is not fitted.`);
  return found;
};
const filled = (name: string, ...texts: string[]): PlainBook => {
  const book = finishedBook("zh-CN");
  fillName(book, name, texts);
  return book;
};

const firstItem = 3;
const note = "查阅了手册、任命书与访谈记录，核对无误。".repeat(4);
const long = note.repeat(40);

it("a row is as high as the longest text of all its columns needs, and no lower than it was laid out", () => {
  const before = sheetOf(fitOf(finishedBook("zh-CN")).sheets, "表A.1").heights;
  const { sheets, longTexts } = fitOf(filled(columnNames.site, note));
  const after = sheetOf(sheets, "表A.1").heights;
  expect(after[firstItem]).toBeGreaterThan(before[firstItem] ?? Infinity);
  expect(after.slice(firstItem + 1)).toEqual(before.slice(firstItem + 1));
  expect(longTexts).toEqual([]);
});

it("a text that no row has room for is cut in its cell and named by sheet, item and column", () => {
  const { sheets, longTexts } = fitOf(filled(columnNames.evidence, note, long));
  const { heights, cut } = sheetOf(sheets, "表A.1");
  expect(heights[firstItem + 1]).toBe(plan.sheets.find(({ key }) => key === "a1")?.highestEntry);
  expect(cut).toEqual([{ sheet: "表A.1", row: firstItem + 1, column: 11 }]);
  expect(longTexts).toEqual([{ key: "a1!L5", place: "表A.1 1.1.2 证据与评价记录", text: long }]);
});

it("a merged entry is as wide as all its cells", () => {
  const { sheets, longTexts } = fitOf(filled(infoName("scope"), note));
  expect(longTexts).toEqual([]);
  expect(sheetOf(sheets, "评价信息").cut).toEqual([]);
});

it("a category that is cut has its name again where the next page begins, and an indicator that fits is not cut", () => {
  const { breaks, merges } = sheetOf(
    fitOf(filled(columnNames.evidence, ...Array<string>(20).fill(note.repeat(2)))).sheets,
    "表A.1",
  );
  expect(breaks.length).toBeGreaterThan(0);
  const names = merges.flatMap(({ again }) => again);
  for (const { row, text } of names) {
    expect(breaks).toContain(row);
    expect(text).toMatch(/（续）$/);
  }
  expect(names.length).toBeGreaterThan(0);
});

it("every sheet of ours is printed with a header, and no other", () => {
  const { survey } = wholeOf(finishedBook("zh-CN"));
  const others = { ...survey, titles: ["台账", ...survey.titles] };
  expect(ourTitles(others)).toEqual(plan.sheets.map(({ title }) => title));
});

it("a sheet of long texts is made where there are such, under a title that is free", () => {
  expect(
    planPrinting(wholeOf(finishedBook("zh-CN")), plan, {
      language: "zh-CN",
      growth: "open",
    }).fullTexts,
  ).toBeNull();
  const { reading, survey } = wholeOf(filled(columnNames.evidence, long));
  const taken = { ...survey, titles: [...survey.titles, "文字全文"] };
  const { fullTexts, titles } = planPrinting({ reading, survey: taken }, plan, {
    language: "zh-CN",
    growth: "open",
  });
  expect(fullTexts).toMatchObject({ former: null, isNamed: false, sheet: { title: "文字全文 2" } });
  expect(titles).toContain("文字全文 2");
});

it("the further rows of one text say so", () => {
  const rows = fullTextRows([{ key: "a1!L4", place: "表A.1 1.1.1", text: long }], words);
  expect(rows.map(([, piece]) => piece).join("")).toBe(long);
  expect(rows.map(([place]) => place)).toEqual([
    "表A.1 1.1.1",
    ...rows.slice(1).map(() => "表A.1 1.1.1（接上）"),
  ]);
});

it("a sheet that is gone is not fitted, nor the sheet of long texts itself", () => {
  const { reading, survey } = wholeOf(finishedBook("zh-CN"));
  const sheets = new Map([...survey.sheets].filter(([title]) => title !== "表A.3"));
  const full = layOutFullTexts("zh-CN", [["表A.1 1.1.1", "文字", "a1!L4"]]);
  const fitted = fitPages(
    { ...plan, sheets: [...plan.sheets, full] },
    { reading, survey: { ...survey, sheets } },
    { words, growth: "open" },
  );
  const titles = fitted.sheets.map(({ title }) => title);
  expect(titles).toEqual(plan.sheets.map(({ title }) => title).filter((its) => its !== "表A.3"));
});

it("rows that somebody sorted keep their merged cells as they are", () => {
  const { reading, survey } = wholeOf(finishedBook("zh-CN"));
  const a1 = survey.sheets.get("表A.1");
  if (!a1) throw new Error("No Table A.1.");
  const contents = [...a1.contents.slice(0, 3), ...a1.contents.slice(3, 55).toReversed()];
  const sheets = new Map([...survey.sheets, ["表A.1", { ...a1, contents }] as const]);
  const fitted = fitPages(
    plan,
    { reading, survey: { ...survey, sheets } },
    { words, growth: "open" },
  );
  expect(sheetOf(fitted.sheets, "表A.1").merges).toEqual([]);
});

it("a group's name is known again within the group alone, in either language", () => {
  const contents = [["组"], [null], ["别组"]];
  const group = { contents, merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] };
  const at = (row: number | undefined, column: number, content: unknown) =>
    isNameAgain(group, { row, column }, content);
  expect([at(1, 0, "组（续）"), at(1, 0, "组 (continued)")]).toEqual([true, true]);
  expect([at(0, 0, "组（续）"), at(2, 0, "组（续）"), at(1, 1, "组（续）")]).toEqual([
    ...[false, false, false],
  ]);
  expect([at(undefined, 0, "组（续）"), at(1, 0, "组")]).toEqual([false, false]);
  const nameless = { contents: [[null]], merges: group.merges };
  expect(isNameAgain(nameless, { row: 1, column: 0 }, "（续）")).toBe(false);
});

it("a table's end is printed no further than its last row once the workbook is sealed, and left alone before", () => {
  const whole = wholeOf(finishedBook("zh-CN"));
  const printed = (growth: Parameters<typeof fitPages>[2]["growth"]) =>
    ["监测数据", "不符合清单", "表A.1"].map(
      (title) => sheetOf(fitPages(plan, whole, { words, growth }).sheets, title).printed,
    );
  const [data, list, items] = printed({ lastDataRow: 8 });
  expect([data, list]).toEqual([
    expect.objectContaining({ row: 0, column: 0, rows: 9 }),
    expect.objectContaining({ row: 0, column: 0, rows: 3 }),
  ]);
  expect(printed({ lastDataRow: null })[0]?.rows).toBe(4);
  expect(printed("open")).toEqual([null, null, items]);
});
