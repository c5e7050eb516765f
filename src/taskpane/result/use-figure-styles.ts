import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the tables of figures in the result, and of the bars in them. */
export const useFigureStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px" },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& button": { fontSize: "inherit", textAlign: "left" },
  },
  faint: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  frame: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& tbody th": { color: "inherit" },
    "& th, & td": {
      padding: "4px 3px",
      textAlign: "left",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
    },
    "& button": { fontSize: "inherit", textAlign: "left", minHeight: "24px" },
  },
  number: { textAlign: "right !important" as "right", whiteSpace: "nowrap" },
  /** The card has the whole of it. */
  clamped: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  bar: { display: "block", width: "100%", height: "12px", marginTop: "2px" },
  track: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  fill: {
    fill: tokens.colorPaletteGreenForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  total: {
    fill: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  mark: {
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeWidth: "3px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  bound: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "2 2",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});
