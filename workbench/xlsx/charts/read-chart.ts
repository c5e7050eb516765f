import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseAddress } from "../../book/address";
import type { AxisGroup, Chart, ChartSeries, LegendPosition } from "../../book/charts/chart";
import { type ChartKind, isOfPlaces, type kindParts, kindWith } from "../../book/charts/chart-kind";
import { readAxisLooks } from "./looks/axis-looks";
import { readErrorBars } from "./looks/error-bars";
import { readTextFont, readTitleFont } from "./looks/font-looks";
import { readLabels } from "./looks/label-looks";
import { readSeriesLooks } from "./looks/series-looks";
import { type Looks, readShape } from "./looks/shape-looks";
import { readTrendline, readTrendlineLooks } from "./trendline-xml";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";

/** A chart part says all of a chart but where it lies and what it is called. */
export type ChartContent = Omit<Chart, "id" | "name" | "anchor">;

const settingOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  parent?.child(name)?.attributes.val;

type Points = ReturnType<typeof kindParts>["points"];

const radarPoints: Readonly<Record<string, Points>> = { marker: "markers", filled: "filled" };

/** How the points of a group are shown: its first series tells. */
const pointsOf = (shape: string, group: XmlElement): Points => {
  const first = group.child("ser");
  const isMarked = settingOf(first?.child("marker"), "symbol") !== "none";
  const isSmooth = first?.child("smooth")?.flag("val", "on") ?? false;
  const line = first?.child("spPr")?.child("ln", namespaces.drawing);
  if (shape === "radar") return radarPoints[settingOf(group, "radarStyle") ?? ""];
  if (shape === "line") return isMarked && group.name === "lineChart" ? "markers" : undefined;
  if (shape === "pie" || shape === "doughnut")
    return first?.child("explosion") === undefined ? undefined : "apart";
  if (shape !== "scatter") return undefined;
  if (line?.child("noFill") !== undefined) return undefined;
  if (isSmooth) return isMarked ? "smooth" : "smoothOnly";
  return isMarked ? "lines" : "linesOnly";
};

/** The kind of series a group of the plot area holds, null for kinds a book does not draw. */
const kindOf = (group: XmlElement): ChartKind | null => {
  const grouping = settingOf(group, "grouping");
  const isInSpace = group.name.endsWith("3DChart");
  const shape = group.name.replace(/(?:3D)?Chart$/, "");
  if (shape === "bar") {
    const body = isInSpace ? { body: (settingOf(group, "shape") ?? "box") as "box" } : {};
    const barShape = settingOf(group, "barDir") === "col" ? "column" : "bar";
    return kindWith(barShape, grouping ?? "clustered", body);
  }
  const points = pointsOf(shape, group);
  const parts = { ...(points && { points }), ...(isInSpace && { body: "box" as const }) };
  return kindWith(shape, grouping ?? "standard", parts);
};

/** A title's text; a title that is taken from a cell is as it was last shown. */
const titleOf = (owner: XmlElement | undefined): string | null => {
  const title = owner?.child("title");
  if (title === undefined) return null;
  const rich = title.child("tx")?.child("rich");
  if (rich === undefined)
    return title
      .deep("v")
      .map(({ text }) => text)
      .join("");
  const lines = rich.all("p", namespaces.drawing).map((line) =>
    line
      .deep("t")
      .map(({ text }) => text)
      .join(""),
  );
  return lines.join("\n");
};

const isReference = (formula: string): boolean =>
  formula.includes("#REF!") || (parseAddress(formula)?.sheetName ?? null) !== null;

/** A reference as the book stores it; null without one, undefined for one the book cannot hold. */
const referenceOf = (owner: XmlElement | undefined): string | null | undefined => {
  if (owner === undefined) return null;
  const [formula] = owner.deep("f");
  return formula !== undefined && isReference(formula.text) ? `=${formula.text}` : undefined;
};

/** A text as a formula, which is how LibreOffice writes names that refer to nothing. */
const quoted = /^"((?:[^"]|"")*)"$/;

const nameOf = (series: XmlElement): string | undefined => {
  const name = series.child("tx");
  if (name === undefined) return "";
  const literal = name.child("v")?.text;
  const [formula] = name.deep("f");
  const text = quoted.exec(formula?.text ?? "")?.[1]?.replaceAll('""', '"');
  return literal ?? text ?? referenceOf(name) ?? undefined;
};

interface Group {
  readonly kind: ChartKind;
  readonly axisGroup: AxisGroup;
  /** What is said once for all its series. */
  readonly looks: Looks;
}

const groupSizes = {
  gapWidth: ["gapWidth", "150"],
  overlap: ["overlap", undefined],
  firstSliceAng: ["firstSliceAngle", "0"],
  holeSize: ["doughnutHoleSize", "75"],
  bubbleScale: ["bubbleScale", "100"],
} as const;

/** What a group says of its series that is otherwise than where nobody chose. */
const groupLooks = (group: XmlElement): Looks => {
  const isStacked = /stacked/i.test(settingOf(group, "grouping") ?? "");
  return Object.fromEntries(
    Object.entries(groupSizes).flatMap(([name, [look, usual]]) => {
      const said = settingOf(group, name);
      const usually = name === "overlap" && isStacked ? "100" : usual;
      return said === undefined || said === usually ? [] : [[`series.${look}`, Number(said)]];
    }),
  ) as Looks;
};

