import { makeStyles, tokens } from "@fluentui/react-components";

/** The lines that an intensity is held against: each has dashes of its own, so that none needs its colour. */
export const useLineStyles = makeStyles({
  best: { stroke: tokens.colorPaletteGreenForeground1, strokeWidth: "1.5px" },
  advanced: { stroke: tokens.colorPaletteGreenForeground1, strokeWidth: "1.5px" },
  band: { stroke: tokens.colorNeutralForeground2, strokeDasharray: "1.5 2.5" },
  full: { stroke: tokens.colorNeutralForeground2, strokeDasharray: "6 2" },
  partial: { stroke: tokens.colorNeutralForeground2, strokeDasharray: "1.5 2.5" },
  /** Where colours are forced, a stroke keeps the colour it is given here. */
  forced: { "@media (forced-colors: active)": { stroke: "CanvasText" } },
});
