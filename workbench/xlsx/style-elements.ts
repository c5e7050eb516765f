import { type Border, stacked, type Style } from "../book/style";
import { colorElement } from "./color-element";
import { patternNames } from "./pattern-names";
import { element } from "./xml-writer";

/** What a cell is written in. */
export const fontElement = (style: Style): string =>
  element("font", {}, [
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    style.strikethrough ? "<strike/>" : "",
    style.underline ? "<u/>" : "",
    style.script === "none" ? "" : element("vertAlign", { val: style.script }),
    element("sz", { val: style.fontSize }),
    colorElement("color", style.fontColor),
    element("name", { val: style.fontName }),
  ]);

export const patternElement = (patternType: string): string =>
  element("fill", {}, element("patternFill", { patternType }));

/** A solid fill has its colour in the foreground; a pattern has it behind its lines. */
export const fillElement = ({ fill, pattern, patternColor }: Style): string => {
  if (pattern === "solid" && fill === null) return patternElement("none");
  const automatic = element("bgColor", { indexed: 64 });
  const back = fill === null ? automatic : colorElement("bgColor", fill);
  const colors =
    pattern === "solid"
      ? [colorElement("fgColor", fill ?? patternColor), automatic]
      : [colorElement("fgColor", patternColor), back];
  const patternType = pattern === "solid" ? pattern : patternNames[pattern];
  return element("fill", {}, element("patternFill", { patternType }, colors));
};

/** One side of a border. */
export const sideElement = (name: string, border: Border | null): string =>
  border === null
    ? element(name, {})
    : element(name, { style: border.line }, colorElement("color", border.color));

export const borderElement = ({ left, right, top, bottom }: Style): string =>
  element("border", {}, [
    sideElement("left", left),
    sideElement("right", right),
    sideElement("top", top),
    sideElement("bottom", bottom),
    "<diagonal/>",
  ]);

const readingOrders = { context: undefined, leftToRight: 1, rightToLeft: 2 } as const;

/** A file turns text by 0…90 upwards and by 91…180 downwards; 255 puts its letters under each other. */
function turned(rotation: number): number | undefined {
  if (rotation === stacked) return 255;
  return rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation;
}

export const alignmentElement = (style: Style): string =>
  element("alignment", {
    horizontal:
      style.horizontal === "centerAcrossSelection" ? "centerContinuous" : style.horizontal,
    vertical: style.vertical,
    textRotation: turned(style.rotation),
    wrapText: style.wrapText || undefined,
    indent: style.indent || undefined,
    justifyLastLine: style.autoIndent || undefined,
    shrinkToFit: style.shrinkToFit || undefined,
    readingOrder: readingOrders[style.readingOrder],
  });