const seriesOf = (series: XmlElement, group: Group): ChartSeries | null => {
  const parts = isOfPlaces(group.kind) ? ["yVal", "xVal"] : ["val", "cat"];
  const [values, categories] = parts.map((part) => referenceOf(series.child(part)));
  const name = nameOf(series);
  if (values === undefined || categories === undefined || name === undefined) return null;
  const bubbleSizes = referenceOf(series.child("bubbleSize"));
  const trendlines = series.all("trendline").map(readTrendline);
  const looks = {
    ...readSeriesLooks(series, group.kind, Number(settingOf(series, "idx") ?? 0)),
    ...readLabels(series),
    ...readErrorBars(series),
    ...Object.assign({}, ...series.all("trendline").map(readTrendlineLooks)),
    ...group.looks,
  } as Looks;
  return {
    ...{ name, values, categories },
    ...(bubbleSizes && { bubbleSizes }),
    ...(trendlines.length > 0 && { trendlines }),
    ...(Object.keys(looks).length > 0 && { looks }),
    kind: group.kind,
    axisGroup: group.axisGroup,
  };
};

const orderOf = (series: XmlElement): number => Number(settingOf(series, "order") ?? 0);

const positions: Readonly<Record<string, LegendPosition>> = {
  t: "top",
  b: "bottom",
  l: "left",
  r: "right",
  tr: "right",
};

const axisNames = new Set(["catAx", "dateAx", "valAx", "serAx"]);
const notGroups = new Set([...axisNames, "layout", "spPr", "dTable", "extLst"]);

/** The plot area's groups of series and its axes; the first group's axes are the primary ones. */
class PlotArea {
  readonly #groups: readonly XmlElement[];
  readonly #axes: readonly XmlElement[];
  readonly #pairs: readonly string[];

  constructor(readonly area: XmlElement) {
    this.#groups = area.children.filter(({ name }) => !notGroups.has(name));
    this.#axes = area.children.filter(({ name }) => axisNames.has(name));
    this.#pairs = [...new Set(this.#groups.map((group) => this.#pairOf(group)))];
  }

  #pairOf(group: XmlElement): string {
    return group
      .all("axId")
      .map(({ attributes }) => attributes.val)
      .join();
  }

  /** All series in their order, null when one of them cannot be held. */
  series(): readonly ChartSeries[] | null {
    if (this.#groups.length === 0 || this.#pairs.length > 2) return null;
    const all = this.#groups.flatMap((group) => {
      const kind = kindOf(group);
      const axisGroup = this.#pairOf(group) === this.#pairs[0] ? "primary" : "secondary";
      return group.all("ser").map((series) => ({
        order: orderOf(series),
        series: kind && seriesOf(series, { kind, axisGroup, looks: groupLooks(group) }),
      }));
    });
    const ordered = all.toSorted((one, other) => one.order - other.order);
    const held = ordered.map(({ series }) => series).filter((series) => series !== null);
    return held.length === all.length && held.length > 0 ? held : null;
  }

  title(group: AxisGroup, which: "category" | "value"): string | null {
    return titleOf(this.#axis(group, which));
  }

  /** Where the value axis is to begin; undefined where the program chooses. */
  minimum(group: AxisGroup, role: "category" | "value"): number | undefined {
    const said = settingOf(this.#axis(group, role)?.child("scaling"), "min");
    return said === undefined ? undefined : Number(said);
  }

  /** What the axes and the area look like. */
  looks(): Looks {
    return {
      ...readAxisLooks(this.#axis("primary", "category"), "category"),
      ...readAxisLooks(this.#axis("primary", "value"), "value"),
      ...(this.#pairs.length > 1 &&
        readAxisLooks(this.#axis("secondary", "value"), "secondaryValue")),
      ...readShape(this.area, { part: "plotArea" }),
    };
  }

  #axis(group: AxisGroup, which: "category" | "value"): XmlElement | undefined {
    const ids = this.#pairs[group === "primary" ? 0 : 1]?.split(",") ?? [];
    const axes = ids.flatMap((id) => this.#axes.filter((one) => settingOf(one, "axId") === id));
    if (which === "category" && axes.every(({ name }) => name === "valAx")) return axes[0];
    return axes.findLast((one) => (one.name === "valAx") === (which === "value"));
  }
}

/** What a chart part shows; null for a chart of a kind that no book holds. */
export const readChart = (space: XmlElement): ChartContent | null => {
  const chart = space.child("chart");
  const area = chart?.child("plotArea");
  if (chart === undefined || area === undefined) return null;
  const plot = new PlotArea(area);
  const series = plot.series();
  if (series === null) return null;
  const [category, value, secondaryValue] = [
    plot.minimum("primary", "category"),
    plot.minimum("primary", "value"),
    plot.minimum("secondary", "value"),
  ];
  const axisMinimums = {
    ...(category !== undefined && { category }),
    ...(value !== undefined && { value }),
    ...(secondaryValue !== undefined && { secondaryValue }),
  };
  const looks = {
    ...plot.looks(),
    ...readTitleFont(chart.child("title"), "title"),
    ...readShape(chart.child("title"), { part: "title" }),
    ...readShape(chart.child("legend"), { part: "legend" }),
    ...readTextFont(chart.child("legend"), "legend"),
    ...readShape(space, { part: "area" }),
    ...readTextFont(space, "area"),
  };
  return {
    ...(Object.keys(looks).length > 0 && { looks }),
    ...(Object.keys(axisMinimums).length > 0 && { axisMinimums }),
    title: titleOf(chart),
    axisTitles: {
      category: plot.title("primary", "category"),
      value: plot.title("primary", "value"),
      secondaryValue: plot.title("secondary", "value"),
    },
    legend: positions[settingOf(chart.child("legend"), "legendPos") ?? ""] ?? null,
    series,
  };
};
