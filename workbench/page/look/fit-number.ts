import type { CellLook } from "./cell-look";
import type { Measure } from "./measure-text";

/** A number never runs into its neighbour: General loses digits, everything else becomes "####". */
export const fitNumber = (look: CellLook, room: number, measure: Measure): string => {
  if (measure(look.text, look.style) <= room) return look.text;
  const shorter = look.shorten && shortened(look, room, measure);
  if (shorter) return shorter;
  const hash = measure("#", look.style);
  return "#".repeat(Math.max(1, Math.floor(room / hash)));
};

/** How many digits a number that is shown as General has before its decimals, at least one. */
export const wholeDigits = (text: string): number =>
  Math.max(1, text.replace(/[.,].*$/, "").replace(/\D/g, "").length);

const shortened = (look: CellLook, room: number, measure: Measure): string | null => {
  const whole = wholeDigits(look.text);
  for (let digits = 11; digits >= whole; digits--) {
    const text = look.shorten?.(digits) ?? "";
    if (measure(text, look.style) <= room) return text;
  }
  return null;
};
