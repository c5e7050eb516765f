import type { ChartAxisName } from "../../book/charts/chart";
import type { Value } from "../../book/value";
import type { RangeRef, Region } from "../ranges/range-ref";

export interface OnSheet {
  readonly sheetId: string;
}
/** The workbook, or one sheet of it: the owner of a collection of names or tables. */
export interface InScope {
  readonly sheetId: string | null;
}
export interface OfTable {
  readonly tableId: string;
}
export interface OfChart {
  readonly sheetId: string;
  readonly chartId: string;
}
/** A part of a chart or, where a series is named, of that series, as far as its look goes. */
export interface OfLook extends OfChart {
  readonly series: number | null;
  readonly part: string;
}
/** The lines of a range that are not hidden; a view of one row has its place among them. */
export interface VisibleCells {
  readonly sheetId: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly index: number;
}
export interface OfConditionalFormat {
  readonly sheetId: string;
  readonly id: string;
}
export interface Keyed {
  readonly key: string;
}
/** A style of the workbook's list. */
export interface OfNamedStyle {
  readonly named: string;
}
/** What a fill, a font or borders may belong to: cells, or a named style. */
export type Styled = Region | OfNamedStyle;
export type Side = "top" | "bottom" | "left" | "right";
export type BorderIndex = `${Excel.BorderIndex}`;
export type RegionSide = Side | "insideVertical" | "insideHorizontal" | "diagonal";

/** What each class of the object model stands for. */
export interface Selves {
  Workbook: null;
  Application: null;
  WorkbookCreated: { readonly file: Uint8Array<ArrayBuffer> | null };
  CultureInfo: null;
  NumberFormatInfo: null;
  DatetimeFormatInfo: null;
  CustomXmlPartCollection: null;
  /** The ids of those of one namespace. */
  CustomXmlPartScopedCollection: readonly string[];
  CustomXmlPart: Keyed;
  WorksheetCustomPropertyCollection: OnSheet;
  WorksheetCustomProperty: OnSheet & Keyed;
  Functions: null;
  FunctionResult: { readonly value: Value };
  Runtime: null;
  AddinInternalService: null;
  WorkbookProtection: null;
  DocumentProperties: null;
  CustomPropertyCollection: null;
  CustomProperty: Keyed;
  BindingCollection: null;
  Binding: Keyed;
  SettingCollection: null;
  Setting: Keyed;
  WorksheetCollection: null;
  Worksheet: OnSheet;
  WorksheetProtection: OnSheet;
  WorksheetFreezePanes: OnSheet;
  PageLayout: OnSheet;
  PageBreakCollection: OnSheet;
  /** A break above a row. */
  PageBreak: OnSheet & { readonly row: number };
  HeaderFooterGroup: OnSheet;
  HeaderFooter: OnSheet;
  /** A sheet's, or a table's. */
  AutoFilter: OnSheet | OfTable;
  /** A column's of a table. */
  Filter: OfTable & { readonly index: number };
  Range: RangeRef;
  RangeAreas: Region;
  RangeCollection: readonly RangeRef[];
  /** Cells of several sheets, sheet by sheet. */
  WorkbookRangeAreas: readonly Region[];
  RangeAreasCollection: readonly Region[];
  RangeFormat: Region;
  RangeFill: Styled;
  RangeFont: Styled;
  FormatProtection: Region;
  RangeBorderCollection: Styled;
  RangeBorder: { readonly of: Styled; readonly side: RegionSide; readonly index: BorderIndex };
  Style: OfNamedStyle;
  StyleCollection: null;
  RangeSort: RangeRef;
  RangeView: VisibleCells;
  RangeViewCollection: VisibleCells;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  DataValidation: Region;
  ConditionalFormatCollection: Region;
  ConditionalFormat: OfConditionalFormat;
  CustomConditionalFormat: OfConditionalFormat;
  CellValueConditionalFormat: OfConditionalFormat;
  ColorScaleConditionalFormat: OfConditionalFormat;
  DataBarConditionalFormat: OfConditionalFormat;
  ConditionalDataBarPositiveFormat: OfConditionalFormat;
  ConditionalDataBarNegativeFormat: OfConditionalFormat;
  IconSetConditionalFormat: OfConditionalFormat;
  PresetCriteriaConditionalFormat: OfConditionalFormat;
  TextConditionalFormat: OfConditionalFormat;
  TopBottomConditionalFormat: OfConditionalFormat;
  ConditionalFormatRule: OfConditionalFormat;
  ConditionalRangeFormat: OfConditionalFormat;
  ConditionalRangeFill: OfConditionalFormat;
  ConditionalRangeFont: OfConditionalFormat;
  ChartCollection: OnSheet;
  Chart: OfChart;
  ChartTitle: OfChart;
  ChartLegend: OfChart;
  ChartAxes: OfChart;
  ChartAxis: OfChart & { readonly axis: ChartAxisName };
  ChartAxisTitle: OfChart & { readonly axis: ChartAxisName };
  ChartFont: OfLook;
  ChartFill: OfLook;
  ChartLineFormat: OfLook;
  ChartBorder: OfLook;
  ChartAreaFormat: OfLook;
  ChartLegendFormat: OfLook;
  ChartTitleFormat: OfLook;
  ChartDataLabelFormat: OfLook;
  ChartSeriesFormat: OfLook;
  ChartPointFormat: OfLook;
  ChartAxisFormat: OfLook;
  ChartGridlinesFormat: OfLook;
  ChartAxisTitleFormat: OfLook;
  ChartPlotArea: OfLook;
  ChartPlotAreaFormat: OfLook;
  ChartDataTable: OfLook;
  ChartDataTableFormat: OfLook;
  ChartDataLabel: OfLook;
  ChartFormatString: OfLook;
  ChartLegendEntry: OfLook & { readonly index: number };
  ChartLegendEntryCollection: OfChart;
  ChartTrendline: OfChart & { readonly index: number; readonly id: number };
  ChartTrendlineCollection: OfChart & { readonly index: number };
  ChartTrendlineFormat: OfLook;
  ChartErrorBars: OfLook;
  ChartErrorBarsFormat: OfLook;
  ChartDataLabels: OfLook;
  ChartGridlines: OfLook;
  ChartPoint: OfLook;
  ChartPointsCollection: OfChart & { readonly index: number };
  ChartSeriesCollection: OfChart;
  ChartSeries: OfChart & { readonly index: number };
  NamedItemCollection: InScope;
  NamedItem: InScope & { readonly name: string };
  TableCollection: InScope;
  TableScopedCollection: readonly OfTable[];
  Table: OfTable;
  TableColumnCollection: OfTable;
  TableColumn: OfTable & { readonly index: number };
  TableRowCollection: OfTable;
  TableSort: OfTable;
  TableRow: OfTable & { readonly index: number };
}

export type ClassName = keyof Selves;

/** An object of the object model. */
export interface ObjectReference<C extends ClassName = ClassName> {
  readonly class: C;
  readonly self: Selves[C];
}

/** An object of that class. */
export const objectReference = <C extends ClassName>(
  name: C,
  self: Selves[C],
): ObjectReference<C> => ({
  class: name,
  self,
});

/** Whether a value an action carries is an object of that class. */
export const isReferenceTo = <C extends ClassName>(
  value: unknown,
  name: C,
): value is ObjectReference<C> =>
  typeof value === "object" && value !== null && "class" in value && value.class === name;

/** Whether a value is an object of the object model at all. */
export const isObjectReference = (value: unknown): value is ObjectReference =>
  typeof value === "object" && value !== null && "class" in value && "self" in value;
