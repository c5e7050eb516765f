import type { StringItem } from "@tanping/ooxml/spreadsheet/string-item";

const plainSigns = "0123456789+-()abcdefghijklmnoprstuvwxyz";
const raisedSigns = [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"];
const raised: ReadonlyMap<string, string> = new Map(
  [...plainSigns].map((sign, index) => [sign, raisedSigns[index] ?? sign]),
);

/** The text of an item, with what its rich text raises in raised signs: 1305 with a small 2 above is 1305², not 13052. */
export const textWithRaised = ({ text, runs }: StringItem): string =>
  runs.some(({ position }) => position === "superscript")
    ? runs
        .map((run) =>
          run.position === "superscript"
            ? [...run.text].map((sign) => raised.get(sign) ?? sign).join("")
            : run.text,
        )
        .join("")
    : text;
