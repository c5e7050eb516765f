import type { DifferentialStyle } from "../book/conditional-format";
import type { Border } from "../book/style";
import { colorElement } from "./color-element";
import { sideElement } from "./style-elements";
import { element } from "./xml-writer";

const flagElement = (name: string, on: boolean | undefined): string =>
  on === undefined ? "" : element(name, on ? {} : { val: false });

const underlineElement = (on: boolean | undefined): string =>
  on === undefined ? "" : element("u", on ? {} : { val: "none" });

/** The font a conditional format lays over the cell's own. */
const differentialFont = (style: DifferentialStyle): string => {
  const content = [
    flagElement("b", style.bold),
    flagElement("i", style.italic),
    flagElement("strike", style.strikethrough),
    underlineElement(style.underline),
    style.fontColor === undefined ? "" : colorElement("color", style.fontColor),
  ].join("");
  return content === "" ? "" : element("font", {}, content);
};

/** A conditional format's fill takes its colour from the background. */
const differentialFill = (fill: string | undefined): string =>
  fill === undefined
    ? ""
    : element("fill", {}, [
        element("patternFill", { patternType: "solid" }, [
          colorElement("fgColor", fill),
          colorElement("bgColor", fill),
        ]),
      ]);

const differentialBorder = (border: Border | undefined): string =>
  border === undefined
    ? ""
    : element(
        "border",
        {},
        ["left", "right", "top", "bottom"].map((side) => sideElement(side, border)),
      );

/** What a conditional format lays over the cell's own look; `formatNumber` tells the number of a number format. */
export const differentialElement = (
  style: DifferentialStyle,
  formatNumber: (formatCode: string) => number,
): string => {
  const { numberFormat: formatCode } = style;
  return element("dxf", {}, [
    differentialFont(style),
    formatCode === undefined
      ? ""
      : element("numFmt", { numFmtId: formatNumber(formatCode), formatCode }),
    differentialFill(style.fill),
    differentialBorder(style.border),
  ]);
};
