import { asShown } from "../../cells/cell-value";
import { entryAt } from "../../cells/grid";
import type { Answers } from "../../faults/import-problem";
import { parameterName } from "../../sheets/defined-names";
import type { Reading } from "../../sheets/reading";
import type { Choice } from "../../standard/choices";
import { choiceFromText } from "../../strings/choice-from-text";
import type { Analysis } from "../analysis/analyse";

/** What the workbook has answered of what an import may ask: how an output counts that the sources repeat. */
export const answeredIn = ({ named }: Pick<Reading, "named">): Answers => {
  const grid = named.get(parameterName("repeated_output"));
  const counting = grid && choiceFromText("repeated_output", asShown(entryAt(grid, 0, 0).value));
  return counting ? { "output-repeated": counting } : {};
};

/**
 * What the workbook has to remember of an import's answers: outputs that it repeats because each source has its own.
 * One that counts once is written once, and needs no answer.
 */
export const answersToKeep = (
  reading: Pick<Reading, "named">,
  { problems }: Pick<Analysis, "problems">,
  answers: Answers,
): { readonly repeated_output?: Choice<"repeated_output"> } => {
  const isRepeated = problems.some(({ code }) => code === "output-repeated");
  const hasPlace = reading.named.has(parameterName("repeated_output"));
  const isEach = isRepeated && hasPlace && answers["output-repeated"] === "each";
  return isEach && answeredIn(reading)["output-repeated"] !== "each"
    ? { repeated_output: "each" }
    : {};
};
