import { drawChart } from "../../src/workflows/draw-chart";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { throughLibreOffice } from "./libreoffice";
import { openAssessment } from "./support/assessed-book";
import { drax } from "./support/fill";

/** A finished assessment with the chart drawn, as a file. */
const drawnFile = async (): Promise<Uint8Array> => {
  const open = await openAssessment();
  expect((await drawChart()).kind).toBe("done");
  open.close();
  return writeXlsx(open.book);
};

test("LibreOffice opens the workbook with the chart, and calculates its years as we do", async () => {
  const { book } = await readXlsx(await throughLibreOffice(await drawnFile()), createCalculator());
  const [chart, output] = book.resolve("tanping_chart_data")?.sheet.charts ?? [];
  expect(chart).toMatchObject({
    name: "TanpingYears",
    title: "各年度的排放量与碳排放强度",
    axisTitles: { secondaryValue: "碳排放强度（kgCO2e/MWh）" },
  });
  expect(chart?.series.map(({ kind, axisGroup }) => [kind, axisGroup])).toEqual([
    ["column", "primary"],
    ["line", "secondary"],
  ]);
  expect([chart?.axisMinimums, output?.axisMinimums]).toEqual([
    { value: 0, secondaryValue: 0 },
    { value: 0 },
  ]);
  const found = book.resolve("tanping_chart_data");
  if (!found) throw new Error("The yearly totals are gone.");
  drax.forEach(([year, emission, made], index) => {
    const value = (column: number) => found.sheet.cell(found.area.row + index, column)?.value;
    expect([value(1), value(2)]).toEqual([String(year), emission]);
    expect(Number(value(4)).toPrecision(14)).toBe(((emission * 1000) / made).toPrecision(14));
  });
});
