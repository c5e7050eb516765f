import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { ChartSeries, Trendline } from "../../book/charts/chart";
import { element, textElement } from "../xml-writer";
import { setting } from "./chart-xml";
import { type Looks, readShape, shapeElement } from "./looks/shape-looks";

const typeNames = {
  linear: "linear",
  exponential: "exp",
  logarithmic: "log",
  movingAverage: "movingAvg",
  polynomial: "poly",
  power: "power",
} as const satisfies Record<Trendline["type"], string>;

const lineOf = (id: number) => ({ part: `trendlines.${id}`, line: "line" }) as const;
const usual = { width: 19_050 };

/** A trendline of a series, in the colour it was given. */
export function writeTrendline(line: Trendline, { looks = {} }: ChartSeries): string {
  const look = shapeElement(looks, lineOf(line.id), usual);
  const isAverage = line.type === "movingAverage";
  return element("c:trendline", {}, [
    line.name === "" ? "" : textElement("c:name", line.name),
    look,
    setting("trendlineType", typeNames[line.type]),
    line.type === "polynomial" ? setting("order", line.order) : "",
    isAverage ? setting("period", line.period) : "",
    line.forward === 0 || isAverage ? "" : setting("forward", line.forward),
    line.backward === 0 || isAverage ? "" : setting("backward", line.backward),
    line.intercept === null ? "" : setting("intercept", line.intercept),
    setting("dispRSqr", line.showRSquared),
    setting("dispEq", line.showEquation),
  ]);
}

/** A trendline as a file says it, with its place among those of the series. */
export function readTrendline(line: XmlElement, index: number): Trendline {
  const said = (name: string): string | undefined => line.child(name)?.attributes.val;
  const types = Object.keys(typeNames) as Trendline["type"][];
  const intercept = said("intercept");
  return {
    id: index + 1,
    type: types.find((type) => typeNames[type] === said("trendlineType")) ?? "linear",
    name: line.child("name")?.text ?? "",
    forward: Number(said("forward") ?? 0),
    backward: Number(said("backward") ?? 0),
    intercept: intercept === undefined ? null : Number(intercept),
    period: Number(said("period") ?? 2),
    order: Number(said("order") ?? 2),
    showEquation: line.child("dispEq")?.flag("val", "on") ?? false,
    showRSquared: line.child("dispRSqr")?.flag("val", "on") ?? false,
  };
}

/** What a trendline looks like, as a file says it. */
export const readTrendlineLooks = (line: XmlElement, index: number): Looks =>
  readShape(line, lineOf(index + 1), usual);
