import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { openData } from "../../../cli/import-source";
import { importReport } from "../../../cli/import-report";
import { importWords } from "../../../cli/import-words";
import { Decimal, sum } from "../../../src/exact/decimal";
import { decided } from "./support/corpus-entries";

type Rows = readonly (readonly string[])[];

/** A total that a publisher prints, by its year. */
type Printed = readonly (readonly [year: string, total: string])[];

interface Published {
  readonly file: string;
  readonly words: readonly string[];
  readonly declared: Readonly<Record<string, string>>;
  readonly measure: "emission" | "output";
  readonly printed: (rows: Rows) => Printed;
  /** What one of the printed unit is in that of the workbook. */
  readonly times?: readonly [number, number];
  /** By how much a publisher who rounds each number for itself may be off; nothing where it is left out. */
  readonly off?: string;
}

/** The totals of a row under its years. */
const ofRow = ([heading = [], ...rows]: Rows, isTotal: (row: readonly string[]) => boolean) => {
  const total = rows.find(isTotal) ?? [];
  return heading.flatMap((year, at): Printed =>
    /^\d{4}$/.test(year) ? [[year, total[at] ?? ""]] : [],
  );
};

/** The totals of a column beside its years, of the rows that are years we know. */
const ofColumn = (rows: Rows, year: number, total: number): Printed =>
  rows.flatMap((row): Printed =>
    /^(?:19|20)\d{2}$/.test(row[year] ?? "") ? [[row[year] ?? "", row[total] ?? ""]] : [],
  );

const emissions = (unit: string) =>
  ({ declared: { emission: unit }, measure: "emission" }) as const;
const gigawattHours = { declared: { output: "GWh" }, measure: "output" } as const;

const byGas = (state: string): Published => ({
  file: `epa-${state}-by-gas.csv`,
  words: ["--wide", "--emission-unit", "tCO2e"],
  ...emissions("tCO2e"),
  printed: (rows) => ofRow(rows, ([name]) => name === "Total"),
  times: [1_000_000, 1],
});

const productionOf = (country: string): Published => ({
  file: "eurostat-electricity-totals.csv",
  words: ["--wide", "--where", `country=${country}`, "--output-unit", "GWh"],
  ...gigawattHours,
  printed: (rows) =>
    ofRow(rows, ([code, , type]) => code === country && type === "Total net production"),
});

const sweden = "scb-sweden-by-sector.tsv";
const nation = "NATIONELL TOTAL (exklusive LULUCF, inklusive internationella transporter)";
const swedish = [
  ...["--map", "year=år,emission=Totala utsläpp av växthusgaser,source=sektor"],
  ...["--emission-unit", "kt CO2e"],
];
const ofNation = (rows: Rows) =>
  ofColumn(
    rows.filter(([, sector]) => sector === nation),
    2,
    3,
  );

const published: readonly Published[] = [
  byGas("vermont"),
  byGas("iowa"),
  ...["BE", "DE", "MT", "UA"].map(productionOf),
  {
    file: sweden,
    words: [...swedish, "--where", `sektor=${nation}`],
    ...emissions("ktCO2e"),
    printed: ofNation,
  },
  { file: sweden, words: swedish, ...emissions("ktCO2e"), printed: ofNation, off: "0.1" },
  {
    file: "gcp-global-co2.csv",
    words: [
      ...["--map", "year=Year,emission=Total", "--emission-unit", "MtC"],
      ...["--answer", "unit-carbon=carbon"],
    ],
    ...emissions("MtCO2e"),
    printed: (rows) => ofColumn(rows, 0, 1),
    times: [44, 12],
  },
];

const pathOf = (file: string) => join(__dirname, "../../data/published", file);

const rowsOf = (file: string): Rows =>
  Papa.parse<string[]>(readFileSync(pathOf(file), "utf8"), { skipEmptyLines: true }).data;

/** To the digits that a cell keeps: what a program prints beyond them is its binary noise. */
const ofCell = (value: Decimal): Decimal => value.toSignificantDigits(15);

it.each(published.map((its) => [`${its.file} ${its.words.join(" ")}`, its] as const))(
  "reads the totals that are printed in %s",
  async (_, { file, words, declared, measure, printed, times: [by, of] = [1, 1], off = "0" }) => {
    const totals = printed(rowsOf(file));
    expect(totals.length).toBeGreaterThan(2);
    const decision = await decided(
      importWords(["book.xlsx", pathOf(file), ...words]),
      { emission: "", output: "", energy: "", ...declared },
      openData,
    );
    if (decision.kind !== "ready") throw new Error(decision.kind);
    const { years } = importReport(decision.session, decision.preview, "zh-CN");
    const amounts = years.map((its) => [String(its.year), String(its[measure])] as const);
    expect(amounts.map(([year]) => year)).toEqual(totals.map(([year]) => year));
    for (const [index, [year, total]] of totals.entries()) {
      const wanted = new Decimal(total).times(by).div(of);
      const apart = ofCell(new Decimal(amounts[index]?.[1] ?? 0)).minus(ofCell(wanted));
      expect([year, apart.abs().lte(off)]).toEqual([year, true]);
    }
  },
);

it("has tables in which each country's energy supplied is what its other rows make", () => {
  const [, ...rows] = rowsOf("eurostat-electricity-totals.csv");
  const countries = new Set(rows.map(([code]) => code));
  for (const country of countries)
    for (const year of [4, 5, 6]) {
      const [production, imports, exports, pumping, supplied] = rows
        .filter(([code]) => code === country)
        .map((row) => new Decimal(row[year] === "NA" ? 0 : (row[year] ?? 0)));
      const made = sum(
        [production, imports, exports?.neg(), pumping?.neg()].flatMap((its) => its ?? []),
      );
      expect([
        country,
        made
          .minus(supplied ?? 0)
          .abs()
          .lt("0.01"),
      ]).toEqual([country, true]);
    }
});
