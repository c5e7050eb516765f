import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the chart's marks: each kind differs by more than its colour, and system colours take over where they are forced. */
export const useChartStyles = makeStyles({
  figure: { margin: 0, maxWidth: "480px", color: tokens.colorNeutralForeground1 },
  text: { fontSize: "9px", fill: "currentColor" },
  grid: { stroke: tokens.colorNeutralStroke1, strokeWidth: "0.5px" },
  emission: {
    fill: tokens.colorPaletteGreenForeground1,
    stroke: tokens.colorPaletteGreenForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "CanvasText" },
  },
  output: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  hatch: {
    stroke: tokens.colorPaletteGreenForeground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  lacking: { strokeDasharray: "2 1.5" },
  line: {
    fill: "none",
    strokeWidth: "1.5px",
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  point: {
    strokeWidth: "1.5px",
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    fill: tokens.colorPaletteDarkOrangeForeground1,
    "@media (forced-colors: active)": { stroke: "Highlight", fill: "Highlight" },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    "& li": { display: "flex", alignItems: "center", gap: "4px" },
    "& svg": { flexShrink: 0 },
  },
});
