import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseXml, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { ChartContent } from "./read-chart";
import { writeChart } from "./write-chart";

/** The root of a chart part. */
export const chartRoot = { namespace: namespaces.chart, local: "chartSpace" };

/** What follows from the cells and is no part of the chart. */
const caches = new Set(["numCache", "strCache"]);

/** Whether categories are referred to as numbers or texts depends on the cells as well. */
const nameOf = ({ name }: XmlElement): string => (name === "strRef" ? "numRef" : name);

const canonical = (element: XmlElement): string => {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const children = element.children.filter(({ name }) => !caches.has(name)).map(canonical);
  return JSON.stringify([
    element.namespace,
    nameOf(element),
    attributes,
    element.text.trim(),
    children,
  ]);
};

/** Whether the part says nothing that is lost when the book writes the chart again. */
export const saysOnly = (space: XmlElement, content: ChartContent): boolean => {
  const corner = { row: 0, column: 0, right: 0, down: 0 };
  const chart = { ...content, id: "", name: "", anchor: { from: corner, to: corner } };
  const bytes = new TextEncoder().encode(writeChart(chart, () => undefined));
  const written = { name: "chart", pieces: () => [bytes] };
  return canonical(space) === canonical(parseXml(written, chartRoot));
};
