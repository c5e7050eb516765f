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
