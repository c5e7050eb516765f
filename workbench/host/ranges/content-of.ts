import type { Content } from "../../book/book";
import { invalidArgument } from "../refusals";

/** Excel's limit for the text of a cell. */
const longestText = 32_767;

const asFormula = (text: string): Content => ({
  formula: text.startsWith("=") ? text : `=${text}`,
});

function contentOfText(text: string, numberFormat: string): Content {
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (text.startsWith("=") && text.length > 1) return asFormula(text);
  if (text.trim() !== "" && Number.isFinite(Number(text))) return { value: Number(text) };
  if (/^[+-]./.test(text)) return asFormula(text);
  return { value: text };
}

/** What Excel makes of one value written through Office.js. */
export function contentOf(entry: string | number | boolean | null, numberFormat: string): Content {
  if (entry === null) return undefined;
  if (typeof entry === "number" && numberFormat === "@") return { value: String(entry) };
  if (typeof entry !== "string") return { value: entry };
  if (entry.length > longestText)
    throw invalidArgument(`A cell holds at most ${longestText} characters.`);
  return contentOfText(entry, numberFormat);
}
