import { remembering } from "@tanping/ooxml/remembering";
import { formatScale } from "@tanping/ooxml/spreadsheet/format-scale";

/** What a number format writes as it stands. */
const written = /"[^"]*"|[\\!]./g;

/** Colours, conditions, locales. */
const brackets = /\[[^\]]*\]/g;

/** What shows the value: digits, a text, a part of a date or of a time. */
const showsValue = /general|[0#?@ymdhse]/i;

const perCent = 100;

/** Whether a number format shows another number than the cell's, or none: it writes digits of its own, scales them, or leaves them out. */
export const formatRestates = remembering((code): boolean => {
  const [section = ""] = code.split(";");
  const writesDigits = (code.match(written) ?? []).some((its) => /\p{Nd}/u.test(its));
  const isShown = showsValue.test(section.replace(written, "").replace(brackets, ""));
  const scale = formatScale(code);
  return writesDigits || !isShown || (scale !== 1 && scale !== perCent);
});
