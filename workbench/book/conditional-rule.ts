import type { Comparison } from "./validation";

/** What a bound of a scale or a bar is measured by; those of the range itself need no formula. */
export const boundKinds = [
  "automatic",
  "lowestValue",
  "highestValue",
  "number",
  "percent",
  "formula",
  "percentile",
] as const;
export type BoundKind = (typeof boundKinds)[number];

/** A number, or a formula with its leading "="; null where the kind needs none. */
interface Bound {
  readonly type: BoundKind;
  readonly formula: string | null;
}

/** A point of a colour scale; "#RRGGBB". */
export interface ScalePoint extends Bound {
  readonly color: string;
}

export interface DataBar {
  readonly kind: "dataBar";
  readonly lower: Bound;
  readonly upper: Bound;
  readonly direction: "context" | "leftToRight" | "rightToLeft";
  readonly showBarOnly: boolean;
  /** "#RRGGBB" throughout; null without a border. */
  readonly fill: string;
  readonly border: string | null;
  readonly isGradient: boolean;
  /** null: as positive bars. */
  readonly negativeFill: string | null;
  readonly negativeBorder: string | null;
  readonly axis: "automatic" | "none" | "cellMidPoint";
  readonly axisColor: string;
}

/** The sets of icons, as many icons each as its name says. */
export const iconSets = [
  "threeArrows",
  "threeArrowsGray",
  "threeFlags",
  "threeTrafficLights1",
  "threeTrafficLights2",
  "threeSigns",
  "threeSymbols",
  "threeSymbols2",
  "fourArrows",
  "fourArrowsGray",
  "fourRedToBlack",
  "fourRating",
  "fourTrafficLights",
  "fiveArrows",
  "fiveArrowsGray",
  "fiveRating",
  "fiveQuarters",
  "threeStars",
  "threeTriangles",
  "fiveBoxes",
] as const;
export type IconSet = (typeof iconSets)[number];

/** From where on an icon is shown; the first icon is shown for all that no other is for. */
export interface IconCriterion {
  readonly type: "number" | "percent" | "formula" | "percentile";
  readonly operator: "greaterThan" | "greaterThanOrEqual";
  readonly formula: string;
  readonly customIcon: { readonly set: IconSet; readonly index: number } | null;
}

export interface Icons {
  readonly kind: "iconSet";
  readonly set: IconSet;
  readonly isReversed: boolean;
  readonly showIconOnly: boolean;
  readonly criteria: readonly IconCriterion[];
}

export const rankings = ["topItems", "topPercent", "bottomItems", "bottomPercent"] as const;
export const textOperators = ["contains", "notContains", "beginsWith", "endsWith"] as const;
export const periods = [
  "yesterday",
  "today",
  "tomorrow",
  "lastSevenDays",
  "lastWeek",
  "thisWeek",
  "nextWeek",
  "lastMonth",
  "thisMonth",
  "nextMonth",
] as const;
export const averages = [
  "aboveAverage",
  "belowAverage",
  "equalOrAboveAverage",
  "equalOrBelowAverage",
  "oneStdDevAboveAverage",
  "oneStdDevBelowAverage",
  "twoStdDevAboveAverage",
  "twoStdDevBelowAverage",
  "threeStdDevAboveAverage",
  "threeStdDevBelowAverage",
] as const;
export const presets = [
  ...(["blanks", "nonBlanks", "errors", "nonErrors"] as const),
  ...periods,
  ...averages,
  ...(["uniqueValues", "duplicateValues"] as const),
] as const;

export type ConditionalRule =
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "cellValue";
      readonly operator: Comparison;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly kind: "topBottom"; readonly type: (typeof rankings)[number]; readonly rank: number }
  | {
      readonly kind: "containsText";
      readonly operator: (typeof textOperators)[number];
      readonly text: string;
    }
  | { readonly kind: "presetCriteria"; readonly criterion: (typeof presets)[number] }
  /** Two or three points, lowest first. */
  | { readonly kind: "colorScale"; readonly points: readonly ScalePoint[] }
  | DataBar
  | Icons;
