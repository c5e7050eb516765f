import { cementWorksEnglish } from "./cement-works/en-US";
import { cementWorksFigures } from "./cement-works/figures";
import { cementWorksChinese } from "./cement-works/zh-CN";
import { glassWorksEnglish } from "./glass-works/en-US";
import { glassWorksFigures } from "./glass-works/figures";
import { glassWorksChinese } from "./glass-works/zh-CN";
import { powerPlant } from "../../src/samples/power-plant";
import type { Sample } from "../../src/samples/sample";

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
