import type { Chart, ChartAnchor, ChartCorner } from "../../book/charts/chart";
import type { Losses } from "../losses";
import type { Package } from "@tanping/ooxml/parts/package";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseXml, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import { pointsOfEmu } from "./emu";
import { readChart } from "./read-chart";
import { chartRoot, saysOnly } from "./same-chart";

/** The part of a chart, and the element of a drawing that frames it, by its place among all in that drawing. */
export interface ChartPlace {
  readonly part: string;
  readonly drawing: string;
  readonly anchor: number;
}

/** The charts of a sheet, and the parts that are held by them and need no further report. */
export interface DrawingReading {
  readonly charts: readonly Chart[];
  /** Where each of the charts stands in the file. */
  readonly places: readonly ChartPlace[];
  readonly held: readonly string[];
}

const numberIn = (corner: XmlElement | undefined, name: string): number =>
  Number(corner?.child(name)?.text ?? 0);

const cornerOf = (corner: XmlElement | undefined): ChartCorner => ({
  row: numberIn(corner, "row"),
  column: numberIn(corner, "col"),
  right: pointsOfEmu(numberIn(corner, "colOff")),
  down: pointsOfEmu(numberIn(corner, "rowOff")),
});

const anchorOf = (anchor: XmlElement): ChartAnchor => ({
  from: cornerOf(anchor.child("from")),
  to: cornerOf(anchor.child("to")),
});

const drawingRoot = { namespace: namespaces.spreadsheetDrawing, local: "wsDr" };

const isAnchor = ({ name, namespace }: XmlElement): boolean =>
  name === "twoCellAnchor" && namespace === namespaces.spreadsheetDrawing;

interface Found {
  readonly chart: Chart;
  readonly part: string;
}

/** Reads one drawing part with the charts it refers to. */
class DrawingReader {
  constructor(
    readonly file: Package,
    readonly path: string,
    readonly losses: Losses,
  ) {}

  read(): DrawingReading {
    const anchors = parseXml(this.file.part(this.path), drawingRoot).children;
    const found = anchors.map((anchor, index) => this.#chart(anchor, `chart-${index + 1}`));
    const held = found.filter((one) => one !== null);
    const isHeldWhole = held.length === anchors.length;
    return {
      charts: held.map(({ chart }) => chart),
      places: found.flatMap((one, anchor) =>
        one === null ? [] : [{ part: one.part, drawing: this.path, anchor }],
      ),
      held: [
        ...(isHeldWhole ? [this.path] : []),
        ...held.flatMap(({ part }) => [part, ...this.#partsOf(part)]),
      ],
    };
  }

  #chart(anchor: XmlElement, id: string): Found | null {
    const frame = isAnchor(anchor) ? anchor.child("graphicFrame") : undefined;
    const graphic = frame?.child("graphic", namespaces.drawing);
    const [reference] = graphic?.deep("chart", namespaces.chart) ?? [];
    const part = this.#target(reference);
    const space = part === undefined ? null : parseXml(this.file.part(part), chartRoot);
    const content = space && readChart(space);
    if (frame === undefined || part === undefined || !content) return null;
    if (!saysOnly(space, content)) this.losses.add("chartLooks");
    const name = frame.child("nvGraphicFramePr")?.child("cNvPr")?.attributes.name ?? id;
    return { chart: { ...content, id, name, anchor: anchorOf(anchor) }, part };
  }

  #target(reference: XmlElement | undefined): string | undefined {
    const id = reference?.attributeIn(namespaces.relationships, "id") ?? "";
    return this.file.relationships(this.path).withId(id)?.target;
  }

  /** Styles and colours that newer Excels keep beside a chart. */
  #partsOf(part: string): readonly string[] {
    const related = this.file.relationships(part);
    const { chartStyle, chartColorStyle } = relationshipTypes;
    return [...related.targets(chartStyle), ...related.targets(chartColorStyle)];
  }
}

/** The charts a worksheet part shows. */
export const readDrawings = (file: Package, sheetPart: string, losses: Losses): DrawingReading => {
  const drawings = file
    .relationships(sheetPart)
    .targets(relationshipTypes.drawing)
    .filter((target) => file.has(target))
    .map((target) => new DrawingReader(file, target, losses).read());
  return {
    charts: drawings.flatMap(({ charts }) => charts),
    places: drawings.flatMap(({ places }) => places),
    held: drawings.flatMap(({ held }) => held),
  };
};
