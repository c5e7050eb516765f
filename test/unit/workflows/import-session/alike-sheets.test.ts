import type { Source, SourceSheet } from "../../../../src/tabular/source";
import { alikeSheets } from "../../../../src/workflows/import-session/alike-sheets";
import { drawn } from "../../importing/tables";

/** A workbook of sheets by their names, of which the last may be hidden. */
const workbook = (sheets: Readonly<Record<string, string>>, hidden: readonly number[] = []) => {
  const tables = Object.values(sheets).map(drawn);
  const source: Source = {
    kind: "workbook",
    encoding: null,
    encodingDoubt: [],
    delimiter: null,
    sheetNames: Object.keys(sheets),
    hiddenSheets: new Set(hidden),
    sheet: () => Promise.reject<SourceSheet>(new Error("No sheet is read whole.")),
    head: (index) => Promise.resolve(tables[index] ?? []),
  };
  return source;
};

const data = "|年份|排放量(t)|\n|2021|10|";

it("are the sheets with the same headings, whatever years those name", async () => {
  const source = workbook({
    "2021": "|指标|2021年1月|2021年2月|\n|排放量(t)|1|2|",
    "2022": "|指标|2022年1月|2022年2月|\n|排放量(t)|3|4|",
    说明: "|项目|内容|\n|甲|乙|",
  });
  expect(await alikeSheets(source, 0)).toEqual(["2022"]);
  expect(await alikeSheets(source, 1)).toEqual(["2021"]);
});

it("are no hidden ones, and none of another layout", async () => {
  const source = workbook({ 甲: data, 乙: "|年份|产量(MWh)|\n|2021|1|", 丙: data }, [2]);
  expect(await alikeSheets(source, 0)).toEqual([]);
});

it("are none of a sheet without a heading, and none where there is but one", async () => {
  expect(await alikeSheets(workbook({ 甲: "|封面|", 乙: "|封面|" }), 0)).toEqual([]);
  expect(await alikeSheets(workbook({ 甲: data }), 0)).toEqual([]);
});
