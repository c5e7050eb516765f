import type { CellAddress } from "../../cells/address";
import type { Problem } from "../../faults/problem";
import { isSealed } from "../../seal/seal-state";
import { parameterName } from "../../sheets/defined-names";
import { hasPart } from "../../sheets/file-format";
import { formatIn } from "../../sheets/reading";
import {
  choices,
  commonLimits,
  commonWeights,
  openParameters,
  type Choice,
  type ChoiceKey,
} from "../../standard/choices";
import type { ParameterKey } from "../../standard/parameters";
import { choiceFromText } from "../../strings/choice-from-text";
import type { Checked } from "../check-workbook";
import type { ParameterEntries } from "../enter-parameters";
import { parameterText } from "./parameter-text";
import { showUnusual, type ShownUnusual } from "./show-unusual";

/** The parameters of a workbook that count with the method chosen, by section. */
export interface ShownParameters {
  readonly isSealed: boolean;
  readonly method: Choice<"method"> | undefined;
  readonly sections: Readonly<
    Record<"data" | "method" | "weights" | "scheme", readonly ShownParameter[]>
  >;
  readonly unusual: ShownUnusual;
  readonly limitFills: readonly Fill[];
  readonly weightFills: readonly Fill[];
  /** Where the monitoring table's data begins; null where the table is gone. */
  readonly monitoring: CellAddress | null;
}

/** One parameter as its cell has it. */
export interface ShownParameter {
  readonly key: ParameterKey;
  readonly text: string;
  /** Where it is chosen from a list: the codes, and the one that is chosen. */
  readonly choice: {
    readonly key: ChoiceKey;
    readonly codes: readonly string[];
    readonly chosen: string;
  } | null;
  /** What is wrong with it; null also while it is only blank. */
  readonly problem: Problem | null;
  /** Whether the draft leaves it open. */
  readonly isOpen: boolean;
}

/** Common values that are entered at one press. */
export interface Fill {
  readonly label: string;
  readonly entries: ParameterEntries;
}

const advanced: readonly ParameterKey[] = [
  "advanced_value",
  "advanced_unit",
  "advanced_source",
  "advanced_year",
  "advanced_boundary",
];
const historical: readonly ParameterKey[] = [
  "indicator",
  "comparison_origin",
  "limit_full",
  "limit_partial",
];
const energy: readonly ParameterKey[] = ["indicator_reason", "energy_unit"];

/** What the workbook's parameters show. */
export const showParameters = (checked: Checked): ShownParameters => {
  const method = choiceFromText("method", parameterText(checked, "method"));
  const indicator = choiceFromText("indicator", parameterText(checked, "indicator"));
  const ofHistory = indicator === "energy-per-output" ? [...historical, ...energy] : historical;
  const ofMethod = method === "advanced" ? advanced : method === "historical" ? ofHistory : [];
  const format = formatIn(checked.reading);
  const shown = (...keys: readonly ParameterKey[]) =>
    keys.filter((key) => hasPart(format, key)).map((key) => shownParameter(checked, key));
  const { series, counting } = checked.assessment.measured;
  const repeated: readonly ParameterKey[] =
    counting || series?.outputs.repeated ? ["repeated_output"] : [];
  return {
    isSealed: isSealed(checked.reading),
    method,
    sections: {
      data: shown("year", "emission_unit", "output_unit", ...repeated),
      method: shown("method", ...ofMethod),
      weights: shown("weight_qualitative", "weight_quantitative"),
      scheme: shown("na_rule", "score_step", "grade_names"),
    },
    unusual: showUnusual(checked),
    limitFills: [limitFill],
    weightFills,
    monitoring: checked.reading.monitoring?.body ?? null,
  };
};

/** The parameters that have a field on the screen. */
export const shownFields = (checked: Checked): ReadonlySet<ParameterKey> =>
  new Set(
    Object.values(showParameters(checked).sections).flatMap((its) => its.map(({ key }) => key)),
  );

const percent = (fraction: string) => `${Number(fraction) * 100} %`;

const limitFill: Fill = {
  label: commonLimits.map(percent).join(" / "),
  entries: { limit_full: commonLimits[0], limit_partial: commonLimits[1] },
};

const weightFills: readonly Fill[] = commonWeights.map(([a1, a2]) => ({
  label: `${a1} / ${a2}`,
  entries: { weight_qualitative: a1, weight_quantitative: a2 },
}));

const isChoice = (key: ParameterKey): key is ChoiceKey => key in choices;

const shownParameter = (checked: Checked, key: ParameterKey): ShownParameter => {
  const text = parameterText(checked, key);
  return {
    key,
    text,
    choice: isChoice(key)
      ? { key, codes: choices[key], chosen: choiceFromText(key, text) ?? "" }
      : null,
    problem: problemOf(checked, key),
    isOpen: openParameters.includes(key),
  };
};

const problemOf = ({ reading, card }: Checked, key: ParameterKey): Problem | null => {
  const cell = reading.named.get(parameterName(key));
  const found = card.withheldFor.find(
    ({ where }) =>
      cell &&
      "row" in where &&
      where.sheet === cell.sheet &&
      where.row === cell.row &&
      where.column === cell.column,
  );
  return found && found.code !== "parameter-blank" ? found : null;
};
