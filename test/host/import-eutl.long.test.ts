import { readFileSync } from "node:fs";
import { analyse, type Analysis } from "../../src/importing/analysis/analyse";
import { findLayout } from "../../src/importing/shape/find-layout";
import { createPause } from "../../src/importing/rows/pause";
import { suggestedSettings } from "../../src/importing/shape/settings";
import { sourceTable } from "../../src/importing/shape/source-table";
import { openSource } from "../../src/tabular/open-source";
import { importData } from "../../src/workflows/import-data";
import type { Value } from "@tanping/workbench/book/value";
import { newAssessment } from "../../cli/create";
import { excelOnTheWeb } from "@tanping/workbench/host/host-profile";
import { openBook, type OpenBook } from "./support/open-book";

const bytes = readFileSync("test/data/eutl-verified-emissions.csv");

/** The records of the file, without its heading. */
const lines = bytes.toString("latin1").trim().split("\n").slice(1);

/** The year's tonnes, added up by a program that shares nothing with the add-in. */
const tonnesByYear = (): ReadonlyMap<number, bigint> => {
  const tonnes = new Map<number, bigint>();
  for (const line of lines) {
    const [, year, amount = ""] = line.split(",");
    if (amount !== "Excluded")
      tonnes.set(Number(year), (tonnes.get(Number(year)) ?? 0n) + BigInt(amount));
  }
  return new Map([...tonnes].sort(([a], [b]) => a - b));
};

const shown = { emission: "tCO2e" };

let open: OpenBook;
let analysis: Analysis;
let outcome: unknown;

beforeAll(async () => {
  open = await openBook(await newAssessment("zh-CN"), excelOnTheWeb);
  const { rows } = await (await openSource({ name: "eutl.csv", bytes })).sheet(0);
  const layout = findLayout(rows);
  if (!layout) throw new Error("No heading was found.");
  const table = sourceTable(rows, layout);
  const columns = { source: 0, year: 1, emission: 2 };
  const sources = [{ table, settings: { ...suggestedSettings(table), columns } }];
  analysis = await analyse(sources, { wanted: shown, pause: createPause() });
  outcome = await importData({
    sources,
    from: "eutl.csv",
    mode: "replace",
    wholeYears: new Set(),
    now: new Date("2026-11-25T04:00:00Z"),
    analysis,
    answers: {},
    accepted: [],
    shown,
  });
});

afterAll(() => open.close());

/** The values of the monitoring table, row by row. */
function* tableRows(): Generator<readonly Value[]> {
  const found = open.book.table("TanpingMonitoring");
  if (!found) throw new Error("The book has no monitoring table.");
  const { sheet, table } = found;
  const { row, column, rows, columns } = table.area;
  for (let at = row + 1; at < row + rows; at += 1)
    yield Array.from(
      { length: columns },
      (_, right) => sheet.cell(at, column + right)?.value ?? null,
    );
}

/** The texts and numbers of the sheet of imports, row by row. */
const logRows = (): readonly (readonly Value[])[] => {
  const sheet = open.book.resolve("tanping_import_log")?.sheet;
  const rows: Value[][] = [];
  for (const { row, cell } of sheet?.cells() ?? []) (rows[row] ??= []).push(cell.value);
  return rows;
};

describe("the verified emissions of the EU Transaction Log, imported in Excel on the web", () => {
  it("become rows of the monitoring table, but for the cells that say Excluded", () => {
    expect(outcome).toEqual({ kind: "done", answer: { kind: "imported", rows: 164_214 } });
    expect([...tableRows()]).toHaveLength(164_214);
  });

  it("are all accounted for: rows imported and rows set aside add up to the rows read", () => {
    const { read, imported, setAside, problems } = analysis;
    expect({ read, imported }).toEqual({ read: 167_700, imported: 164_214 });
    expect([...setAside]).toEqual([["no-data", 3486]]);
    expect(problems.find(({ code }) => code === "no-data")?.count).toBe(3486);
    expect(analysis.years.reduce((all, { rows }) => all + rows, 0)).toBe(164_214);
  });

  it("have the totals of each year, in the preview, that an independent sum gives", () => {
    const totals = analysis.years.map(({ year, emission }) => [year, emission?.toFixed()]);
    expect(totals).toEqual([...tonnesByYear()].map(([year, tonnes]) => [year, String(tonnes)]));
  });

  it("stand in the cells of the workbook as in the file, in its order, and nothing besides", () => {
    const inCells = Array.from(tableRows(), ([year, month, source, emission, ...others]) =>
      [source, year, emission, month, ...others].filter((value) => value !== null).join(),
    );
    const inFile = lines.filter((line) => !line.endsWith("Excluded"));
    expect(inCells.join("\n") === inFile.join("\n")).toBe(true);
  });

  it("have the same totals in the cells of the workbook", () => {
    const tonnes = new Map<number, bigint>();
    for (const [year, , , emission] of tableRows())
      tonnes.set(Number(year), (tonnes.get(Number(year)) ?? 0n) + BigInt(Number(emission)));
    expect([...tonnes].sort(([a], [b]) => a - b)).toEqual([...tonnesByYear()]);
  });

  it("have the same totals and counts on the sheet of imports", () => {
    const said = logRows().map((row) => row.filter((value) => value !== null).join(" | "));
    for (const [year, tonnes] of tonnesByYear())
      expect(
        said.filter((line) => line.includes(`${year}`) && line.includes(` ${tonnes} `)),
      ).toHaveLength(1);
    for (const count of ["167700", "164214", "3486"])
      expect(said.some((line) => line.split(" | ").includes(count))).toBe(true);
  });

  it("reach Excel in requests far below its limit of 5 MB, none refused", () => {
    const { batches } = open.host;
    expect(batches.filter(({ error }) => error !== null)).toEqual([]);
    expect(Math.max(...batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_200_000);
    expect(Math.max(...batches.map(({ responseBytes }) => responseBytes))).toBeLessThan(1_200_000);
  });
});
