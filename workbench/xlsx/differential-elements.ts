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
export const differentialFont = (style: DifferentialStyle): string => {
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
export const differentialFill = (fill: string | undefined): string =>
  fill === undefined
    ? ""
    : element("fill", {}, [
        element("patternFill", { patternType: "solid" }, [
          colorElement("fgColor", fill),
          colorElement("bgColor", fill),
        ]),
      ]);

export const differentialBorder = (border: Border | undefined): string =>
  border === undefined
    ? ""
    : element(
        "border",
        {},
        ["left", "right", "top", "bottom"].map((side) => sideElement(side, border)),
      );
