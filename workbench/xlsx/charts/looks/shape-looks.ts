import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Look } from "../../../book/charts/chart";
import { element } from "../../xml-writer";
import { solidFill } from "../chart-xml";
import { emuOf, pointsOfEmu } from "../emu";

export type Looks = Readonly<Record<string, Look>>;

/** What a part of a chart looks like where nobody chose: colours, "" for none, and a line's width in EMU. */
export interface ShapeDefaults {
  readonly fill?: string;
  readonly line?: string;
  readonly width?: number;
  readonly cap?: "rnd";
}

const dashes = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
} as const;

const isDash = (style: Look | undefined): style is keyof typeof dashes =>
  typeof style === "string" && style in dashes;

const paint = (color: Look | undefined): string => {
  if (color === undefined) return "";
  return color === "" ? "<a:noFill/>" : solidFill(String(color));
};

const lineElement = (looks: Looks, part: string, defaults: ShapeDefaults): string => {
  const style = looks[`${part}.lineStyle`];
  const weight = looks[`${part}.weight`];
  const isNone = style === "None";
  const color = paint(isNone ? "" : (looks[`${part}.color`] ?? defaults.line));
  const w = typeof weight === "number" ? emuOf(weight) : defaults.width;
  const dash = isDash(style) ? element("a:prstDash", { val: dashes[style] }) : "";
  if (color === "" && dash === "" && weight === undefined) return "";
  const isRound = defaults.cap !== undefined && !isNone;
  return element("a:ln", { w, cap: isRound ? defaults.cap : undefined }, [
    color,
    dash,
    isRound ? "<a:round/>" : "",
  ]);
};

/** How a part is filled and drawn; its line has a name of its own. */
export const shapeElement = (
  looks: Looks,
  { part, line = "border" }: { readonly part: string; readonly line?: "border" | "line" },
  defaults: ShapeDefaults = {},
): string => {
  const content =
    paint(looks[`${part}.fill.color`] ?? defaults.fill) +
    lineElement(looks, `${part}.${line}`, defaults);
  return content === "" ? "" : element("c:spPr", {}, content);
};

const { drawing } = namespaces;

/** The colour that fills something, "" for none, undefined where nothing or something else is said. */
const paintOf = (owner: XmlElement | undefined): string | undefined => {
  if (owner?.child("noFill", drawing)) return "";
  const color = owner?.child("solidFill", drawing)?.child("srgbClr", drawing)?.attributes.val;
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
};

const lineLooks = (ln: XmlElement, part: string, defaults: ShapeDefaults): Looks => {
  const color = paintOf(ln);
  const dash = ln.child("prstDash", drawing)?.attributes.val;
  const style = Object.entries(dashes).find(([, word]) => word === dash)?.[0];
  const width = ln.attributes.w;
  const isOwnWidth = width !== undefined && Number(width) !== defaults.width;
  return {
    ...(color !== undefined &&
      color !== "" &&
      color !== defaults.line && { [`${part}.color`]: color }),
    ...(color === "" && defaults.line !== "" && { [`${part}.lineStyle`]: "None" }),
    ...(style !== undefined && { [`${part}.lineStyle`]: style }),
    ...(isOwnWidth && color !== "" && { [`${part}.weight`]: pointsOfEmu(Number(width)) }),
  };
};

/** What a part's shape says that is otherwise than where nobody chose. */
export const readShape = (
  owner: XmlElement | undefined,
  { part, line = "border" }: { readonly part: string; readonly line?: "border" | "line" },
  defaults: ShapeDefaults = {},
): Looks => {
  const shape = owner?.child("spPr");
  const fill = paintOf(shape);
  const ln = shape?.child("ln", drawing);
  return {
    ...(fill !== undefined && fill !== defaults.fill && { [`${part}.fill.color`]: fill }),
    ...(ln && lineLooks(ln, `${part}.${line}`, defaults)),
  };
};
