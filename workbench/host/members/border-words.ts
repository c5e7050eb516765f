import type { Border, BorderLine } from "../../book/style";
import { invalidArgument } from "../refusals";

const borderStyles = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const borderWeights = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Weight = (typeof borderWeights)[number];

const lineOfWeight: Readonly<Record<Weight, BorderLine>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

/** A border in Office.js's words. */
export interface BorderWords {
  readonly style: (typeof borderStyles)[number];
  readonly weight: Weight;
  readonly color: string;
}

export function wordsOfBorder(border: Border | null): BorderWords {
  const words: Readonly<Record<BorderLine, readonly [BorderWords["style"], Weight]>> = {
    hair: ["Continuous", "Hairline"],
    thin: ["Continuous", "Thin"],
    medium: ["Continuous", "Medium"],
    thick: ["Continuous", "Thick"],
    dashed: ["Dash", "Thin"],
    dotted: ["Dot", "Thin"],
    double: ["Double", "Thick"],
  };
  const [style, weight] = border === null ? (["None", "Thin"] as const) : words[border.line];
  return { style, weight, color: border?.color ?? "#000000" };
}

const plain: Border = { line: "thin", color: "#000000" };

/** The border after its style was set. */
export function withStyle(border: Border | null, style: unknown): Border | null {
  const { color, line } = border ?? plain;
  const isLine = Object.values(lineOfWeight).includes(line);
  switch (style) {
    case "None":
      return null;
    case "Continuous":
      return { color, line: isLine ? line : "thin" };
    case "Dash":
      return { color, line: "dashed" };
    case "Dot":
      return { color, line: "dotted" };
    case "Double":
      return { color, line: "double" };
    default:
      throw invalidArgument(`Border style must be one of ${borderStyles.join(", ")}.`);
  }
}

/** The border after its weight was set; a border that was not there becomes a continuous one. */
export function withWeight(border: Border | null, weight: unknown): Border {
  const word = borderWeights.find((candidate) => candidate === weight);
  if (word === undefined)
    throw invalidArgument(`Border weight must be one of ${borderWeights.join(", ")}.`);
  return { color: (border ?? plain).color, line: lineOfWeight[word] };
}

/** The border after its colour was set; a border that was not there becomes a continuous one. */
export const withColor = (border: Border | null, color: string): Border => ({
  line: (border ?? plain).line,
  color,
});
