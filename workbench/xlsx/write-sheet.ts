import { sheetRows } from "../book/area";
import type { SheetSnapshot } from "../book/snapshot";
import { defaultStyle } from "../book/style";
import { areaText } from "@tanping/ooxml/spreadsheet/cell-reference";
import { pointsPerDigit } from "@tanping/ooxml/spreadsheet/column-width";
import { writeFormatsExtension } from "./conditional-formats/write-extension";
import { writeFilter } from "./filter-xml";
import { writeHyperlinks } from "./hyperlinks-xml";
import { hashPassword, permissions } from "./sheet-protection";
import { Bands, CellsWriter, type CellWriting } from "./write-cells";
import { writePageLayout } from "./write-page-layout";
import { writeConditionalFormats, writeValidations } from "./write-rules";
import { element, listElement, mainNamespace, relationsNamespace, xmlHeader } from "./xml-writer";

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
    sqref: areaText(selection.area),
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

interface ColumnFacts {
  readonly width: number;
  readonly customWidth: true | undefined;
  readonly hidden: true | undefined;
  readonly style: number | undefined;
  readonly outlineLevel: number | undefined;
}

/** The first column after all that have a width or a format of their own or are hidden. */
const endOfColumns = ({
  columnWidths,
  hiddenColumns,
  columnLevels,
  styleBands,
}: SheetSnapshot): number =>
  Math.max(
    0,
    ...[...columnWidths.keys(), ...hiddenColumns, ...columnLevels.keys()].map(
      (column) => column + 1,
    ),
    ...styleBands
      .filter(({ area }) => area.rows === sheetRows)
      .map(({ area }) => area.column + area.columns),
  );

/** Columns that look alike and stand together are one element. */
const columnsElement = (sheet: SheetSnapshot, { styles }: CellWriting): string => {
  const bands = new Bands(sheet.styleBands);
  const facts = (column: number): ColumnFacts | null => {
    const width = sheet.columnWidths.get(column);
    const style = bands.columnStyle(column);
    const isHidden = sheet.hiddenColumns.has(column);
    const outlineLevel = sheet.columnLevels.get(column);
    const isPlain = width === undefined && style === null && !isHidden;
    if (isPlain && outlineLevel === undefined) return null;
    return {
      width: (width ?? sheet.defaultColumnWidth) / points,
      customWidth: width === undefined ? undefined : true,
      hidden: isHidden || undefined,
      style: style === null ? undefined : styles.number(style),
      outlineLevel,
    };
  };
  const runs: { first: number; last: number; facts: ColumnFacts; key: string }[] = [];
  const end = endOfColumns(sheet);
  for (let column = 0; column < end; column += 1) {
    const found = facts(column);
    if (found === null) continue;
    const [key, before] = [JSON.stringify(found), runs.at(-1)];
    if (before?.key === key && before.last === column - 1) before.last = column;
    else runs.push({ first: column, last: column, facts: found, key });
  }
  const cols = runs.map((run) =>
    element("col", { min: run.first + 1, max: run.last + 1, ...run.facts }),
  );
  return cols.length === 0 ? "" : element("cols", {}, cols);
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

interface SheetPlace {
  readonly isActive: boolean;
  /** The relationship ids of its tables. */
  readonly tableParts: readonly string[];
  /** The relationship ids of its links to addresses, by address. */
  readonly links: ReadonlyMap<string, string>;
  /** The relationship ids of its custom properties, in order. */
  readonly customProperties: readonly string[];
  /** The relationship id of its drawing, null without. */
  readonly drawing: string | null;
}

const customPropertiesElement = (sheet: SheetSnapshot, ids: readonly string[]): string => {
  const elements = [...sheet.customProperties.keys()].map((name, index) =>
    element("customPr", { name, "r:id": ids[index] }),
  );
  return elements.length === 0 ? "" : element("customProperties", {}, elements);
};

/** One worksheet part. */
export const writeSheet = async (
  sheet: SheetSnapshot,
  writing: CellWriting,
  { isActive, tableParts, links, customProperties, drawing }: SheetPlace,
): Promise<string> => {
  const { autoFilter } = sheet;
  const extensions = writeFormatsExtension(sheet.conditionalFormats);
  const parts = [
    propertiesElement(sheet),
    element("sheetViews", {}, viewElement(sheet, isActive)),
    formatElement(sheet),
    columnsElement(sheet, writing),
    new CellsWriter(sheet, writing).xml(),
    await protectionElement(sheet),
    autoFilter === null ? "" : writeFilter(autoFilter.area, autoFilter.criteria),
    listElement(
      "mergeCells",
      sheet.merges.map((area) => element("mergeCell", { ref: areaText(area) })),
    ),
    writeConditionalFormats(sheet.conditionalFormats, writing.styles),
    writeValidations(sheet.validations),
    writeHyperlinks(sheet.hyperlinks, links),
    writePageLayout(sheet.pageLayout),
    customPropertiesElement(sheet, customProperties),
    drawing === null ? "" : element("drawing", { "r:id": drawing }),
    listElement(
      "tableParts",
      tableParts.map((id) => element("tablePart", { "r:id": id })),
    ),
    extensions === "" ? "" : element("extLst", {}, extensions),
  ];
  const spaces = { xmlns: mainNamespace, "xmlns:r": relationsNamespace };
  return xmlHeader + element("worksheet", spaces, parts);
};
