import type { Choice, ChoiceKey } from "../../standard/choices";

export type ChoiceWords = { readonly [Key in ChoiceKey]: Readonly<Record<Choice<Key>, string>> };

const emissionUnits = { kgCO2e: "kgCO2e", tCO2e: "tCO2e", "10ktCO2e": "万tCO2e" };

export const choices: ChoiceWords = {
  method: { advanced: "行业先进值法", historical: "历史法" },
  emission_unit: emissionUnits,
  indicator: { "carbon-intensity": "碳排放强度", "energy-per-output": "单位产品能耗" },
  energy_unit: { kgce: "kgce", tce: "tce" },
  comparison_origin: { local: "本地", national: "全国", other: "其他" },
  advanced_boundary: { yes: "是", no: "否" },
  advanced_unit: emissionUnits,
  repeated_output: { once: "只计一次", each: "各自计入" },
  na_rule: {
    "not-allowed": "不允许不适用",
    "full-marks": "不涉及不扣分",
    excluded: "剔除后折算",
  },
  score_step: { "0.01": "0.01", "0.1": "0.1", "0.5": "0.5", "1": "1" },
  grade_names: { table: "四星至一星（表22）", text: "三星至不合格（12.5.2）" },
};
