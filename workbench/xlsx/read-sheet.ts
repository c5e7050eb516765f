import { isOnSheet } from "@tanping/ooxml/spreadsheet/cell-reference";
import { requireKnown } from "@tanping/ooxml/spreadsheet/known-elements";
import { SheetDataListener } from "@tanping/ooxml/spreadsheet/sheet-data-listener";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { ContentListener } from "@tanping/ooxml/xml/content-listener";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { readXml, type XmlPart } from "@tanping/ooxml/xml/read-xml";
import { isOn, TreeListener, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Area } from "../book/area";
import { sheetColumns, sheetRows } from "../book/area";
import { blankSheetState, type SheetState } from "../book/sheet-state";
import { containsCell } from "../book/areas";
import type { NameMeaning } from "../calc/implicit-intersection";
import type { Chart } from "../book/charts/chart";
import type { CellAt, SheetSnapshot } from "../book/snapshot";
import { defaultStyle } from "../book/style";
import type { StyleBand } from "../book/style-band";
import type { Table } from "../book/table";
import { parseAddress } from "../book/address";
import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { pointsPerDigit } from "@tanping/ooxml/spreadsheet/column-width";
import { CellReader, type CellReading, type RowFacts } from "./read-cells";
import { type Palette, readColor } from "@tanping/ooxml/spreadsheet/color";
import { formatsExtension } from "./conditional-formats/condition-words";
import { readConditionalFormats } from "./conditional-formats/read-conditional-formats";
import { readAutoFilter, withHiddenRows } from "./read-filtered-rows";
import { readHyperlinks } from "./hyperlinks-xml";
import { readPageLayout } from "./read-page-layout";
import type { Styles } from "./read-styles";
import { readValidation } from "./read-validations";
import { readProtection } from "./sheet-protection";

export interface SheetReading extends CellReading {
  readonly styles: Styles;
  readonly palette: Palette;
  /** What names mean on a sheet, by its id. */
  readonly meaningOn: (sheetId: string) => NameMeaning;
}

interface SheetSource {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetState["visibility"];
  readonly part: XmlPart;
  readonly tables: readonly Table[];
  /** Throws where the sheet lists other tables than those. */
  readonly requireListed: (root: XmlElement) => void;
  readonly charts: readonly Chart[];
  /** The address a relationship of the sheet leads to outside the file. */
  readonly addressOf: (relationship: string) => string;
  /** The text of a custom property. */
  readonly propertyOf: (relationship: string) => string;
}

const understood = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter mergeCells phoneticPr " +
    "conditionalFormatting dataValidations printOptions pageMargins pageSetup headerFooter rowBreaks ignoredErrors tableParts extLst " +
    "hyperlinks customProperties drawing legacyDrawing legacyDrawingHF picture oleObjects controls"
  ).split(" "),
);

/** Drawings and the like are parts of the file and reported there. */
const reportUnknown = (root: XmlElement, { losses }: SheetReading, name: string): void => {
  for (const { name: element, namespace } of root.children)
    if (!understood.has(element) || namespace !== root.namespace)
      losses.add("sheetElement", element, name);
  for (const { attributes } of root.child("extLst")?.all("ext") ?? [])
    if (attributes.uri !== validationsExtension && attributes.uri !== formatsExtension)
      losses.add("sheetExtension", String(attributes.uri), name);
};

const validationsExtension = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}";

const lineBand = (what: "rows" | "columns", first: number, count: number): Area =>
  what === "rows"
    ? { row: first, column: 0, rows: count, columns: sheetColumns }
    : { row: 0, column: first, rows: sheetRows, columns: count };

/** What the lines of a sheet look like: columns first, rows over them. */
class LineReader {
  readonly columnWidths = new Map<number, number>();
  readonly fittedColumns = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowLevels = new Map<number, number>();
  readonly columnLevels = new Map<number, number>();
  readonly styleBands: StyleBand[] = [];

  constructor(readonly reading: SheetReading) {}

