import { readFileSync } from "node:fs";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { overviewBook } from "../../cli/bytes/overview-book";
import { rollUpBytes } from "../../cli/bytes/roll-up-bytes";
import { overviewOf } from "../../src/rollup/overview";
import type { UserFile } from "../../src/workflows/read-user-file";
import { rollUpHere } from "../../src/workflows/roll-up-here";
import { openScored } from "./support/assessed-book";
import { openBook, type OpenBook } from "./support/open-book";

const at = { language: "zh-CN", asOf: "2026-12-31" } as const;

const fileOf = (name: string, bytes: Uint8Array): UserFile => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

let files: readonly (readonly [string, Uint8Array])[];
let open: OpenBook | undefined;

beforeAll(async () => {
  const scored = await openScored();
  const bytes = await writeXlsx(scored.book);
  scored.close();
  const crafted = ["genuine-sealed", "sealed-then-altered", "wrong-crc"].map(
    (name) => [`${name}.xlsx`, readFileSync(`test/data/crafted/${name}.xlsx`)] as const,
  );
  files = [...crafted, ["甲厂.xlsx", bytes], ["甲厂.xlsx", bytes]];
});
afterEach(() => open?.close());

const valuesOf = ({ sheets }: Pick<BookSnapshot, "sheets">) =>
  sheets.map(({ name, cells }) => ({
    name,
    cells: cells
      .filter(({ cell }) => cell.value !== null)
      .map(({ row, column, cell }) => `${row} ${column} ${String(cell.value)}`)
      .sort(),
  }));

it("writes the very overview that the command line makes of the same files, with its tables and charts", async () => {
  open = await openBook();
  const outcome = await rollUpHere(
    files.map(([name, bytes]) => fileOf(name, bytes)),
    at,
  );
  expect(outcome).toEqual({ kind: "done", answer: { files: 5, counted: 3 } });
  const names = ["甲厂.xlsx", "甲厂.xlsx (2)"];
  const lines = await Promise.all(
    files.map(([name, bytes], index) => {
      const file = index < 3 ? name : (names[index - 3] ?? "");
      return rollUpBytes({ file, size: 0, modified: 0, sha256: "" }, bytes);
    }),
  );
  const [, ...here] = open.book.snapshot().sheets;
  const wanted = overviewBook(overviewOf(lines, at));
  // Where formulas are not calculated, and bytes cannot be read, the explanation of a reason has other words.
  const isExplained = /^\d+ 2 /;
  const without = (its: ReturnType<typeof valuesOf>) =>
    its.map(({ name, cells }) => ({
      name,
      cells: name === "未计入" ? cells.filter((text) => !isExplained.test(text)) : cells,
    }));
  expect(without(valuesOf({ sheets: here }))).toEqual(without(valuesOf(wanted)));
  const shapes = (its: Pick<BookSnapshot, "sheets">) =>
    its.sheets.map(({ tables, charts }) => [
      tables.map(({ name, area }) => [name, area]),
      charts.map(({ title, series }) => [title, series.length]),
    ]);
  expect(shapes({ sheets: here })).toEqual(shapes(wanted));
});

it("names a file that cannot be read, and does not end for it", async () => {
  open = await openBook();
  const gone = { name: "移走.xlsx", arrayBuffer: () => Promise.reject(new Error("gone")) };
  const outcome = await rollUpHere([gone, fileOf("不是.xlsx", new Uint8Array([1, 2]))], at);
  expect(outcome).toEqual({ kind: "done", answer: { files: 2, counted: 0 } });
  const texts = open.book.sheets.flatMap((sheet) =>
    [...sheet.cells()].map(({ cell }) => String(cell.value)),
  );
  expect(texts).toContain("无法读取");
  expect(texts).toContain("不是碳评工作簿");
  expect(texts.filter((text) => text.startsWith("读不了文件“移走.xlsx”"))).toHaveLength(1);
});

it("leaves a workbook that holds something as it is, and one with a sheet of the name", async () => {
  open = await openScored();
  const before = open.book.sheets.map(({ name }) => name);
  expect(await rollUpHere([], at)).toEqual({ kind: "done", answer: "no-room" });
  expect(open.book.sheets.map(({ name }) => name)).toEqual(before);
  open.close();
  open = await openBook();
  open.book.addSheet("排名", "user");
  expect(await rollUpHere([], at)).toMatchObject({
    kind: "refused",
    refusal: { code: "sheet-exists", subject: "排名" },
  });
  expect(open.book.sheets.map(({ name }) => name)).not.toContain("总览");
});
