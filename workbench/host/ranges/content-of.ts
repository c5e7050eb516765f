import type { Content } from "../../book/content";
import { neutralDay } from "../../book/typed-input/neutral-day";
import { parseEntry } from "../../book/typed-input/parse-entry";
import type { Session } from "../model/session";
import { invalidArgument } from "../refusals";

/** Excel's limit for the text of a cell. */
const longestText = 32_767;

/** What Excel makes of one value written through Office.js: a text is taken as if it were typed in the United States. */
export function contentOf(
  entry: string | number | boolean | null,
  numberFormat: string,
  { book, profile }: Pick<Session, "book" | "profile">,
): Content {
  if (entry === null) return undefined;
  if (typeof entry === "number" && numberFormat === "@") return { value: String(entry) };
  if (typeof entry !== "string") return { value: entry };
  if (entry.length > longestText)
    throw invalidArgument(`A cell holds at most ${longestText} characters.`);
  const readDay = profile.forms === "documented" ? neutralDay : undefined;
  return parseEntry(entry, numberFormat, book.date1904 ? "1904" : "1900", readDay);
}