  columns(cols: readonly XmlElement[]): void {
    for (const col of cols) {
      const [first, last] = [(col.number("min") ?? 1) - 1, (col.number("max") ?? 1) - 1];
      if (!isOnSheet(0, first) || !isOnSheet(0, last))
        throw new UnreadablePackage("value-malformed", "A column is outside the sheet.");
      this.#band(lineBand("columns", first, last - first + 1), col.attributes.style);
      this.#eachColumn(col, first, last);
    }
  }

  #eachColumn(col: XmlElement, first: number, last: number): void {
    const points = pointsPerDigit(this.reading.styles.normalFont);
    const width = col.flag("customWidth") ? col.number("width") : undefined;
    const level = col.number("outlineLevel") ?? 0;
    if (width === undefined && !col.flag("hidden") && level === 0) return;
    for (let column = first; column <= last; column += 1) {
      if (width !== undefined) this.columnWidths.set(column, roundPoints(width * points));
      if (width !== undefined && col.flag("bestFit")) this.fittedColumns.add(column);
      if (col.flag("hidden")) this.hiddenColumns.add(column);
      if (level > 0) this.columnLevels.set(column, level);
    }
  }

  row({ row, attributes }: RowFacts): void {
    const { ht, customHeight, hidden, s, customFormat, outlineLevel } = attributes;
    if (ht !== undefined && isOn(customHeight)) this.rowHeights.set(row, Number(ht));
    if (isOn(hidden)) this.hiddenRows.add(row);
    if (Number(outlineLevel) > 0) this.rowLevels.set(row, Number(outlineLevel));
    if (isOn(customFormat)) this.#band(lineBand("rows", row, 1), s);
  }

  #band(area: Area, styleNumber: string | undefined): void {
    const style = this.reading.styles.cellStyles[Number(styleNumber ?? 0)]?.style;
    if (style !== undefined && style !== defaultStyle)
      this.styleBands.push({ area, change: style });
  }
}

/** A blank cell that looks as its row and column do is not stored. */
const saysNothing = ({ row, column, cell }: CellAt, bands: readonly StyleBand[]): boolean => {
  if (cell.value !== null || cell.formula !== null) return false;
  const base = bands.findLast(({ area }) => containsCell(area, row, column))?.change;
  return cell.style === (base ?? defaultStyle);
};

const roundPoints = (points: number): number => Math.round(points * 1000) / 1000;

const readFrozen = (view: XmlElement | undefined): SheetState["frozen"] => {
  const pane = view?.child("pane");
  if (pane === undefined || !pane.attributes.state?.startsWith("frozen"))
    return { rows: 0, columns: 0 };
  return { rows: pane.number("ySplit") ?? 0, columns: pane.number("xSplit") ?? 0 };
};

const readSelection = (view: XmlElement | undefined, absent: SheetState["selection"]) => {
  const selection = view?.all("selection").at(-1);
  const areas = (selection?.attributes.sqref ?? "")
    .split(" ")
    .map((text) => parseAddress(text)?.area)
    .filter((one) => one !== undefined);
  const area = areas[selection?.number("activeCellId") ?? 0] ?? areas[0];
  const active = parseAddress(selection?.attributes.activeCell ?? "")?.area ?? area;
  if (area === undefined || active === undefined) return absent;
  const others = areas.filter((one) => one !== area);
  return { area, row: active.row, column: active.column, ...(others.length > 0 && { others }) };
};

/** Rules that refer to other sheets, which Excel 2010 put among the extensions. */
const newValidations = (root: XmlElement): readonly XmlElement[] =>
  (root.child("extLst")?.all("ext") ?? []).flatMap(
    (extension) =>
      extension.child("dataValidations", namespaces.spreadsheet2010)?.all("dataValidation") ?? [],
  );

