import type { SheetSnapshot } from "../book/snapshot";
import { defaultStyle } from "../book/style";
import { areaText } from "@tanping/ooxml/spreadsheet/cell-reference";
import { pointsPerDigit } from "@tanping/ooxml/spreadsheet/column-width";
import { writeFilter } from "./filter-xml";
import { hashPassword, permissions } from "./sheet-protection";
import { writePageLayout } from "./write-page-layout";
import { element } from "./xml-writer";
import { selectedAreas } from "../book/selection";

const points = pointsPerDigit({ name: defaultStyle.fontName, size: defaultStyle.fontSize });

const propertiesElement = ({ tabColor, pageLayout }: SheetSnapshot): string => {
  const color =
    tabColor === null ? "" : element("tabColor", { rgb: `FF${tabColor.slice(1).toUpperCase()}` });
  const fits = "fitWidth" in pageLayout.zoom;
  const setup = fits ? element("pageSetUpPr", { fitToPage: true }) : "";
  return color + setup === "" ? "" : element("sheetPr", {}, color + setup);
};

const paneOf = ({ rows, columns }: SheetSnapshot["frozen"]): string | undefined => {
  if (rows === 0 && columns === 0) return undefined;
  if (rows === 0) return "topRight";
  return columns === 0 ? "bottomLeft" : "bottomRight";
};

const viewElement = (sheet: SheetSnapshot, isActive: boolean): string => {
  const { frozen, selection } = sheet;
  const pane = paneOf(frozen);
  const frozenPane = element("pane", {
    xSplit: frozen.columns || undefined,
    ySplit: frozen.rows || undefined,
    topLeftCell: areaText({ row: frozen.rows, column: frozen.columns, rows: 1, columns: 1 }),
    activePane: pane,
    state: "frozen",
  });
  const active = { row: selection.row, column: selection.column, rows: 1, columns: 1 };
  const selected = element("selection", {
    pane,
    activeCell: areaText(active),
    activeCellId: selection.others?.length || undefined,
    sqref: selectedAreas(selection).map(areaText).join(" "),
  });
  return element(
    "sheetView",
    {
      showGridLines: sheet.showGridlines ? undefined : false,
      showRowColHeaders: sheet.showHeadings ? undefined : false,
      tabSelected: isActive || undefined,
      workbookViewId: 0,
    },
    (pane === undefined ? "" : frozenPane) + selected,
  );
};

const protectionElement = async ({ protection }: SheetSnapshot): Promise<string> => {
  if (protection === null) return "";
  const { options, password, fileHash } = protection;
  const hash = password === null ? fileHash : await hashPassword(password);
  const flags = permissions.map(({ option, attribute }) => [attribute, !options[option]]);
  return element("sheetProtection", {
    ...hash,
    sheet: true,
    ...(Object.fromEntries(flags) as Record<string, boolean>),
    selectLockedCells: options.selectionMode !== "Normal",
    selectUnlockedCells: options.selectionMode === "None",
  });
};

const deepest = (levels: ReadonlyMap<number, number>): number | undefined =>
  levels.size === 0 ? undefined : Math.max(...levels.values());

const formatElement = (sheet: SheetSnapshot): string =>
  element("sheetFormatPr", {
    defaultColWidth: sheet.defaultColumnWidth / points,
    defaultRowHeight: sheet.defaultRowHeight,
    outlineLevelRow: deepest(sheet.rowLevels),
    outlineLevelCol: deepest(sheet.columnLevels),
  });

/** The elements a sheet has once, in the order a worksheet wants them, with its lists and its cells between them. */
interface SheetFrame {
  /** What stands before the columns. */
  readonly head: string;
  /** What stands between cells and merged cells. */
  readonly guards: string;
  /** How it prints. */
  readonly pages: string;
}

/** What a worksheet says of itself but for its columns, cells, rules, links and parts. */
export const writeFrame = async (sheet: SheetSnapshot, isActive: boolean): Promise<SheetFrame> => {
  const { autoFilter } = sheet;
  return {
    head:
      propertiesElement(sheet) +
      element("sheetViews", {}, viewElement(sheet, isActive)) +
      formatElement(sheet),
    guards:
      (await protectionElement(sheet)) +
      (autoFilter === null ? "" : writeFilter(autoFilter.area, autoFilter.criteria)),
    pages: writePageLayout(sheet.pageLayout),
  };
};
