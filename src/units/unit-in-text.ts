import { splitMarks } from "../cells/footnote-marks";
import { amountUnit, withPowers } from "./amount-unit";

const brackets = /[(\[【][^()[\]【】]*[)\]】]/g;
/** Words in brackets that say what is counted, or number it, and not in which unit. */
const remark =
  /^(?:不?含|不?包括|其中|范围|直接|间接|外购|净|毛|总|合计|scope|incl|excl|direct|indirect|net|gross|total|[\d一二三四五六七八九十]+$)/i;
const leadingWords = /^.*(?:排放量|产出量|产量|产值|发电量|供电量|能耗量?|排放)/m;

/** Units that are known to be some, and convert to none of ours. */
const foreign =
  /^(?:[km]|百?万|千|亿|thousand|million|billion)?(?:lbs?|pounds?|磅|斤|担|盎司|oz|美元|美金|欧元|日元|港元|港币|英镑|usd|us\$|\$|eur|€|gbp|£|jpy|hkd|桶|barrels?|bbl|加仑|gal(?:lons?)?|升|litres?|liters?|k?cal|大卡|千卡|m*btus?|therms?|亩|acres?|sq\.?ft|ft2|平方英尺|箱|袋|瓶|卷|双|吨公里|人公里|tkm|pkm)$/i;

/** Whether a text is a unit: one that is known, or at least that it is one. */
export const isUnitWord = (text: string): boolean =>
  amountUnit(text) !== null ||
  foreign.test(text.normalize("NFKC").replaceAll(/[\s_]|-?co2(?:-?eq?)?$/gi, ""));

/** "产量/箱", "Emissions in lb": a heading's last part, where its first is something measured. */
const parted =
  /(?:[量值耗放]|emissions?|output|production|generation|energy)\s*(?:[:/]|\bin\b)\s*([^:/\d]{1,16})$/i;

/** The unit a heading names: what stands in brackets, or its last words: "排放量（tCO2e）", "output_MWh", "产量万吨"; null where none. */
export const headingUnit = (heading: string): string | null => {
  const text = heading.trim();
  const found = unitNamed(text);
  return found && isUnitWord(found) ? found : unitNamed(text.replace(raised, ""));
};

/** A raised digit behind a letter is a mark, where it does not make a unit: m² is one, GWh² is none. */
const raised = /(?<=[A-Za-z])[¹²³⁰-⁹]+/;

/** What makes a multiple of the unit behind it, so that the unit alone is not what is meant: dozens of tonnes, M t. */
const multiplier =
  /^[([]?(?:[×x*]?10+(?:\^\d+)?|000|[kmg]|mm|mn|mln|mio\.?|bn|(?:ten|hundred|thousand|million|billion|trillion|lakh|crore|dozen)s?)$/i;

const isMultiplied = (words: readonly string[], index: number): boolean =>
  multiplier.test(words[words[index - 1] === "of" ? index - 2 : index - 1] ?? "");

/** "(000s)", "(x1000)", "(in thousands)" beside a unit of its own. */
const multipleAlone = /^(?:in )?[x×*]?\s?'?(000|1,?000|10,?000|thousand|million|百万|[千万])'?s?$/i;

const unitNamed = (heading: string): string | null => {
  const plain = withPowers(splitMarks(heading).plain)
    .normalize("NFKC")
    .replaceAll(/['‘’]/g, "")
    .trim();
  const inBrackets = [...plain.matchAll(brackets)].map((match) =>
    match[0]
      .slice(1, -1)
      .replace(/^(?:计量)?(?:单位|units?)\s*:?/i, "")
      .trim(),
  );
  const times = inBrackets.find((text) => multipleAlone.test(text)) ?? "";
  const multiplied = multipleAlone.exec(times)?.[1] ?? null;
  const rest =
    multiplied && unitNamed(plain.replace(brackets, (its) => (its.includes(times) ? "" : its)));
  // Thousands of kilotonnes say the same twice.
  if (rest && !/^(?:[十百千万亿]|k(?![gw])|[MG]t|10|thousand|million)/i.test(rest))
    return `${multiplied} ${rest}`;
  const known = inBrackets.find((text) => amountUnit(text)) ?? inBrackets.find(isUnitWord);
  if (known) return known;
  const behind = plain.replace(leadingWords, "").replace(/^[\s:/,_-]+/, "");
  if (behind !== plain && isUnitWord(behind)) return behind;
  const words = plain.split(/[\s_/,:-]+/);
  const starts = words.map((_, index) => index).filter((index) => !isMultiplied(words, index));
  const tails = starts.slice(1).map((index) => words.slice(index).join("_"));
  const last = parted.exec(plain)?.[1] ?? "";
  return (
    [plain.replaceAll(/\s/g, ""), ...tails].find(isUnitWord) ??
    // Two letters may be something else: Mt Piper is a mountain.
    words.find((word, at) => starts.indexOf(at) > 0 && word.length >= 3 && isUnitWord(word)) ??
    [...inBrackets, last].find((text) => text !== "" && !remark.test(text)) ??
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
  const bare = text.replace(/[)\]】。]+$/, "").trim();
  return isUnitWord(bare) ? [bare] : bare.split(/[\s、,;。]/).filter(isUnitWord);
};