const readRules = (root: XmlElement, { styles, palette, losses }: SheetReading) => ({
  validations: [...root.deep("dataValidation"), ...newValidations(root)]
    .map(readValidation)
    .filter((validation) => validation !== null),
  conditionalFormats: readConditionalFormats(root, {
    differential: styles.differential,
    palette,
    losses,
  }).map((format, index) => ({ ...format, id: `conditional-format-${index + 1}` })),
});

const readDefaults = (root: XmlElement, reading: SheetReading, blank: SheetState) => {
  const format = root.child("sheetFormatPr");
  const width = format?.number("defaultColWidth");
  const points = pointsPerDigit(reading.styles.normalFont);
  return {
    defaultColumnWidth:
      width === undefined ? blank.defaultColumnWidth : roundPoints(width * points),
    defaultRowHeight: format?.number("defaultRowHeight") ?? blank.defaultRowHeight,
  };
};

const worksheet = { namespace: namespaces.spreadsheet, local: "worksheet" };

/** The sheet's tree without its cells, and its cells: only these are too many for a tree. */
const readTreeAndCells = ({ part, id }: SheetSource, reading: SheetReading) => {
  const reader = new CellReader(reading, reading.meaningOn(id));
  const tree = new TreeListener();
  const path = ["worksheet", "sheetData"];
  const cells = new SheetDataListener({
    row: (row, attributes) => reader.row(row, attributes),
    cell: (cell) => reader.cell(cell),
  });
  readXml(part, worksheet, new ContentListener(path, namespaces.spreadsheet, cells, tree));
  const { rows, spills } = reader;
  return { root: tree.root, cells: reader.cells, rows, spills };
};

const readCustomProperties = (root: XmlElement, { propertyOf }: SheetSource) =>
  new Map(
    (root.child("customProperties")?.all("customPr") ?? []).map((property) => {
      const id = property.attributeIn(namespaces.relationships, "id") ?? "";
      return [property.attributes.name ?? "", propertyOf(id)] as const;
    }),
  );

/** One worksheet part as a plain value; names, print areas and tables' parts are the workbook's. */
export const readSheet = (source: SheetSource, reading: SheetReading): SheetSnapshot => {
  const { cells, rows, spills, root } = readTreeAndCells(source, reading);
  requireKnown(root);
  source.requireListed(root);
  reportUnknown(root, reading, source.name);
  const lines = new LineReader(reading);
  lines.columns(root.child("cols")?.all("col") ?? []);
  for (const row of rows) lines.row(row);
  const { columnWidths, rowHeights, hiddenRows, hiddenColumns, styleBands } = lines;
  const { rowLevels, columnLevels, fittedColumns } = lines;
  const blank = blankSheetState(source.id, source.name);
  const view = root.child("sheetViews")?.child("sheetView");
  return {
    ...blank,
    ...readDefaults(root, reading, blank),
    ...readRules(root, reading),
    ...{ columnWidths, rowHeights, hiddenRows, hiddenColumns, styleBands },
    ...{ rowLevels, columnLevels, fittedColumns },
    cells: cells.filter((cell) => !saysNothing(cell, styleBands)),
    ...(spills.length > 0 && { spills }),
    visibility: source.visibility,
    tables: source.tables.map((table) => withHiddenRows(table, hiddenRows)),
    charts: source.charts,
    tabColor: readColor(root.child("sheetPr")?.child("tabColor"), reading.palette),
    showGridlines: view?.flag("showGridLines", "on") ?? true,
    showHeadings: view?.flag("showRowColHeaders", "on") ?? true,
    customProperties: readCustomProperties(root, source),
    hyperlinks: readHyperlinks(root, source.addressOf),
    protection: readProtection(root.child("sheetProtection")),
    merges: (root.child("mergeCells")?.all("mergeCell") ?? []).map(({ attributes }) =>
      parseArea(attributes.ref ?? ""),
    ),
    frozen: readFrozen(view),
    selection: readSelection(view, blank.selection),
    pageLayout: readPageLayout(root, blank.pageLayout, reading.losses),
    autoFilter: readAutoFilter(root, hiddenRows, reading.losses),
  };
};
