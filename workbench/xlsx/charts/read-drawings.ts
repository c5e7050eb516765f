import type { Chart, ChartAnchor, ChartCorner } from "../../book/charts/chart";
import type { Losses } from "../losses";
import type { Package } from "../package";
import type { XmlElement } from "../xml-element";
import { pointsOfEmu } from "./emu";
import { readChart } from "./read-chart";
import { saysOnly } from "./same-chart";

/** The charts of a sheet, and the parts that are held by them and need no further report. */
export interface DrawingReading {
  readonly charts: readonly Chart[];
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
    const anchors = this.file.xml(this.path).children;
    const found = anchors.map((anchor, index) => this.#chart(anchor, `chart-${index + 1}`));
    const held = found.filter((one) => one !== null);
    const isHeldWhole = held.length === anchors.length;
    return {
      charts: held.map(({ chart }) => chart),
      held: [
        ...(isHeldWhole ? [this.path] : []),
        ...held.flatMap(({ part }) => [part, ...this.#partsOf(part)]),
      ],
    };
  }

  #chart(anchor: XmlElement, id: string): Found | null {
    const frame = anchor.name === "twoCellAnchor" ? anchor.child("graphicFrame") : undefined;
    const [reference] = frame?.child("graphic")?.deep("chart") ?? [];
    const part = this.#target(reference);
    const content = part === undefined ? null : readChart(this.file.xml(part));
    if (frame === undefined || part === undefined || content === null) return null;
    if (!saysOnly(this.file.xml(part), content))
      this.losses.add("Looks of charts (their series, titles and places stay)");
    const name = frame.child("nvGraphicFramePr")?.child("cNvPr")?.attributes.name ?? id;
    return { chart: { ...content, id, name, anchor: anchorOf(anchor) }, part };
  }

  #target(reference: XmlElement | undefined): string | undefined {
    const [, id] =
      Object.entries(reference?.attributes ?? {}).find(([name]) => name.endsWith(":id")) ?? [];
    return this.file.relationships(this.path).find((related) => related.id === id)?.target;
  }

  /** Styles and colours that newer Excels keep beside a chart. */
  #partsOf(part: string): readonly string[] {
    return this.file
      .relationships(part)
      .filter(({ kind }) => kind === "chartStyle" || kind === "chartColorStyle")
      .map(({ target }) => target);
  }
}

/** The charts a worksheet part shows. */
export const readDrawings = (file: Package, sheetPart: string, losses: Losses): DrawingReading => {
  const drawings = file
    .relationships(sheetPart)
    .filter(({ kind, target }) => kind === "drawing" && file.parts.has(target))
    .map(({ target }) => new DrawingReader(file, target, losses).read());
  return {
    charts: drawings.flatMap(({ charts }) => charts),
    held: drawings.flatMap(({ held }) => held),
  };
};
