import { wordArgument } from "../model/arguments";
import type { MembersOf, ScalarsOf } from "../model/class-table";
import { objectReference, type OfLook } from "../model/object-reference";
import type { Session } from "../model/session";
import { invalidArgument } from "../refusals";
import { plottedCells, seriesName } from "../../book/charts/chart-data";
import { labelPlace } from "./chart-label-place";
import { look, lookOf, setLook } from "./chart-looks";
import { labelPositions } from "./chart-kind-has";
import { chartOf, kindsOf } from "./chart-of";
import {
  flagLook,
  horizontals,
  numberFormat,
  orientation,
  textLook,
  verticals,
  wordLook,
} from "./chart-words";
import { flagValue, textValue } from "./value-arguments";

const positions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

const position = wordLook("position", "None", positions);

/** Excel has other places for other kinds; None and Callout go everywhere. */
function setPosition(self: OfLook, value: unknown, session: Session): void {
  const word = wordArgument(value, positions, "position");
  const isEverywhere = word === "None" || word === "Callout";
  for (const kind of kindsOf(self, session))
    if (!isEverywhere && !labelPositions(kind).includes(word))
      throw invalidArgument(`A label of the kind ${kind} does not stand at ${word}.`);
  position.set(self, word, session);
}

const common = {
  AutoText: flagLook("autoText", true),
  HorizontalAlignment: wordLook("horizontalAlignment", "Center", horizontals),
  LinkNumberFormat: flagLook("linkNumberFormat", true),
  NumberFormat: numberFormat,
  Position: { get: position.get, set: setPosition },
  Separator: textLook("separator", ","),
  ShowBubbleSize: flagLook("showBubbleSize", false),
  ShowCategoryName: flagLook("showCategoryName", false),
  ShowLegendKey: flagLook("showLegendKey", false),
  ShowPercentage: flagLook("showPercentage", false),
  ShowSeriesName: flagLook("showSeriesName", false),
  ShowValue: flagLook("showValue", true),
  TextOrientation: orientation,
  VerticalAlignment: wordLook("verticalAlignment", "Center", verticals),
} satisfies ScalarsOf<"ChartDataLabels">;

/** The labels of all series, or of one. */
export const chartDataLabelsMembers: MembersOf<"ChartDataLabels"> = {
  scalars: common,
  links: { Format: (self) => objectReference("ChartDataLabelFormat", self) },
};

/** What the label of a point says: its own text, else its value, with the name of its series if shown. */
function textOf(self: OfLook, session: Session): string {
  const own = lookOf(self, "text", session);
  if (own !== undefined) return String(own);
  const series = chartOf(self, session).series[self.series ?? -1];
  const sheetNamed = (name: string) => session.book.sheet(name);
  const point = Number(/^points\.(\d+)/.exec(self.part)?.[1]);
  const cell = plottedCells(series?.values ?? null, sheetNamed)[point];
  const value = String(cell?.value ?? "");
  if (series === undefined || !common.ShowSeriesName.get(self, session)) return value;
  return `${seriesName(series, sheetNamed)}${common.Separator.get(self, session)}${value}`;
}

/** The label of one point. */
export const chartDataLabelMembers: MembersOf<"ChartDataLabel"> = {
  scalars: {
    ...common,
    ...labelPlace,
    Text: {
      get: textOf,
      set: (self, value, session) => {
        setLook(self, "text", textValue(value, "text"), session);
        setLook(self, "autoText", false, session);
      },
    },
  },
  links: { Format: (self) => objectReference("ChartDataLabelFormat", self) },
};

const flag = (value: unknown, name: string): boolean => flagValue(value, name);

export const chartGridlinesMembers: MembersOf<"ChartGridlines"> = {
  scalars: {
    Visible: look("visible", ({ part }) => part === "value.majorGridlines", flag),
  },
  links: { Format: (self) => objectReference("ChartGridlinesFormat", self) },
};
