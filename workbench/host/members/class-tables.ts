import { bindingCollectionMembers, bindingMembers } from "./binding-members";
import type { AnyClassTable, ClassTables } from "../model/class-table";
import {
  applicationMembers,
  cultureInfoMembers,
  datetimeFormatInfoMembers,
  numberFormatInfoMembers,
} from "./application-members";
import { addinInternalServiceMembers } from "./addin-internal-service-members";
import { autoFilterMembers } from "./auto-filter-members";
import { rangeBorderCollectionMembers, rangeBorderMembers } from "./border-members";
import { chartAxesMembers, chartAxisMembers, chartAxisTitleMembers } from "./chart-axis-members";
import { chartCollectionMembers, chartMembers } from "./chart-members";
import {
  chartAreaFormatMembers,
  chartAxisTitleFormatMembers,
  chartDataTableFormatMembers,
  chartPlotAreaFormatMembers,
  chartTrendlineFormatMembers,
  chartAxisFormatMembers,
  chartBorderMembers,
  chartDataLabelFormatMembers,
  chartFillMembers,
  chartFontMembers,
  chartGridlinesFormatMembers,
  chartLegendFormatMembers,
  chartLineFormatMembers,
  chartPointFormatMembers,
  chartSeriesFormatMembers,
  chartTitleFormatMembers,
} from "./chart-format-members";
import {
  chartDataTableMembers,
  chartFormatStringMembers,
  chartLegendEntryCollectionMembers,
  chartLegendEntryMembers,
  chartPlotAreaMembers,
} from "./chart-parts-members";
import { chartTrendlineCollectionMembers, chartTrendlineMembers } from "./chart-trendline-members";
import {
  chartDataLabelMembers,
  chartDataLabelsMembers,
  chartGridlinesMembers,
} from "./chart-label-members";
import { chartPointMembers, chartPointsCollectionMembers } from "./chart-point-members";
import { chartSeriesCollectionMembers, chartSeriesMembers } from "./chart-series-members";
import { chartLegendMembers, chartTitleMembers } from "./chart-title-members";
import { colorScaleConditionalFormatMembers } from "./color-scale-members";
import {
  cellValueConditionalFormatMembers,
  conditionalFormatRuleMembers,
  customConditionalFormatMembers,
  presetCriteriaConditionalFormatMembers,
  textConditionalFormatMembers,
  topBottomConditionalFormatMembers,
} from "./condition-members";
import {
  conditionalFormatCollectionMembers,
  conditionalFormatMembers,
} from "./conditional-format-members";
import {
  conditionalRangeFillMembers,
  conditionalRangeFontMembers,
  conditionalRangeFormatMembers,
} from "./conditional-style-members";
import {
  conditionalDataBarNegativeFormatMembers,
  conditionalDataBarPositiveFormatMembers,
  dataBarConditionalFormatMembers,
} from "./data-bar-members";
import { workbookCreatedMembers } from "./created-workbooks";
import { chartErrorBarsFormatMembers, chartErrorBarsMembers } from "./chart-error-bars-members";
import { dataValidationMembers } from "./data-validation-members";
import {
  customPropertyCollectionMembers,
  customPropertyMembers,
  documentPropertiesMembers,
} from "./document-properties-members";
import { filterMembers } from "./filter-members";
import {
  formatProtectionMembers,
  rangeFillMembers,
  rangeFontMembers,
  rangeFormatMembers,
} from "./format-members";
import { freezePanesMembers } from "./freeze-panes-members";
import { iconSetConditionalFormatMembers } from "./icon-set-members";
import { namedItemCollectionMembers, namedItemMembers } from "./named-item-members";
import { pageBreakCollectionMembers, pageBreakMembers } from "./page-break-members";
import { headerFooterGroupMembers, headerFooterMembers } from "./header-footer-members";
import { pageLayoutMembers } from "./page-layout-members";
import {
  customXmlPartCollectionMembers,
  customXmlPartMembers,
  customXmlPartScopedCollectionMembers,
} from "./custom-xml-members";
import { functionResultMembers, functionsMembers } from "./functions-members";
import {
  worksheetCustomPropertyCollectionMembers,
  worksheetCustomPropertyMembers,
} from "./worksheet-property-members";
import { workbookProtectionMembers, worksheetProtectionMembers } from "./protection-members";
import { rangeAreasMembers, rangeCollectionMembers } from "./range-areas-members";
import { rangeMembers } from "./range-members";
import { rangeViewCollectionMembers, rangeViewMembers } from "./range-view-members";
import { removeDuplicatesResultMembers } from "./remove-duplicates";
import { settingCollectionMembers, settingMembers } from "./setting-members";
import { rangeSortMembers, tableSortMembers } from "./sort-members";
import {
  rangeAreasCollectionMembers,
  workbookRangeAreasMembers,
} from "./workbook-range-areas-members";
import { styleCollectionMembers, styleMembers } from "./style-members";
import {
  tableCollectionMembers,
  tableMembers,
  tableScopedCollectionMembers,
} from "./table-members";
import { tableColumnCollectionMembers, tableColumnMembers } from "./table-column-members";
import { tableRowCollectionMembers, tableRowMembers } from "./table-row-members";
import { runtimeMembers, workbookMembers } from "./workbook-members";
import { worksheetCollectionMembers } from "./worksheet-collection-members";
import { worksheetMembers } from "./worksheet-members";

