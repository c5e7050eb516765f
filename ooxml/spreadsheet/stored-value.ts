import { UnreadablePackage } from "../unreadable-package";
import { cellNumber } from "./cell-number";
import { decodeCellText } from "./cell-text";
import { type DateSystem, serialOfMoment } from "./date-serial";
import type { FileCell } from "./sheet-data-listener";

/** What a cell's elements say it holds: nothing, a number, a text, a truth or an error. */
export type StoredValue = null | number | string | boolean | { readonly error: string };

/** Strict files may write a date as ISO 8601. */
const serialOf = (text: string, system: DateSystem): number => {
  const zone = /Z|[+-]\d\d:?\d\d$/.test(text) ? "" : "Z";
  const moment = Date.parse(text.includes("T") ? text + zone : text);
  if (Number.isNaN(moment)) throw new UnreadablePackage("value-malformed", `${text} is no date.`);
  return serialOfMoment(moment, system);
};

/** The value of a cell; `shared` tells a shared string by what the cell says of it. Throws UnreadablePackage. */
export const storedValue = (
  { type, value: text, inline }: Pick<FileCell, "type" | "value" | "inline">,
  shared: (number: string) => string,
  system: DateSystem,
): StoredValue => {
  if (type === "inlineStr") return inline?.text ?? "";
  if (text === null || (text === "" && type !== "str")) return null;
  switch (type) {
    case "s":
      return shared(text);
    case "b":
      return text === "1" || text === "true";
    case "str":
      return decodeCellText(text);
    case "e":
      return { error: text };
    case "d":
      return serialOf(text, system);
    default:
      return cellNumber(text);
  }
};
