import type { BoundKind, IconSet } from "../../book/conditional-rule";

/** How files name what a bound is measured by; only the extension of 2010 knows the automatic ones. */
export const boundNames: Readonly<Record<Exclude<BoundKind, "automatic">, string>> = {
  lowestValue: "min",
  highestValue: "max",
  number: "num",
  percent: "percent",
  formula: "formula",
  percentile: "percentile",
};

export const iconSetNames: Readonly<Record<IconSet, string>> = {
  threeArrows: "3Arrows",
  threeArrowsGray: "3ArrowsGray",
  threeFlags: "3Flags",
  threeTrafficLights1: "3TrafficLights1",
  threeTrafficLights2: "3TrafficLights2",
  threeSigns: "3Signs",
  threeSymbols: "3Symbols",
  threeSymbols2: "3Symbols2",
  fourArrows: "4Arrows",
  fourArrowsGray: "4ArrowsGray",
  fourRedToBlack: "4RedToBlack",
  fourRating: "4Rating",
  fourTrafficLights: "4TrafficLights",
  fiveArrows: "5Arrows",
  fiveArrowsGray: "5ArrowsGray",
  fiveRating: "5Rating",
  fiveQuarters: "5Quarters",
  threeStars: "3Stars",
  threeTriangles: "3Triangles",
  fiveBoxes: "5Boxes",
};

/** The sets that came with Excel 2010: files keep them in the extension alone. */
export const setsOf2010: ReadonlySet<IconSet> = new Set([
  "threeStars",
  "threeTriangles",
  "fiveBoxes",
]);

export const periodNames = {
  yesterday: "yesterday",
  today: "today",
  tomorrow: "tomorrow",
  lastSevenDays: "last7Days",
  lastWeek: "lastWeek",
  thisWeek: "thisWeek",
  nextWeek: "nextWeek",
  lastMonth: "lastMonth",
  thisMonth: "thisMonth",
  nextMonth: "nextMonth",
} as const;

/** Rules about blanks, errors and repetitions, which files call types of their own. */
export const plainPresets = {
  blanks: "containsBlanks",
  nonBlanks: "notContainsBlanks",
  errors: "containsErrors",
  nonErrors: "notContainsErrors",
  uniqueValues: "uniqueValues",
  duplicateValues: "duplicateValues",
} as const;

export const textTypes = {
  contains: { type: "containsText", operator: "containsText" },
  notContains: { type: "notContainsText", operator: "notContains" },
  beginsWith: { type: "beginsWith", operator: "beginsWith" },
  endsWith: { type: "endsWith", operator: "endsWith" },
} as const;

/** The extensions of a worksheet that hold conditional formats, and of a rule that leads there. */
export const formatsExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
export const ruleExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
