import type { Content } from "../../book/content";
import { parseEntry } from "../../book/typed-input/parse-entry";
import { invalidArgument } from "../refusals";

/** Excel's limit for the text of a cell. */
const longestText = 32_767;

/** What Excel makes of one value written through Office.js: a text is taken as if it were typed. */
export function contentOf(
  entry: string | number | boolean | null,
  numberFormat: string,
  system: "1900" | "1904",
): Content {
  if (entry === null) return undefined;
  if (typeof entry === "number" && numberFormat === "@") return { value: String(entry) };
  if (typeof entry !== "string") return { value: entry };
  if (entry.length > longestText)
    throw invalidArgument(`A cell holds at most ${longestText} characters.`);
  return parseEntry(entry, numberFormat, system);
}
