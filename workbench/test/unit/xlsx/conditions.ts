import type { ConditionalFormat } from "../../../book/conditional-format";
import {
  averages,
  type ConditionalRule,
  type IconCriterion,
  periods,
} from "../../../book/conditional-rule";

const criterion = (formula: string, change: Partial<IconCriterion> = {}): IconCriterion => ({
  type: "number",
  operator: "greaterThanOrEqual",
  formula,
  customIcon: null,
  ...change,
});

const preset = (name: Extract<ConditionalRule, { kind: "presetCriteria" }>["criterion"]) =>
  ({ kind: "presetCriteria", criterion: name }) as const;

const bar = {
  kind: "dataBar",
  lower: { type: "automatic", formula: null },
  upper: { type: "highestValue", formula: null },
  direction: "context",
  showBarOnly: false,
  fill: "#638EC6",
  border: null,
  isGradient: true,
  negativeFill: null,
  negativeBorder: null,
  axis: "automatic",
  axisColor: "#000000",
} as const;

const laidOver: readonly ConditionalRule[] = [
  { kind: "topBottom", type: "topItems", rank: 3 },
  { kind: "topBottom", type: "bottomPercent", rank: 10 },
  { kind: "containsText", operator: "contains", text: 'late "now" & <then>' },
  { kind: "containsText", operator: "notContains", text: "x" },
  { kind: "containsText", operator: "beginsWith", text: "x" },
  { kind: "containsText", operator: "endsWith", text: "x" },
  ...(
    ["blanks", "nonBlanks", "errors", "nonErrors", "uniqueValues", "duplicateValues"] as const
  ).map(preset),
  ...[...periods, ...averages].map(preset),
];

const drawn: readonly ConditionalRule[] = [
  {
    kind: "colorScale",
    points: [
      { type: "lowestValue", formula: null, color: "#0000FF" },
      { type: "percent", formula: "50", color: "#FFFF00" },
      { type: "formula", formula: "=MAX($A$1:$A$9)", color: "#FF0000" },
    ],
  },
  bar,
  {
    ...bar,
    lower: { type: "number", formula: "-5" },
    upper: { type: "formula", formula: "=$B$1*2" },
    direction: "rightToLeft",
    showBarOnly: true,
    border: "#123456",
    isGradient: false,
    negativeFill: "#FF0000",
    negativeBorder: "#654321",
    axis: "cellMidPoint",
    axisColor: "#0F0F0F",
  },
  {
    kind: "iconSet",
    set: "fourRating",
    isReversed: true,
    showIconOnly: true,
    criteria: [
      criterion("0", { type: "percent" }),
      criterion("25", { type: "percentile" }),
      criterion("=$B$1", { type: "formula", operator: "greaterThan" }),
      criterion("75"),
    ],
  },
  {
    kind: "iconSet",
    set: "threeTriangles",
    isReversed: false,
    showIconOnly: false,
    criteria: [
      criterion("0", { type: "percent" }),
      criterion("700"),
      criterion("1000", { operator: "greaterThan" }),
    ],
  },
  {
    kind: "iconSet",
    set: "threeFlags",
    isReversed: false,
    showIconOnly: false,
    criteria: [
      criterion("0", { type: "percent", customIcon: { set: "threeFlags", index: 0 } }),
      criterion("1", { customIcon: { set: "fiveBoxes", index: 4 } }),
      criterion("2", { customIcon: { set: "threeFlags", index: 2 } }),
    ],
  },
];

/** A conditional format of every kind that has neither a formula nor a comparison of its own. */
export const conditions: readonly ConditionalFormat[] = [
  ...laidOver.map((rule) => ({ rule, style: { fill: "#FFEB9C" } })),
  ...drawn.map((rule) => ({ rule, style: {} })),
].map(({ rule, style }, index) => ({
  id: `conditional-format-${index + 3}`,
  areas: [{ row: 5, column: 0, rows: 3, columns: 2 }],
  rule,
  style,
  priority: index + 2,
  stopIfTrue: false,
}));