const tables: ClassTables = {
  Workbook: workbookMembers,
  Application: applicationMembers,
  WorkbookCreated: workbookCreatedMembers,
  CultureInfo: cultureInfoMembers,
  NumberFormatInfo: numberFormatInfoMembers,
  DatetimeFormatInfo: datetimeFormatInfoMembers,
  CustomXmlPartCollection: customXmlPartCollectionMembers,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionMembers,
  CustomXmlPart: customXmlPartMembers,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionMembers,
  WorksheetCustomProperty: worksheetCustomPropertyMembers,
  Functions: functionsMembers,
  FunctionResult: functionResultMembers,
  Runtime: runtimeMembers,
  AddinInternalService: addinInternalServiceMembers,
  WorkbookProtection: workbookProtectionMembers,
  DocumentProperties: documentPropertiesMembers,
  CustomPropertyCollection: customPropertyCollectionMembers,
  CustomProperty: customPropertyMembers,
  BindingCollection: bindingCollectionMembers,
  Binding: bindingMembers,
  SettingCollection: settingCollectionMembers,
  Setting: settingMembers,
  WorksheetCollection: worksheetCollectionMembers,
  Worksheet: worksheetMembers,
  WorksheetProtection: worksheetProtectionMembers,
  WorksheetFreezePanes: freezePanesMembers,
  PageLayout: pageLayoutMembers,
  PageBreakCollection: pageBreakCollectionMembers,
  PageBreak: pageBreakMembers,
  HeaderFooterGroup: headerFooterGroupMembers,
  HeaderFooter: headerFooterMembers,
  AutoFilter: autoFilterMembers,
  Filter: filterMembers,
  Range: rangeMembers,
  RangeAreas: rangeAreasMembers,
  RangeCollection: rangeCollectionMembers,
  WorkbookRangeAreas: workbookRangeAreasMembers,
  RangeAreasCollection: rangeAreasCollectionMembers,
  RangeFormat: rangeFormatMembers,
  RangeFill: rangeFillMembers,
  RangeFont: rangeFontMembers,
  FormatProtection: formatProtectionMembers,
  RangeBorderCollection: rangeBorderCollectionMembers,
  RangeBorder: rangeBorderMembers,
  Style: styleMembers,
  StyleCollection: styleCollectionMembers,
  RangeSort: rangeSortMembers,
  RangeView: rangeViewMembers,
  RangeViewCollection: rangeViewCollectionMembers,
  TableSort: tableSortMembers,
  RemoveDuplicatesResult: removeDuplicatesResultMembers,
  DataValidation: dataValidationMembers,
  ConditionalFormatCollection: conditionalFormatCollectionMembers,
  ConditionalFormat: conditionalFormatMembers,
  CustomConditionalFormat: customConditionalFormatMembers,
  CellValueConditionalFormat: cellValueConditionalFormatMembers,
  ColorScaleConditionalFormat: colorScaleConditionalFormatMembers,
  DataBarConditionalFormat: dataBarConditionalFormatMembers,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormatMembers,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormatMembers,
  IconSetConditionalFormat: iconSetConditionalFormatMembers,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormatMembers,
  TextConditionalFormat: textConditionalFormatMembers,
  TopBottomConditionalFormat: topBottomConditionalFormatMembers,
  ConditionalFormatRule: conditionalFormatRuleMembers,
  ConditionalRangeFormat: conditionalRangeFormatMembers,
  ConditionalRangeFill: conditionalRangeFillMembers,
  ConditionalRangeFont: conditionalRangeFontMembers,
  ChartCollection: chartCollectionMembers,
  Chart: chartMembers,
  ChartTitle: chartTitleMembers,
  ChartLegend: chartLegendMembers,
  ChartAxes: chartAxesMembers,
  ChartAxis: chartAxisMembers,
  ChartAxisTitle: chartAxisTitleMembers,
  ChartFont: chartFontMembers,
  ChartFill: chartFillMembers,
  ChartLineFormat: chartLineFormatMembers,
  ChartBorder: chartBorderMembers,
  ChartAreaFormat: chartAreaFormatMembers,
  ChartLegendFormat: chartLegendFormatMembers,
  ChartTitleFormat: chartTitleFormatMembers,
  ChartDataLabelFormat: chartDataLabelFormatMembers,
  ChartSeriesFormat: chartSeriesFormatMembers,
  ChartPointFormat: chartPointFormatMembers,
  ChartAxisFormat: chartAxisFormatMembers,
  ChartGridlinesFormat: chartGridlinesFormatMembers,
  ChartAxisTitleFormat: chartAxisTitleFormatMembers,
  ChartPlotArea: chartPlotAreaMembers,
  ChartPlotAreaFormat: chartPlotAreaFormatMembers,
  ChartDataTable: chartDataTableMembers,
  ChartDataTableFormat: chartDataTableFormatMembers,
  ChartDataLabel: chartDataLabelMembers,
  ChartFormatString: chartFormatStringMembers,
  ChartLegendEntry: chartLegendEntryMembers,
  ChartLegendEntryCollection: chartLegendEntryCollectionMembers,
  ChartTrendline: chartTrendlineMembers,
  ChartTrendlineCollection: chartTrendlineCollectionMembers,
  ChartTrendlineFormat: chartTrendlineFormatMembers,
  ChartErrorBars: chartErrorBarsMembers,
  ChartErrorBarsFormat: chartErrorBarsFormatMembers,
  ChartDataLabels: chartDataLabelsMembers,
  ChartGridlines: chartGridlinesMembers,
  ChartPoint: chartPointMembers,
  ChartPointsCollection: chartPointsCollectionMembers,
  ChartSeriesCollection: chartSeriesCollectionMembers,
  ChartSeries: chartSeriesMembers,
  NamedItemCollection: namedItemCollectionMembers,
  NamedItem: namedItemMembers,
  TableCollection: tableCollectionMembers,
  TableScopedCollection: tableScopedCollectionMembers,
  Table: tableMembers,
  TableColumnCollection: tableColumnCollectionMembers,
  TableColumn: tableColumnMembers,
  TableRowCollection: tableRowCollectionMembers,
  TableRow: tableRowMembers,
};

/** Every class of the object model the host plays. The dispatcher hands each table its own kind of object only. */
export const classTables = tables as unknown as Readonly<Record<string, AnyClassTable>>;
