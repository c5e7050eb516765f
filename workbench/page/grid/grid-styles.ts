import { makeStyles, tokens } from "@fluentui/react-components";

export const accent = "#107C41";

/** Layers of the grid, from the sheet up: what is frozen lies over what scrolls, headers over all. */
export const layer = { sheet: 0, active: 1, frozen: 2, frozenActive: 3, header: 4, corner: 5 };

const absolute = { position: "absolute", boxSizing: "border-box" } as const;

export const useGridStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 0",
    minHeight: 0,
    position: "relative",
  },
  scroller: {
    position: "relative",
    flex: "1 1 0",
    minHeight: 0,
    overflow: "auto",
    isolation: "isolate",
    backgroundColor: "#ffffff",
    outlineStyle: "none",
    colorScheme: "light",
  },
  sizer: { position: "relative", cursor: "cell", userSelect: "none" },
  /** Says where the grid is to programs that look for it; pressing goes through to what is drawn. */
  whole: { position: "absolute", inset: 0, pointerEvents: "none" },
  /** A layer that takes no room, so that all of them start at the top left corner. */
  layer: { position: "sticky", width: 0, height: 0 },
  pane: { ...absolute, overflow: "hidden", backgroundColor: "#ffffff" },
  row: { position: "absolute", left: 0, width: "100%" },
  cell: { ...absolute, top: "-1px", display: "flex" },
  clip: { overflow: "hidden" },
  text: { flex: "1 0 0", minWidth: 0, position: "relative" },
  spilling: { zIndex: 1, pointerEvents: "none" },
  selection: {
    ...absolute,
    border: `2px solid ${accent}`,
    pointerEvents: "none",
    zIndex: 2,
  },
  /** One of several selected areas: they have a thin line and no handle. */
  other: {
    ...absolute,
    border: `1px solid ${accent}`,
    pointerEvents: "none",
    zIndex: 2,
  },
  fillHandle: {
    ...absolute,
    width: "7px",
    height: "7px",
    backgroundColor: accent,
    border: "1px solid #ffffff",
    cursor: "crosshair",
    zIndex: 3,
  },
  reference: {
    ...absolute,
    border: "2px solid transparent",
    pointerEvents: "none",
    zIndex: 2,
  },
  spill: {
    ...absolute,
    border: "1px solid #0F6CBD",
    pointerEvents: "none",
    zIndex: 2,
  },
  filling: {
    ...absolute,
    border: "1px dashed #5F5F5F",
    pointerEvents: "none",
    zIndex: 2,
  },
  tint: {
    ...absolute,
    backgroundColor: "rgba(16, 124, 65, 0.09)",
    pointerEvents: "none",
    zIndex: 2,
  },
  copied: {
    ...absolute,
    border: `2px dashed ${accent}`,
    pointerEvents: "none",
    zIndex: 2,
  },
  filterArrow: {
    ...absolute,
    display: "flex",
    width: "17px",
    height: "17px",
    padding: "1px",
    backgroundColor: "#FFFFFF",
    border: "1px solid #8A8A8A",
    cursor: "pointer",
    zIndex: 1,
  },
  chart: { ...absolute, boxShadow: "0 0 0 1px #D9D9D9", cursor: "default", zIndex: 3 },
  headers: { ...absolute, backgroundColor: tokens.colorNeutralBackground3, overflow: "hidden" },
  header: {
    ...absolute,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: "12px",
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "default",
  },
  /** The numbers of rows that a filter has looked at and shows. */
  headerFiltering: { color: tokens.colorPaletteBlueForeground2 },
  headerSelected: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** It reaches over the line it moves, also into the next header. */
  edge: { ...absolute, zIndex: 1, touchAction: "none" },
  columnEdge: { right: "-3px", top: 0, width: "7px", height: "100%", cursor: "col-resize" },
  rowEdge: { left: 0, bottom: "-3px", width: "100%", height: "7px", cursor: "row-resize" },
  corner: {
    ...absolute,
    padding: 0,
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  freezeLine: { ...absolute, backgroundColor: "#9a9a9a", pointerEvents: "none" },
});
