import { openPointCodes, type Notice } from "../faults/notice";
import { cellText } from "../cells/address";
import type { Language } from "../strings/language";
import type { Stood } from "./digest";
import { sealWords } from "./lay-out-seal";

/** Points of one kind that are named; the count says how many there are. */
const mostNamed = 60;

/** What the seal's log says of points that were open when it was sealed all the same: of each kind how many, and which; "" without any. */
export const openNote = (points: readonly Notice[], language: Language): string => {
  const { anyway, open, comma, semicolon } = sealWords(language);
  const parts = openPointCodes.flatMap((code) => {
    const found = points.filter((its) => its.code === code);
    if (found.length === 0) return [];
    const named = found.slice(0, mostNamed).map(nameOf).join(comma);
    return [open[code](found.length, found.length > mostNamed ? `${named}${comma}…` : named)];
  });
  return parts.length > 0 ? anyway(parts.join(semicolon)) : "";
};

/** What the seal's log says of what stood in the file and was shown to the sealer: how much, and the first of it; "" without any. */
export const stoodNote = (stood: readonly Stood[], language: Language): string => {
  if (stood.length === 0) return "";
  const words = sealWords(language);
  const named = stood.slice(0, mostNamed).map(({ key }) => key);
  const all = stood.length > mostNamed ? [...named, "…"] : named;
  return words.stood(stood.length, all.join(words.comma));
};

/** An item's id, a nonconformity's number, or the cell of one that has none. */
const nameOf = ({ facts, where }: Notice): string => {
  if ("item" in facts) return facts.item;
  return "number" in facts && facts.number !== "" ? facts.number : cellText(where);
};
