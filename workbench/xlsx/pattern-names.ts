import type { FillPattern } from "../book/style";

/** How files name the patterns of fills. */
export const patternNames: Readonly<Record<Exclude<FillPattern, "solid">, string>> = {
  gray50: "mediumGray",
  gray75: "darkGray",
  gray25: "lightGray",
  horizontal: "darkHorizontal",
  vertical: "darkVertical",
  down: "darkDown",
  up: "darkUp",
  checker: "darkGrid",
  semiGray75: "darkTrellis",
  lightHorizontal: "lightHorizontal",
  lightVertical: "lightVertical",
  lightDown: "lightDown",
  lightUp: "lightUp",
  grid: "lightGrid",
  crissCross: "lightTrellis",
  gray16: "gray125",
  gray8: "gray0625",
};
