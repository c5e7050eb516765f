import { remembering } from "@tanping/ooxml/remembering";
import type { ShownSheet } from "./shown-sheet";

/** The texts of a sheet's headers and footers, each part by itself, without the codes for fonts and colours. */
export const headerTexts = ({ root }: ShownSheet): readonly string[] =>
  (root.child("headerFooter")?.children ?? []).flatMap(({ fullText }) =>
    partsOf(fullText).map(plain).filter(Boolean),
  );

/** "&LThis&CThat&RElse" in its parts; an ampersand is written twice. */
const partsOf = (text: string): readonly string[] =>
  text.replaceAll("&&", ampersand).split(/&[LCR]/);

const ampersand = "\u0001";

/** Fonts in quotes, sizes, colours, and what is switched on and off. */
const looks = /&"[^"]*"|&K[0-9A-Fa-f]{6}|&K\d{2}[+-]\d{3}|&\d+|&[BIUESXYOH]/g;

const plain = remembering((text) =>
  text.replaceAll(looks, "").replaceAll(ampersand, "&").replaceAll(/\s+/g, ""),
);

/** Whether a part is made of what headers are made of: whole texts, or the beginning of one that has no room. */
export const isKnownHeader = (text: string, known: readonly string[]): boolean => {
  let rest = text;
  for (const its of [...known]
    .map(plain)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)) {
    rest = rest.replaceAll(its, "");
    const cut = rest.indexOf("…");
    if (cut > 0 && its.startsWith(rest.slice(0, cut))) rest = rest.slice(cut + 1);
  }
  return rest.replaceAll(/[·|]/g, "") === "";
};
