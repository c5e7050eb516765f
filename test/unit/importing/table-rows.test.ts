import {
  cellsOf,
  filledPart,
  ourPlaces,
  tableColumns,
  tableShape,
  type TableRow,
} from "../../../src/importing/write/table-rows";
import { importLineHeights } from "../../../src/importing/write/lay-out-imports";
import { analysisOf, drawn, sourceOf } from "./tables";

const row: TableRow = {
  period: { year: 2023, month: 2 },
  since: null,
  source: "锅炉",
  amounts: { emission: 0.1, output: 14499772.766 },
  texts: {},
  behind: 1,
};

const shapeFor = async (headings: readonly string[], wholeYears: readonly number[] = []) => {
  const analysis = await analysisOf(
    sourceOf(drawn("|日期|排放量|产量|\n|2023-01|1|2|\n|2023-03|1|2|")),
  );
  return tableShape(headings, "zh-CN", { analysis, wholeYears: new Set(wholeYears) });
};

const usual = ["年份", "月份", "排放源", "排放量", "产出量", "备注", "能耗量"];

it("puts each part of a row where its column stands", async () => {
  expect(cellsOf(row, await shapeFor(usual))).toEqual([2023, 2, "锅炉", 0.1, 14499772.766, "", ""]);
  const moved = ["我的", "Output (MWh)", "emission", "Month", "Source", "YEAR"];
  expect(cellsOf(row, await shapeFor(moved))).toEqual(["", 14499772.766, 0.1, 2, "锅炉", 2023]);
});

it("fills only the columns that its records have, and the note where a row stands for others", async () => {
  const analysis = await analysisOf(
    sourceOf(drawn("|日期|排放量|产量|\n|2023-01|1|2|\n|2023-03|1|2|")),
  );
  const shape = tableShape(usual, "zh-CN", { analysis, wholeYears: new Set() });
  const placesOf = (gathers: boolean, ...years: number[]) =>
    filledPart(shape, analysis.records, { gathers, wholeYears: new Set(years) }).places;
  expect(placesOf(false)).toEqual([0, 1, 3, 4]);
  expect(placesOf(true)).toEqual([0, 1, 3, 4, 5]);
  expect(placesOf(false, 2023)).toEqual([0, 1, 3, 4, 5]);
});

it("makes a line of the sheet of imports as high as its longest text needs", () => {
  const [short = 0, long, again, beside] = importLineHeights([
    ["2026-11-29", "data.csv"],
    ["2026-11-29", "data.csv".repeat(40)],
    ["2026-11-29", "data.csv"],
    [...Array<string>(7).fill(""), "x".repeat(900)],
  ]);
  expect(long).toBeGreaterThan(short);
  expect([again, beside]).toEqual([short, short]);
});

it("says what stands behind a row", async () => {
  const whole = { ...row, period: { year: 2023, month: null }, texts: { note: "已核" }, behind: 2 };
  const cells = cellsOf(whole, await shapeFor(usual, [2023]));
  expect(cells.slice(0, 2)).toEqual([2023, ""]);
  expect(cells[5]).toBe("已核；缺少月份 2, 4, 5, 6, 7, 8, 9, 10, 11, 12，经确认按全年计；2 行合计");
});

it("cuts texts to what the table takes, and shows it", async () => {
  const long = cellsOf(
    { ...row, source: "长".repeat(40_000), texts: { note: "x".repeat(2000) } },
    await shapeFor(usual),
  );
  expect([String(long[2]).length, String(long[2]).at(-1), String(long[5])]).toEqual([
    2000,
    "…",
    "x".repeat(2000),
  ]);
});

it("refuses by name what the table has no column for, and needs none for what is blank", async () => {
  const narrow = await shapeFor(["年份", "排放量", "产出量"]);
  expect(() => cellsOf(row, narrow)).toThrow("column-missing");
  const plain = { ...row, period: { year: 2023, month: null }, since: null, source: "" };
  expect(cellsOf(plain, narrow)).toEqual([2023, 0.1, 14499772.766]);
});

it("knows which columns are ours, and leaves the user's own alone", () => {
  const table = { columns: tableColumns(["备注", "我的", "年份", "产出量"]) };
  expect(ourPlaces(table)).toEqual([0, 2, 3]);
});
