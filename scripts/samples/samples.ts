import { cementWorksEnglish } from "./cement-works/en-US";
import { cementWorksFigures } from "./cement-works/figures";
import { cementWorksChinese } from "./cement-works/zh-CN";
import { glassWorksEnglish } from "./glass-works/en-US";
import { glassWorksFigures } from "./glass-works/figures";
import { glassWorksChinese } from "./glass-works/zh-CN";
import { powerPlantEnglish } from "./power-plant/en-US";
import { powerPlantFigures } from "./power-plant/figures";
import { powerPlantChinese } from "./power-plant/zh-CN";
import type { Sample } from "./sample";

/** A power plant by the history method: four stars. */
export const powerPlant: Sample = {
  file: "example",
  title: {
    "zh-CN": "示范热电有限公司：历史法",
    "en-US": "Example Heat and Power: historical method",
  },
  figures: powerPlantFigures,
  words: { "zh-CN": powerPlantChinese, "en-US": powerPlantEnglish },
};

/** A cement works by the advanced value, with monthly sources: three stars. */
export const cementWorks: Sample = {
  file: "cement",
  title: {
    "zh-CN": "示例水泥有限公司：先进值法，分月多源",
    "en-US": "Example Cement: advanced value, monthly sources",
  },
  figures: cementWorksFigures,
  words: { "zh-CN": cementWorksChinese, "en-US": cementWorksEnglish },
};

/** A glass works whose assessment is unfinished: withheld. */
export const glassWorks: Sample = {
  file: "unfinished",
  title: {
    "zh-CN": "示例玻璃有限公司：未完成，不给结果",
    "en-US": "Example Glass: unfinished, withheld",
  },
  figures: glassWorksFigures,
  words: { "zh-CN": glassWorksChinese, "en-US": glassWorksEnglish },
};

/** The sample organisations in the order in which they are offered. */
export const samples: readonly Sample[] = [powerPlant, cementWorks, glassWorks];
