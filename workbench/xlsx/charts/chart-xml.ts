import { element, textElement } from "../xml-writer";

export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** An element that says one thing: <c:name val="…"/>. */
export const setting = (name: string, val: string | number | boolean): string =>
  element(`c:${name}`, { val });

/** The title of a chart or an axis, each line a paragraph in a font; nothing where none is shown. */
export const titleElement = (title: string | null, font = "", shape = ""): string => {
  if (title === null) return "";
  const paragraphs = title
    .split("\n")
    .map((line) => element("a:p", {}, element("a:r", {}, [font, textElement("a:t", line)])));
  const rich = element("c:rich", {}, ["<a:bodyPr/>", ...paragraphs]);
  return element("c:title", {}, [element("c:tx", {}, rich), setting("overlay", false), shape]);
};

/** A colour as fill or line. */
export const solidFill = (color: string): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1) }));
