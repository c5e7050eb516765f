import fc from "fast-check";
import { addSource, newImport } from "../../../../src/workflows/import-session/import-session";
import { chooseSource } from "../../../../src/workflows/import-session/chosen-source";
import { previewImport } from "../../../../src/workflows/import-session/preview";
import { lacksOf } from "../../../../src/workflows/import-session/readiness";
import { randomSeed } from "../../../host/support/random-seed";
import { pasted } from "../../workflows/import-session/sources";
import type { YearTotals } from "../../../../src/importing/analysis/analyse";
import { plainLayouts, plainTables } from "./plain-layouts";
import { plantedBy, planters } from "./planted-tables";
import type { PlantedTable } from "./planter";

/** What may be said of a plain table: separators that were left out, and totals that are totals. */
const notes: readonly string[] = ["thousands", "total-row"];

/** What is said of a row that is refused for its amount. */
const isRefusal = (code: string): boolean => code === "not-a-number" || code === "unit-rate";

const declared = { emission: "tCO2e", output: "MWh" };

const yearTexts = (years: readonly YearTotals[]): readonly string[] =>
  years.map(({ year, emission, output }) =>
    [year, emission?.toFixed() ?? "", output?.toFixed() ?? ""].join(" "),
  );

/** What an import of the table comes to by its own headings: its years, what is asked or lacking, and any other word. */
const comesTo = async ({ rows, hiddenColumns = [] }: PlantedTable) => {
  const session = addSource(
    newImport(declared),
    chooseSource({ ...pasted(rows), hiddenColumns: new Set(hiddenColumns) }, () => null),
  );
  const lacks = lacksOf(session).flat();
  if (lacks.length > 0)
    return {
      outcome: "refused",
      years: [],
      says: lacks.map(({ code }): string => code),
      readings: [],
    };
  const { analysis, questions } = await previewImport(session);
  return {
    outcome: questions.length > 0 ? "asked" : "read",
    years: yearTexts(analysis.years),
    says: analysis.problems.map(({ code }): string => code).filter((code) => !notes.includes(code)),
    /** The years by every answer to every question. */
    readings: questions.flatMap((its) => its.readings.map(({ years }) => yearTexts(years))),
  };
};

/** Tests that so many plain tables of random amounts are read right, without a question or a word that is not due. */
export const describePlainTables = (count: number): void => {
  const seen = new Set<string>();

  it(`${count} plain tables are read right, and nothing is asked`, async () => {
    await fc.assert(
      fc.asyncProperty(plainTables, async (table) => {
        seen.add(table.layout);
        expect(await comesTo(table)).toEqual({
          outcome: "read",
          years: table.years,
          says: [],
          readings: [],
        });
      }),
      { numRuns: count, seed: randomSeed },
    );
  });

  it("are of all ten layouts", () => {
    expect([...seen].sort()).toEqual(Object.keys(plainLayouts).sort());
  });
};

/** Tests that so many tables with one planted difficulty are read right, asked about with the right reading among the answers, or refused. */
export const describePlantedTables = (count: number): void => {
  const kinds = Object.entries(planters);

  describe(`${count} tables with a difficulty are read right, asked about or refused`, () => {
    it.each(kinds)("%s", async (_, planter) => {
      const { mayRefuse, says: said, proposal } = planter;
      await fc.assert(
        fc.asyncProperty(plantedBy(planter), async (table) => {
          const { outcome, years, readings, says } = await comesTo(table);
          if (outcome === "refused") expect(mayRefuse).toBe("table");
          else if (outcome === "asked") expect(readings).toContainEqual(table.years);
          else if (mayRefuse === "row" && says.some((code) => isRefusal(code)))
            // Whatever other year is read is right.
            expect(table.years).toEqual(expect.arrayContaining(years));
          else expect(years).toEqual(table.years);
          if (outcome === "read" && said) expect(says).toContain(said);
          if (proposal === "right") expect(years).toEqual(table.years);
        }),
        { numRuns: Math.ceil(count / kinds.length), seed: randomSeed },
      );
    });
  });
};
