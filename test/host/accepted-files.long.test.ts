import { drawChart } from "../../src/workflows/draw-chart";
import { makeClausesSheet } from "../../src/workflows/make-clauses-sheet";
import { repairWorkbook } from "../../src/workflows/inspect-workbook";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { sealWorkbook, unsealWorkbook } from "../../src/workflows/seal-workbook";
import { Book } from "@tanping/workbench/book/book";
import { sheetIdOf } from "@tanping/workbench/book/sheet-id";
import type { Value } from "@tanping/workbench/book/value";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { withExcel } from "../../cli/with-excel";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { everything } from "@tanping/workbench/test/unit/xlsx/everything";
import { throughLibreOffice } from "./libreoffice";
import { editParts } from "./support/edit-file";
import { unprotectAll } from "./support/enter-sketch";
import { enter, valueOf } from "./support/fill";
import { filledBooks, fillBooks, type Filling } from "./support/filled-books";
import { faultsIn } from "./support/validator-faults";

const calculator = createCalculator();

const fillingOf = (says: string): Filling => {
  const filling = filledBooks.find((known) => known.says === says);
  if (!filling) throw new Error(`There is no filling with ${says}.`);
  return filling;
};

const validate = (bytes: Uint8Array): unknown => faultsIn([bytes])[0];

test("Microsoft's validator finds no fault with a file that uses everything", async () => {
  const protectedBook = Book.load(calculator, everything);
  const { options } = protectedBook.sheets[0]?.protection ?? {};
  if (options === undefined) throw new Error("The first sheet should be protected");
  protectedBook.protect(sheetIdOf(2), options, "密码", "user");
  expect(validate(await writeXlsx(protectedBook))).toEqual([]);
});

test("Microsoft's validator finds no fault with a new book", async () => {
  expect(validate(await writeXlsx(new Book(calculator)))).toEqual([]);
});

test("Microsoft's validator finds no fault with arrays and with charts that look otherwise", async () => {
  const [first, second, ...rest] = everything.sheets;
  const chart = second?.charts[0];
  if (first === undefined || second === undefined || chart === undefined)
    throw new Error("The second sheet should have charts");
  const looks = {
    "area.fill.color": "#FFF2CC",
    "area.font.name": "SimSun",
    "plotArea.fill.color": "",
    "title.font.size": 20,
    "legend.border.lineStyle": "None",
    "category.majorGridlines.visible": true,
    "value.numberFormat": "0.0%",
    "value.maximum": 50,
    "value.majorUnit": 10,
    "value.scaleType": "Logarithmic",
  };
  const marks = {
    "series.line.color": "#112233",
    "series.hasDataLabels": true,
    "dataLabels.numberFormat": "0.00",
    "dataLabels.font.color": "#FF0000",
    "dataLabels.separator": "; ",
    "yErrorBars.visible": true,
    "yErrorBars.type": "StError",
    "series.markerStyle": "Diamond",
    "series.markerSize": 9,
  };
  const kinds = ["column", "line", "scatter", "area", "bubble", "pie", "radar"] as const;
  const charts = kinds.map((kind) => ({
    ...chart,
    id: kind,
    looks,
    series: chart.series.slice(0, 1).map((one) => ({ ...one, kind, looks: marks })),
  }));
  const sheets = [first, { ...second, charts }, ...rest];
  const book = Book.load(calculator, { ...everything, sheets, protection: null });
  const { id } = book.addSheet("Arrays", "user");
  const array = { formula: "=SORT(SEQUENCE(3,2),1,-1)" };
  book.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[array]], "add-in");
  expect(validate(await writeXlsx(book))).toEqual([]);
});

const now = new Date("2026-11-23T04:00:00Z");

/** A scored book after it was sealed; and after it was sealed, opened again, damaged and repaired. */
const sealedAndRepaired = async (book: Book): Promise<readonly Uint8Array[]> => {
  const by = "张工";
  expect((await withExcel(book, () => sealWorkbook({ by, now, key: null }))).kind).toBe("done");
  const sealed = await writeXlsx(book);
  await withExcel(book, () => unsealWorkbook({ by, now, reason: "=补充" }));
  const sheet = book.resolve("tanping_composite")?.sheet.id ?? "";
  book.deleteSheet(sheet, "user");
  unprotectAll(book);
  enter(book, "tanping_a1_total", "100");
  book.deleteName("tanping_a2_score", null, "user");
  const repaired = await withExcel(book, () => repairWorkbook());
  expect(repaired).toMatchObject({ kind: "done", answer: { left: [] } });
  return [sealed, await writeXlsx(book)];
};

test("Microsoft's validator finds no fault with assessments in both languages: new, filled, scored with a chart and the clauses, sealed and repaired", async () => {
  const wanted = (["zh-CN", "en-US"] as const).flatMap((language) =>
    ["nothing entered", "the historical method"].map((says) => ({ ...fillingOf(says), language })),
  );
  const files: Uint8Array[] = [];
  for (const { book, filling } of await fillBooks(wanted)) {
    files.push(await writeXlsx(book));
    if (filling.says === "nothing entered") continue;
    await withExcel(book, () => scoreWorkbook(now));
    expect(valueOf(book, "tanping_result_composite")).toBe(99.7);
    expect((await withExcel(book, drawChart)).kind).toBe("done");
    expect((await withExcel(book, makeClausesSheet)).kind).toBe("done");
    files.push(await writeXlsx(book), ...(await sealedAndRepaired(book)));
  }
  expect(faultsIn(files)).toEqual(files.map(() => []));
});

test("Microsoft's validator finds the fault in a file that has one", async () => {
  const [filled] = await fillBooks([fillingOf("nothing entered")]);
  if (!filled) throw new Error("Nothing was filled.");
  const broken = editParts(await writeXlsx(filled.book), (path, xml) =>
    path === "xl/worksheets/sheet2.xml"
      ? xml.replace("<sheetData>", "<sheetDatum/><sheetData>")
      : xml,
  );
  expect(validate(broken)).not.toEqual([]);
});

/** LibreOffice saves 15 digits of a number. */
const asSaved = (value: Value): Value =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;

test("reads what LibreOffice saved, with every value, formula, rule and table", async () => {
  const book = Book.load(calculator, everything);
  const { book: read } = await readXlsx(
    await throughLibreOffice(await writeXlsx(book)),
    calculator,
  );
  const [before, after] = [book.sheets, read.sheets];
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  for (const [index, sheet] of before.entries())
    for (const { row, column, cell } of sheet.cells())
      if (cell.value !== null && cell.value !== "") {
        const value = after[index]?.cell(row, column)?.value ?? null;
        expect([row, column, value]).toEqual([row, column, asSaved(cell.value)]);
      }
  expect(after[0]?.merges).toEqual(before[0]?.merges);
  expect(after[0]?.validations.length).toBe(before[0]?.validations.length);
  for (const index of [1, 2])
    expect([0, 1, 2].map((row) => after[index]?.isRowHidden(row))).toEqual(
      [0, 1, 2].map((row) => before[index]?.isRowHidden(row)),
    );
  expect(after[1]?.charts).toMatchObject([
    {
      name: "趋势",
      axisTitles: { secondaryValue: "tCO2e/万元" },
      series: before[1]?.charts[0]?.series,
    },
    { title: null },
  ]);
  expect(after[1]?.tables.map(({ name }) => name)).toEqual(["Monitoring"]);
});
