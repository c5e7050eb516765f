import type { NextPart, NextQuestion } from "../../standard/next-keys";
import type { ParameterKey } from "../../standard/parameters";
import type { RecordListKey } from "../../standard/record-lists";
import { schemeKeys, type InfoKey } from "../../standard/records";
import { columnNames, infoName, names, parameterName } from "../defined-names";

/** Where a part stands, and what becomes of it unless an answer keeps it back. */
interface PartPlace {
  readonly part: NextPart;
  readonly fate: "carried" | "afresh";
  /** Questions of which one that is answered "changed" keeps the part back. */
  readonly asks: readonly NextQuestion[];
  readonly names: readonly string[];
  readonly lists: readonly RecordListKey[];
  /** Whether the rows of the monitoring table belong to it. */
  readonly hasData: boolean;
}

const info = (...keys: readonly InfoKey[]) => keys.map(infoName);
const parameters = (...keys: readonly ParameterKey[]) => keys.map(parameterName);

const place = (
  part: NextPart,
  fate: PartPlace["fate"],
  its: Partial<Omit<PartPlace, "part" | "fate">>,
): PartPlace => ({ part, fate, asks: [], names: [], lists: [], hasData: false, ...its });

/**
 * Every cell that people write in and every list belongs to one part. Measured data are those of a boundary and a base
 * year (7.5): where either changed, they have to be gathered and imported anew.
 */
export const nextParts: readonly PartPlace[] = [
  place("organisation", "carried", { names: info("organisation", "address") }),
  place("evaluation", "carried", {
    names: info("kind", "purpose", "criteria", "basis", "body"),
  }),
  place("boundary", "carried", { asks: ["boundary"], names: info("boundary", "scope") }),
  place("scheme", "carried", {
    asks: ["scheme"],
    names: [
      ...info(...schemeKeys),
      ...parameters("method", "indicator", "indicator_reason", "limit_full", "limit_partial"),
      ...parameters("weight_qualitative", "weight_quantitative"),
      ...parameters("na_rule", "score_step", "grade_names"),
    ],
    lists: ["body_rules"],
  }),
  place("team", "carried", { names: info("leader", "team"), lists: ["team"] }),
  place("documents", "carried", { lists: ["materials"] }),
  place("points", "carried", { names: [columnNames.site], lists: ["item_records"] }),
  place("nonconformities", "carried", { lists: ["nonconformities", "closures"] }),
  place("data", "carried", {
    asks: ["boundary", "base_year"],
    names: parameters("emission_unit", "output_unit", "energy_unit", "repeated_output"),
    hasData: true,
  }),
  place("scores", "afresh", {
    names: [
      ...[columnNames.score, columnNames.notApplicable, columnNames.selfScore],
      ...[columnNames.evidence, columnNames.siteConfirmed],
    ],
  }),
  place("years", "afresh", {
    names: [
      ...parameters("year", "advanced_value", "advanced_unit", "advanced_source"),
      ...parameters("advanced_year", "advanced_boundary", "comparison_origin"),
      ...[names.excludedYear, names.excludedReason],
      ...[names.confirmedFigure, names.confirmedReason],
    ],
  }),
  place("report", "afresh", {
    names: info(
      ...(["report_no", "period", "date", "compiler"] as const),
      ...(["responsible", "report_date", "approver"] as const),
    ),
  }),
  place("records", "afresh", {
    lists: [
      ...(["evidence", "plan", "meetings", "interviews", "second_scores"] as const),
      ...(["consensus", "review", "surveillance", "rescoring"] as const),
    ],
  }),
];
