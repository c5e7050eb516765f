import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { ChartAxisName } from "../../../book/charts/chart";
import { element } from "../../xml-writer";
import { setting } from "../chart-xml";
import { readTextFont, readTitleFont } from "./font-looks";
import { type Looks, readShape, shapeElement } from "./shape-looks";

const line = { line: "#BFBFBF", width: 9525 };
const grid = { line: "#D9D9D9", width: 9525 };

const marks = { None: "none", Cross: "cross", Inside: "in", Outside: "out" } as const;
const places = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;

const wordOf = (
  words: Readonly<Record<string, string>>,
  said: unknown,
  otherwise: string,
): string => words[String(said)] ?? otherwise;

const nameOf = (
  words: Readonly<Record<string, string>>,
  said: string | undefined,
): string | undefined => Object.keys(words).find((name) => words[name] === said);

/** Only the first value axis has lines where nobody chose. */
const hasGrid = (looks: Looks, axis: ChartAxisName, which: "major" | "minor"): boolean => {
  const chosen = looks[`${axis}.${which}Gridlines.visible`];
  return chosen === undefined ? axis === "value" && which === "major" : chosen === true;
};

const gridElement = (looks: Looks, axis: ChartAxisName, which: "major" | "minor"): string =>
  hasGrid(looks, axis, which)
    ? element(
        `c:${which}Gridlines`,
        {},
        shapeElement(looks, { part: `${axis}.${which}Gridlines`, line: "line" }, grid),
      )
    : "";

export const gridElements = (looks: Looks, axis: ChartAxisName): readonly string[] => [
  gridElement(looks, axis, "major"),
  gridElement(looks, axis, "minor"),
];

/** How an axis counts: the way round, and from where to where. */
export const scalingElement = (
  looks: Looks,
  axis: ChartAxisName,
  minimum: number | undefined,
): string => {
  const maximum = looks[`${axis}.maximum`];
  const isLogarithmic = looks[`${axis}.scaleType`] === "Logarithmic";
  return element("c:scaling", {}, [
    isLogarithmic ? setting("logBase", looks[`${axis}.logBase`] ?? 10) : "",
    setting("orientation", looks[`${axis}.reversePlotOrder`] === true ? "maxMin" : "minMax"),
    typeof maximum === "number" ? setting("max", maximum) : "",
    minimum === undefined ? "" : setting("min", minimum),
  ]);
};

/** How its numbers are written. */
export const formatElement = (looks: Looks, axis: ChartAxisName): string => {
  const format = looks[`${axis}.numberFormat`];
  return element("c:numFmt", {
    formatCode: String(format ?? "General"),
    sourceLinked: format === undefined,
  });
};

export const tickElements = (looks: Looks, axis: ChartAxisName): readonly string[] => [
  setting("majorTickMark", wordOf(marks, looks[`${axis}.majorTickMark`], "none")),
  setting("minorTickMark", wordOf(marks, looks[`${axis}.minorTickMark`], "none")),
  setting("tickLblPos", wordOf(places, looks[`${axis}.tickLabelPosition`], "nextTo")),
  shapeElement(looks, { part: axis, line: "line" }, line),
];

/** How far its marks are from each other. */
export const unitElements = (looks: Looks, axis: ChartAxisName): readonly string[] =>
  (["majorUnit", "minorUnit"] as const).map((unit) => {
    const size = looks[`${axis}.${unit}`];
    return typeof size === "number" ? setting(unit, size) : "";
  });

const saidOf = (owner: XmlElement | undefined, name: string): string | undefined =>
  owner?.child(name)?.attributes.val;

const readGrid = (axis: XmlElement, name: ChartAxisName, which: "major" | "minor"): Looks => {
  const lines = axis.child(`${which}Gridlines`);
  const isShown = lines !== undefined;
  const part = `${name}.${which}Gridlines`;
  return {
    ...(isShown !== hasGrid({}, name, which) && { [`${part}.visible`]: isShown }),
    ...readShape(lines, { part, line: "line" }, grid),
  };
};

const readWords = (axis: XmlElement, name: ChartAxisName): Looks => {
  const major = nameOf(marks, saidOf(axis, "majorTickMark"));
  const minor = nameOf(marks, saidOf(axis, "minorTickMark"));
  const labels = nameOf(places, saidOf(axis, "tickLblPos"));
  return {
    ...(major && major !== "None" && { [`${name}.majorTickMark`]: major }),
    ...(minor && minor !== "None" && { [`${name}.minorTickMark`]: minor }),
    ...(labels && labels !== "NextToAxis" && { [`${name}.tickLabelPosition`]: labels }),
  };
};

const readMeasures = (axis: XmlElement, name: ChartAxisName): Looks => {
  const scaling = axis.child("scaling");
  const base = saidOf(scaling, "logBase");
  const numbers = {
    [`${name}.maximum`]: saidOf(scaling, "max"),
    [`${name}.logBase`]: base,
    [`${name}.majorUnit`]: saidOf(axis, "majorUnit"),
    [`${name}.minorUnit`]: saidOf(axis, "minorUnit"),
  };
  return {
    ...(base !== undefined && { [`${name}.scaleType`]: "Logarithmic" }),
    ...(saidOf(scaling, "orientation") === "maxMin" && { [`${name}.reversePlotOrder`]: true }),
    ...Object.fromEntries(
      Object.entries(numbers).flatMap(([key, text]) =>
        text === undefined ? [] : [[key, Number(text)] as const],
      ),
    ),
  };
};

/** What an axis says that is otherwise than where nobody chose. */
export const readAxisLooks = (axis: XmlElement | undefined, name: ChartAxisName): Looks => {
  if (axis === undefined) return {};
  const format = axis.child("numFmt");
  const isOwnFormat = format !== undefined && !format.flag("sourceLinked", "on");
  return {
    ...(axis.child("delete")?.flag("val", "on") && { [`${name}.visible`]: false }),
    ...(isOwnFormat && { [`${name}.numberFormat`]: format.attributes.formatCode ?? "General" }),
    ...readGrid(axis, name, "major"),
    ...readGrid(axis, name, "minor"),
    ...readWords(axis, name),
    ...readMeasures(axis, name),
    ...readShape(axis, { part: name, line: "line" }, line),
    ...readTextFont(axis, name),
    ...readTitleFont(axis.child("title"), `${name}.title`),
    ...readShape(axis.child("title"), { part: `${name}.title` }),
  };
};
