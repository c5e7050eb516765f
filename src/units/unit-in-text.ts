import { splitMarks } from "../cells/footnote-marks";
import { amountUnit } from "./amount-unit";

const brackets = /[(\[【]([^()[\]【】]*)[)\]】]/g;
/** Words in brackets that say what is counted, and not in which unit. */
const remark =
  /^(?:不?含|不?包括|其中|范围|直接|间接|外购|净|毛|总|合计|scope|incl|excl|direct|indirect|net|gross|total)/i;
const leadingWords = /^.*(?:排放量|产出量|产量|产值|发电量|供电量|能耗量?|排放)/;

/** The unit a heading names: what stands in brackets, or its last words: "排放量（tCO2e）", "output_MWh", "产量万吨"; null where none. */
export const headingUnit = (heading: string): string | null => {
  const plain = splitMarks(heading.trim()).plain.normalize("NFKC").replaceAll(/['‘’]/g, "").trim();
  const inBrackets = [...plain.matchAll(brackets)].map((match) =>
    (match[1] ?? "").replace(/^单位\s*:?/, "").trim(),
  );
  const known = inBrackets.find((text) => amountUnit(text));
  if (known) return known;
  const rest = plain.replace(leadingWords, "").replace(/^[\s:/,_-]+/, "");
  if (rest !== "" && rest !== plain && amountUnit(rest)) return rest;
  const words = plain.split(/[\s_/,:-]+/);
  const tails = words.map((_, index) => words.slice(index).join("_")).slice(1);
  return (
    [plain.replaceAll(/\s/g, ""), ...tails].find((text) => amountUnit(text)) ??
    inBrackets.find((text) => text !== "" && !remark.test(text)) ??
    null
  );
};

/** What a text names that holds nothing but a unit: "（吨）", "单位：MWh". */
export const bareUnit = (text: string): string =>
  text
    .normalize("NFKC")
    .trim()
    .replaceAll(/[()[\]]/g, "")
    .replace(/^(?:单位:?|[-/—]+$)/, "");

/** The units among the words of a text: "万吨", "t CO2e)", "吨、万元", "万吨 制表：张工". */
export const unitsIn = (text: string): readonly string[] => {
  const bare = text.replace(/[)\]】]$/, "").trim();
  return amountUnit(bare) ? [bare] : bare.split(/[\s、,;]+/).filter(amountUnit);
};
