import fc from "fast-check";
import { addSource, newImport } from "../../../../src/workflows/import-session/import-session";
import { chooseSource } from "../../../../src/workflows/import-session/chosen-source";
import { previewImport } from "../../../../src/workflows/import-session/preview";
import { lacksOf } from "../../../../src/workflows/import-session/readiness";
import { randomSeed } from "../../../host/support/random-seed";
import { pasted } from "../../workflows/import-session/sources";
import { plainLayouts, plainTables, type PlainTable } from "./plain-layouts";

/** What may be said of a plain table: separators that were left out, and totals that are totals. */
const notes: readonly string[] = ["thousands", "total-row"];

const declared = { emission: "tCO2e", output: "MWh" };

/** What an import of the table comes to by its own headings: its years, what is asked or lacking, and any other word. */
const comesTo = async ({ rows }: PlainTable) => {
  const session = addSource(
    newImport(declared),
    chooseSource(pasted(rows), () => null),
  );
  const lacks = lacksOf(session).flat();
  if (lacks.length > 0) return { years: [], says: lacks.map(({ code }) => code) };
  const { analysis } = await previewImport(session);
  return {
    years: analysis.years.map(({ year, emission, output }) =>
      [year, emission?.toFixed() ?? "", output?.toFixed() ?? ""].join(" "),
    ),
    says: analysis.problems.map(({ code }) => code).filter((code) => !notes.includes(code)),
  };
};

/** Tests that so many plain tables of random amounts are read right, without a question or a word that is not due. */
export const describePlainTables = (count: number): void => {
  const seen = new Set<string>();

  it(`${count} plain tables are read right, and nothing is asked`, async () => {
    await fc.assert(
      fc.asyncProperty(plainTables, async (table) => {
        seen.add(table.layout);
        expect(await comesTo(table)).toEqual({ years: table.years, says: [] });
      }),
      { numRuns: count, seed: randomSeed },
    );
  });

  it("are of all ten layouts", () => {
    expect([...seen].sort()).toEqual(Object.keys(plainLayouts).sort());
  });
};
