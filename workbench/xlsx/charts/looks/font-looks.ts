import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Look } from "../../../book/charts/chart";
import { element } from "../../xml-writer";
import { solidFill } from "../chart-xml";
import type { Looks } from "./shape-looks";

const names = ["bold", "italic", "underline", "size", "color", "name"] as const;
const { drawing } = namespaces;

const flagText = (look: Look | undefined): number | undefined =>
  look === undefined ? undefined : Number(look === true);

/** The font of a part as properties of text; "" where nobody chose any. */
export const fontElement = (name: "a:defRPr" | "a:rPr", looks: Looks, part: string): string => {
  const [bold, italic, underline, size, color, face] = names.map(
    (one) => looks[`${part}.font.${one}`],
  );
  if ([bold, italic, underline, size, color, face].every((one) => one === undefined)) return "";
  const attributes = {
    sz: typeof size === "number" ? Math.round(size * 100) : undefined,
    b: flagText(bold),
    i: flagText(italic),
    u: underline === undefined ? undefined : underline === "Single" ? "sng" : "none",
  };
  return element(name, attributes, [
    color === undefined ? "" : solidFill(String(color)),
    face === undefined ? "" : element("a:latin", { typeface: String(face) }),
  ]);
};

/** How the texts of a part are written; "" where nobody chose. */
export const textElementOf = (looks: Looks, part: string): string => {
  const font = fontElement("a:defRPr", looks, part);
  if (font === "") return "";
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, font),
    element("a:endParaRPr", { lang: "en-US" }),
  ]);
  return element("c:txPr", {}, ["<a:bodyPr/>", "<a:lstStyle/>", paragraph]);
};

/** The font that properties of text tell. */
export const readFont = (font: XmlElement | undefined, part: string): Looks => {
  if (font === undefined) return {};
  const { sz, b, i, u } = font.attributes;
  const color = font.child("solidFill", drawing)?.child("srgbClr", drawing)?.attributes.val;
  const face = font.child("latin", drawing)?.attributes.typeface;
  return {
    ...(b !== undefined && { [`${part}.font.bold`]: b === "1" || b === "true" }),
    ...(i !== undefined && { [`${part}.font.italic`]: i === "1" || i === "true" }),
    ...(u !== undefined && { [`${part}.font.underline`]: u === "none" ? "None" : "Single" }),
    ...(sz !== undefined && { [`${part}.font.size`]: Number(sz) / 100 }),
    ...(color !== undefined && { [`${part}.font.color`]: `#${color.toUpperCase()}` }),
    ...(face !== undefined && { [`${part}.font.name`]: face }),
  };
};

/** The font of a part's texts. */
export const readTextFont = (owner: XmlElement | undefined, part: string): Looks => {
  const paragraph = owner?.child("txPr")?.child("p", drawing);
  return readFont(paragraph?.child("pPr", drawing)?.child("defRPr", drawing), part);
};

/** The font of a title: that of its first run. */
export const readTitleFont = (title: XmlElement | undefined, part: string): Looks => {
  const paragraph = title?.child("tx")?.child("rich")?.child("p", drawing);
  return readFont(paragraph?.child("r", drawing)?.child("rPr", drawing), part);
};
