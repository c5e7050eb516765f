import { headings, type Names } from "../zh-CN/names";
import { monitoringColumns } from "./monitoring-columns";

export const names: Names = {
  parameters: {
    year: "Evaluation year",
    method: "Quantitative method",
    emission_unit: "Emission unit",
    output_unit: "Output unit",
    repeated_output: "Output repeated by sources",
    advanced_value: "Industry advanced value",
    advanced_unit: "Unit of the advanced value",
    advanced_source: "Source of the advanced value",
    advanced_year: "Year of the advanced value",
    advanced_boundary: "Same boundary conditions",
    indicator: "Indicator compared",
    indicator_reason: "Reason for comparing energy",
    energy_unit: "Energy unit",
    comparison_origin: "Origin of the comparison value",
    limit_full: "Reduction that earns 100",
    limit_partial: "Reduction that earns 80",
    weight_qualitative: "Qualitative weight a1",
    weight_quantitative: "Quantitative weight a2",
    na_rule: "Scoring of items not applicable",
    score_step: "Finest step of a score",
    grade_names: "Names of the grades",
  },
  columns: headings(monitoringColumns),
};
