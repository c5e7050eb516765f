import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { builtInStyles, type NamedStyle, styleAspects } from "../book/named-style";

/** The names of the file's named styles, Excel's own in English, by the look they have in the file. */
export function readStyleNames(root: XmlElement): ReadonlyMap<number, string> {
  const listed = root.child("cellStyles")?.all("cellStyle") ?? [];
  return new Map(
    listed.map((element) => {
      const id = element.number("builtinId");
      const builtIn = builtInStyles.find((style) => style.id === id);
      const name = builtIn?.name ?? element.attributes.name ?? "";
      return [element.number("xfId") ?? 0, name] as const;
    }),
  );
}

const applyNames = {
  number: "applyNumberFormat",
  font: "applyFont",
  patterns: "applyFill",
  border: "applyBorder",
  alignment: "applyAlignment",
  protection: "applyProtection",
} as const;

/** Which aspects a named style says itself: all but those the file takes out. */
export const readIncludes = (xf: XmlElement): NamedStyle["includes"] =>
  Object.fromEntries(
    styleAspects.map((aspect) => [aspect, xf.flag(applyNames[aspect], "on")]),
  ) as NamedStyle["includes"];

/** Whether a style is not one as it comes with Excel. */
export const isChanged = ({ name, style, includes }: NamedStyle): boolean => {
  const original = builtInStyles.find((one) => one.name === name);
  return (
    original?.style !== style ||
    styleAspects.some((aspect) => original.includes[aspect] !== includes[aspect])
  );
};
