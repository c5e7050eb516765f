import type { UnusualSentences } from "../zh-CN/unusual";
import { names } from "./names";

const called = (measure: keyof typeof names.columns | ""): string =>
  measure && names.columns[measure].toLowerCase();

export const unusual: UnusualSentences = {
  "far-from-advanced": ({ figure, now, other }) =>
    figure === "0"
      ? `The evaluation year's intensity is 0, the advanced value ${other} kgCO2e per output unit.`
      : `The evaluation year's intensity ${now} and the advanced value ${other} kgCO2e per output unit are ${figure} times apart: a unit may be wrong.`,
  "far-from-best": ({ figure, now, other, years }) =>
    figure === "0"
      ? `The evaluation year's indicator is 0, that of the best year ${years} is ${other}.`
      : `The evaluation year's indicator ${now} and ${other} of the best year ${years} are ${figure} times apart: a unit may be wrong.`,
  "years-apart": ({ figure, now, other, years, measure }) =>
    years === now
      ? `The ${called(measure)} of ${now} and that of ${other} are ${figure} times apart: a unit may be wrong.`
      : `The years ${years} are each about a thousand or ten thousand times apart from the year before (${figure} times in all), first the ${called(measure)} of ${now}: a unit may be wrong.`,
  "advanced-later": ({ now, other }) =>
    `The advanced value was published in ${other}, after the evaluation year ${now}.`,
};
