import { addressText } from "../cells/address";
import type { Misleading, MisleadingFacts, MisleadingPlace } from "../faults/misleading";
import { misleading as english } from "./en-US/misleading";
import type { Language } from "./language";
import { marks } from "./sentences";
import { misleading as chinese } from "./zh-CN/misleading";

/** Apart from the other sentences: the pane needs them only where a person has chosen a saved file. */
const words = { "zh-CN": chinese, "en-US": english };

/** "表A.1!E7", a sheet's title, or "" for the file as a whole. */
export const misleadingPlaceText = (where: MisleadingPlace): string => {
  if ("file" in where) return "";
  return "row" in where ? addressText(where) : where.sheet;
};

/** The sentence for how a file misleads its reader: what is shown, and what to do. */
export const misleadingText = ({ code, facts }: Misleading, language: Language): string => {
  const say = words[language][code] as (facts: MisleadingFacts[keyof MisleadingFacts]) => string;
  return say(facts);
};

/** The whole sentence for it, its place first. */
export const misleadingSentence = (its: Misleading, language: Language): string => {
  const place = misleadingPlaceText(its.where);
  return (place && place + marks[language].colon) + misleadingText(its, language);
};
