import type { ImportLack } from "../../../../src/faults/import-lack";
import type { Units } from "../../../../src/importing/analysis/import-source";
import { importLackSentence } from "../../../../src/strings/sentences";
import {
  addSource,
  newImport,
  wantedUnits,
  type ImportSession,
} from "../../../../src/workflows/import-session/import-session";
import {
  withNamedColumns,
  withWidePeriods,
} from "../../../../src/workflows/import-session/named-columns";
import { previewImport } from "../../../../src/workflows/import-session/preview";
import { isReady, lacksOf } from "../../../../src/workflows/import-session/readiness";
import { settle } from "../../../../src/workflows/import-session/settle-columns";
import { drawn } from "../../importing/tables";
import { chosenFrom, pasted } from "./sources";

/** What was decided: the years in the units wanted, or what is lacking. */
type Decided =
  { readonly years: readonly string[]; readonly wanted: Units } | readonly ImportLack[];

const decided = async (session: ImportSession): Promise<Decided> => {
  if (!isReady(session)) return lacksOf(session).flat();
  const { analysis, wanted } = await previewImport(session);
  const years = analysis.years.map(({ year, emission, output }) =>
    [year, emission?.toFixed() ?? "", output?.toFixed() ?? ""].join(" "),
  );
  return { years, wanted };
};

const headingsOf = (table: string): readonly string[] =>
  (drawn(table).find((row) => row.filter((cell) => cell !== null).length > 2) ?? []).map(String);

interface Case {
  readonly table: string;
  readonly declared: Units;
  /** The units given beside the command; in the pane a person enters them where the source says none. */
  readonly given: { readonly emission: string; readonly output: string };
}

/** As the pane does it: the headings suggest the columns, and a person fills in the units that are missing. */
const inPane = ({ table, declared, given }: Case): Promise<Decided> => {
  const session = addSource(newImport(declared), chosenFrom(table));
  const filled = (["emission", "output"] as const).reduce((chosen, key) => {
    const isMissing = chosen.settings.columns[key] !== undefined && !chosen.settings.units[key];
    return isMissing ? settle(chosen, { kind: "unit", key, unit: given[key] }) : chosen;
  }, chosenFrom(table));
  return decided({ ...session, sources: [filled] });
};

/** As the command line does it: the columns are named, or said to be wide, and the units are given. */
const onCommandLine = ({ table, declared, given }: Case): Promise<Decided> => {
  const [year = "", emission = "", output = ""] = headingsOf(table);
  const cells = pasted(drawn(table));
  const chosen =
    year === "指标"
      ? withWidePeriods(cells, null)
      : withNamedColumns(cells, { columns: { year, emission, output }, unitColumns: {} }, null);
  if ("code" in chosen) throw new Error(chosen.code);
  return decided(addSource(newImport(declared, given), chosen));
};

const inTonnes = { emission: "tCO2e", output: "MWh", energy: "" };
const given = { emission: "tCO2e", output: "MWh" };

