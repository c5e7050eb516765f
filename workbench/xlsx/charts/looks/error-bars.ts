import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { type ChartKind, isOfPlaces } from "../../../book/charts/chart-kind";
import { element } from "../../xml-writer";
import { setting } from "../chart-xml";
import { type Looks, readShape, shapeElement } from "./shape-looks";

const directions = { xErrorBars: "x", yErrorBars: "y" } as const;
const includes = { Both: "both", PlusValues: "plus", MinusValues: "minus" } as const;

/** How long bars are, and how many of it where Excel chooses. */
const types = {
  FixedValue: ["fixedVal", 1],
  Percent: ["percentage", 5],
  StDev: ["stdDev", 1],
  StError: ["stdErr", null],
} as const;

const line = { line: "#595959", width: 9525 };

const barsElement = (looks: Looks, part: keyof typeof directions, kind: ChartKind): string => {
  if (looks[`${part}.visible`] !== true) return "";
  const type = String(looks[`${part}.type`] ?? "FixedValue");
  const [word, size] = types[type as keyof typeof types] ?? types.FixedValue;
  const include = String(looks[`${part}.include`] ?? "Both") as keyof typeof includes;
  return element("c:errBars", {}, [
    isOfPlaces(kind) ? setting("errDir", directions[part]) : "",
    setting("errBarType", includes[include]),
    setting("errValType", word),
    setting("noEndCap", looks[`${part}.endStyleCap`] === false),
    size === null ? "" : setting("val", size),
    shapeElement(looks, { part, line: "line" }, line),
  ]);
};

/** The bars at the points of a series that say how uncertain these are. */
export const errorBarElements = (looks: Looks, kind: ChartKind): readonly string[] =>
  (["xErrorBars", "yErrorBars"] as const).map((part) => barsElement(looks, part, kind));

const readBars = (bars: XmlElement): Looks => {
  const said = (name: string): string | undefined => bars.child(name)?.attributes.val;
  const part = said("errDir") === "x" ? "xErrorBars" : "yErrorBars";
  const type = Object.entries(types).find(([, [word]]) => word === said("errValType"))?.[0];
  const include = Object.entries(includes).find(([, word]) => word === said("errBarType"))?.[0];
  return {
    [`${part}.visible`]: true,
    ...(type && type !== "FixedValue" && { [`${part}.type`]: type }),
    ...(include && include !== "Both" && { [`${part}.include`]: include }),
    ...(bars.child("noEndCap")?.flag("val", "on") && { [`${part}.endStyleCap`]: false }),
    ...readShape(bars, { part, line: "line" }, line),
  };
};

/** What a series says of its error bars. */
export const readErrorBars = (series: XmlElement): Looks =>
  Object.assign({}, ...series.all("errBars").map(readBars)) as Looks;
