import type { Assumption } from "../assumption";
import { functionPage, type Source } from "../source";
import type { Told } from "../told";

/** A result that our own sheets rest on: cells from A1 on, formulas from K1 to the right, and what these give. */
export interface Calculation {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  /** The function whose help says it, or another source. */
  readonly source: Parameters<typeof functionPage>[0] | Source;
  readonly reliedOnBy?: string;
  readonly cells?: readonly (readonly unknown[])[];
  readonly formulas: readonly string[];
  readonly expects: readonly Told[];
}

/** The assumption that Excel calculates so. */
export const calculates = (its: Calculation): Assumption => ({
  id: its.id,
  en: its.en,
  zh: its.zh,
  source: typeof its.source === "string" ? functionPage(its.source) : its.source,
  reliedOnBy: its.reliedOnBy ?? "src/sheets/quantitative-formulas.ts",
  since: "1.1",
  expects: its.expects,
  see: async (trial) => {
    if (its.cells) trial.writeFormulas("A1", its.cells);
    const range = trial.writeFormulas("K1", [its.formulas]).load("values");
    await trial.context.sync();
    return range.values[0] as Told;
  },
});