describe("pane and command line decide alike", () => {
  it.each<[string, Case, readonly string[]]>([
    [
      "a heading's own unit is converted",
      {
        table: "|年份|排放量(kg)|产量(万kWh)|\n|2022|1500|3|\n|2023|2500|4|",
        declared: inTonnes,
        given,
      },
      ["2022 1.5 30", "2023 2.5 40"],
    ],
    [
      "a title's unit is that of columns that name none",
      {
        table: "||单位：万吨|\n|年份|排放量|产量(MWh)|\n|2022|1.5|3|\n|2023|2.5|4|",
        declared: inTonnes,
        given,
      },
      ["2022 15000 3", "2023 25000 4"],
    ],
    [
      "rows have their own units",
      {
        table: "|年份|排放量|产量(MWh)|排放量单位|\n|2022|1500|3|kg|\n|2023|2|4|t|",
        declared: inTonnes,
        given,
      },
      ["2022 1.5 3", "2023 2 4"],
    ],
    [
      "periods across have the units of their rows",
      {
        table: "|指标|单位|2022|2023|\n|排放量|kg|1500|2500|\n|产量|万kWh|3|4|",
        declared: inTonnes,
        given,
      },
      ["2022 1.5 30", "2023 2.5 40"],
    ],
    [
      "columns that say nothing are in the units given",
      { table: "|年份|排放量|产量|\n|2022|1|3|\n|2023|2|4|", declared: inTonnes, given },
      ["2022 1 3", "2023 2 4"],
    ],
    [
      "columns in the units given are converted to those declared",
      {
        table: "|年份|排放量|产量|\n|2022|1|3|\n|2023|2|4|",
        declared: { emission: "kgCO2e", output: "kWh", energy: "" },
        given,
      },
      ["2022 1000 3000", "2023 2000 4000"],
    ],
  ])("%s", async (_, its, years) => {
    const [pane, line] = [await inPane(its), await onCommandLine(its)];
    expect(line).toEqual(pane);
    expect(line).toMatchObject({ years, wanted: its.declared });
  });

  it.each<[string, Case, string, ImportLack["facts"]]>([
    [
      "a unit that nobody knows is never taken for the one given",
      {
        table: "|Year|Emissions (klb CO2e)|Power (MWh)|\n|2022|1.234|500000|\n|2023|1.250|500000|",
        declared: inTonnes,
        given,
      },
      "unit-unknown",
      { heading: "Emissions (klb CO2e)", unit: "klb CO2e", wanted: "tCO2e" },
    ],
    [
      "nor one of a table with periods across",
      {
        table: "|指标|单位|2022|2023|\n|排放量|klb|1|2|\n|产量|MWh|3|4|",
        declared: inTonnes,
        given,
      },
      "unit-unknown",
      { heading: "排放量", unit: "klb", wanted: "tCO2e" },
    ],
    [
      "nor one of a table with periods across whose headings name it",
      {
        table: "|指标|2022年排放量(klb)|2023年排放量(klb)|\n|一厂|1|2|\n|二厂|3|4|",
        declared: inTonnes,
        given,
      },
      "unit-unknown",
      { heading: "2022年排放量(klb)", unit: "klb", wanted: "tCO2e" },
    ],
    [
      "and what nobody says is asked for",
      {
        table: "|年份|排放量|产量(MWh)|\n|2022|1|3|\n|2023|2|4|",
        declared: inTonnes,
        given: { emission: "", output: "MWh" },
      },
      "unit-missing",
      { heading: "排放量" },
    ],
  ])("%s", async (_, its, code, facts) => {
    const [pane, line] = [await inPane(its), await onCommandLine(its)];
    expect(line).toEqual(pane);
    const [lack, ...others] = line as readonly ImportLack[];
    expect([lack, others]).toMatchObject([{ code, facts }, []]);
    for (const language of ["zh-CN", "en-US"] as const) {
      const sentence = lack ? importLackSentence(lack, language) : "";
      for (const fact of Object.values(facts)) expect(sentence).toContain(fact);
      expect(sentence).toMatch(/请(改写|改正|填写)|(Write|Correct|Enter)/);
    }
  });

  it.each([
    ["|年份|排放量(t)|产量(万元)|\n|2022|1|3|\n|2023|2|4|"],
    ["||单位：万吨|\n|年份|排放量|产量|\n|2022|1|3|\n|2023|2|4|"],
    ["|年份|排放量(t)|产量|单位|\n|2022|1|3|箱|\n|2023|2|4|箱|"],
  ])("and outputs in another unit than the workbook's are asked about: %s", async (table) => {
    const its = { table, declared: inTonnes, given };
    const [pane, line] = [await inPane(its), await onCommandLine(its)];
    expect(line).toEqual(pane);
    expect(line).toMatchObject({
      years: [/^2022 \S+ $/, /^2023 \S+ $/].map(expect.stringMatching),
    });
  });
});

describe("a unit given", () => {
  const table = "|年份|排放量(t)|产量(MWh)|\n|2022|1|3|\n|2023|2|4|";
  const none = { emission: "", output: "", energy: "" };

  it.each([
    [none, { emission: "kgCO2e", output: "kWh" }, { emission: "kgCO2e", output: "kWh" }],
    [none, { emission: "kg", output: "GWh" }, { emission: "kgCO2e", output: "GWh" }],
    [none, {}, { emission: "tCO2e", output: "MWh" }],
    [inTonnes, { emission: "kgCO2e", output: "kWh" }, { emission: "tCO2e", output: "MWh" }],
  ])("is the workbook's where it declares none: %j, %j", (declared, units, wanted) => {
    expect(wantedUnits(addSource(newImport(declared, units), chosenFrom(table)))).toMatchObject(
      wanted,
    );
  });

  it("that contradicts the source is refused, though the source's own converts", () => {
    const session = addSource(newImport(inTonnes, { emission: "m3" }), chosenFrom(table));
    expect(lacksOf(session)).toEqual([
      [
        {
          code: "unit-unlike",
          column: "emission",
          facts: { heading: "排放量(t)", unit: "t", wanted: "m3" },
        },
      ],
    ]);
  });

  it("that nobody knows is the workbook's own for an output named alike", async () => {
    const boxes = "|年份|排放量(t)|产量(箱)|\n|2022|1|3|\n|2023|2|4|";
    const session = addSource(newImport(none, { output: "箱" }), chosenFrom(boxes));
    expect(await decided(session)).toMatchObject({
      years: ["2022 1 3", "2023 2 4"],
      wanted: { output: "箱" },
    });
  });
});
