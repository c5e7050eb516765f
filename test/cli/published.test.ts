import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { create } from "../../cli/create";
import { importFile } from "../../cli/import";
import { Decimal, decimalFromDouble } from "../../src/exact/decimal";
import { columnKeys } from "../../src/standard/column-keys";
import type { MonitoringColumn } from "../../src/standard/monitoring-columns";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "published-"));
const at = (name: string) => join(folder, name);
const published = (name: string) => `test/data/published/${name}`;

/** What the rows of the file's monitoring table make of each year. */
const yearsOf = async (file: string) => {
  const { book } = await readXlsx(readFileSync(file), createCalculator());
  const { sheet, table } = book.table("TanpingMonitoring") ?? {};
  if (!sheet || !table) throw new Error("The file has no monitoring table.");
  const { row, column, rows } = table.area;
  const cell = (down: number, key: MonitoringColumn) =>
    sheet.cell(row + down, column + columnKeys.indexOf(key))?.value;
  const years = new Map<number, Partial<Record<"emission" | "output", Decimal>>>();
  for (let down = 1; down < rows; down += 1) {
    const year = cell(down, "year");
    if (typeof year !== "number") continue;
    const its = years.get(year) ?? {};
    for (const key of ["emission", "output"] as const) {
      const amount = cell(down, key);
      if (typeof amount === "number") its[key] = decimalFromDouble(amount).plus(its[key] ?? 0);
    }
    years.set(year, its);
  }
  return years;
};

beforeAll(async () => {
  await create([at("new.xlsx")]);
});

it("imports a state's emissions by gas, asked nothing, with the total it prints", async () => {
  const words = ["--wide", "--emission-unit", "tCO2e", "--out", at("vermont.xlsx")];
  const [exitCode, [line]] = await runCommand(
    importFile,
    at("new.xlsx"),
    published("epa-vermont-by-gas.csv"),
    ...words,
  );
  expect([exitCode, line?.status]).toEqual([0, "imported"]);
  expect(line?.setAside).toEqual({ "total-row": 31 });
  const total = new Decimal("7.857172762999999").times(1_000_000);
  expect(
    (await yearsOf(at("vermont.xlsx"))).get(2020)?.emission?.minus(total).abs().lt("0.000001"),
  ).toBe(true);
});

it("joins a state's emissions and its generation from two publishers' files", async () => {
  await runCommand(
    importFile,
    at("new.xlsx"),
    published("epa-iowa-by-gas.csv"),
    ...["--wide", "--emission-unit", "tCO2e", "--out", at("emissions.xlsx")],
  );
  const [exitCode, [line]] = await runCommand(
    importFile,
    at("emissions.xlsx"),
    published("eia-iowa-electricity.csv"),
    ...["--map", "year=year,output=net_generation,source=source", "--output-unit", "GWh"],
    ...["--append", "--out", at("both.xlsx")],
  );
  expect([exitCode, line?.status]).toEqual([0, "imported"]);
  const years = await yearsOf(at("both.xlsx"));
  expect([...years.keys()]).toEqual(Array.from({ length: 31 }, (_, index) => 1990 + index));
  expect(years.get(2000)?.output).toBeUndefined();
  expect(years.get(2010)?.emission?.toSignificantDigits(15).toFixed()).toBe("136239700.4724");
  expect(years.get(2010)?.output?.toFixed()).toBe("57509");
});
