import type { ConditionalRule } from "../../book/conditional-rule";
import { defaultCriteria } from "./icon-set-members";

/** The rules of formats that were just added, as Excel sets them; some are shown nowhere until the add-in sets its own. */
export const blankRules: { readonly [K in ConditionalRule["kind"]]: ConditionalRule } = {
  custom: { kind: "custom", formula: "=FALSE" },
  cellValue: { kind: "cellValue", operator: "equal", formula1: '="\u0000"', formula2: null },
  topBottom: { kind: "topBottom", type: "topItems", rank: 10 },
  containsText: { kind: "containsText", operator: "contains", text: "" },
  presetCriteria: { kind: "presetCriteria", criterion: "aboveAverage" },
  colorScale: {
    kind: "colorScale",
    points: [
      { type: "lowestValue", formula: null, color: "#F8696B" },
      { type: "percentile", formula: "50", color: "#FFEB84" },
      { type: "highestValue", formula: null, color: "#63BE7B" },
    ],
  },
  dataBar: {
    kind: "dataBar",
    lower: { type: "automatic", formula: null },
    upper: { type: "automatic", formula: null },
    direction: "context",
    showBarOnly: false,
    fill: "#638EC6",
    border: "#638EC6",
    isGradient: true,
    negativeFill: "#FF0000",
    negativeBorder: "#FF0000",
    axis: "automatic",
    axisColor: "#000000",
  },
  iconSet: {
    kind: "iconSet",
    set: "threeTrafficLights1",
    isReversed: false,
    showIconOnly: false,
    criteria: defaultCriteria("threeTrafficLights1"),
  },
};

/** What a conditional format may be. */
export const ruleKinds = Object.keys(blankRules) as readonly ConditionalRule["kind"][];
