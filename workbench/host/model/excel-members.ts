/** What office.js asks of the classes that the host plays; written by `npm run members` from Microsoft's library. */
const names: Readonly<Record<string, string>> = {
  Application:
    "Calculate CalculationEngineVersion CalculationMode CalculationState CreateWorkbook CultureInfo DecimalSeparator IterativeCalculation Ribbon SuspendApiCalculationUntilNextSync SuspendScreenUpdatingUntilNextSync ThousandsSeparator UseSystemSeparators",
  AutoFilter:
    "Apply ClearColumnCriteria ClearCriteria Criteria Enabled GetRange GetRangeOrNullObject IsDataFiltered Reapply Remove",
  Binding: "Delete GetRange GetTable GetText Id Type",
  BindingCollection:
    "Add AddFromNamedItem AddFromSelection Count GetCount GetItemAt GetItemOrNullObject",
  CellValueConditionalFormat: "Format Rule",
  Chart:
    "Activate Axes CategoryLabelLevel ChartType DataLabels Delete DisplayBlanksAs Format GetDataTable GetDataTableOrNullObject GetImage Height Id Left Legend Name PivotOptions PlotArea PlotBy PlotVisibleOnly Series SeriesNameLevel SetData SetPosition ShowAllFieldButtons ShowDataLabelsOverMaximum Style Title Top Width Worksheet",
  ChartAreaFormat: "Border ColorScheme Fill Font RoundedCorners",
  ChartAxes: "CategoryAxis GetItem SeriesAxis ValueAxis",
  ChartAxis:
    "Alignment AxisGroup BaseTimeUnit CategoryType Crosses CrossesAt CustomDisplayUnit DisplayUnit Format Height IsBetweenCategories Left LinkNumberFormat LogBase MajorGridlines MajorTickMark MajorTimeUnitScale MajorUnit Maximum Minimum MinorGridlines MinorTickMark MinorTimeUnitScale MinorUnit MultiLevel NumberFormat Offset Position PositionAt ReversePlotOrder ScaleType SetCategoryNames SetCrossesAt SetCustomDisplayUnit SetPositionAt ShowDisplayUnitLabel TextOrientation TickLabelPosition TickLabelSpacing TickMarkSpacing Title Top Type Visible Width",
  ChartAxisFormat: "Fill Font Line",
  ChartAxisTitle: "Format SetFormula Text TextOrientation Visible",
  ChartAxisTitleFormat: "Border Fill Font",
  ChartBorder: "Clear Color LineStyle Weight",
  ChartCollection: "Add Count GetCount GetItem GetItemAt GetItemOrNullObject",
  ChartDataLabel:
    "AutoText Format Formula Height HorizontalAlignment Left LinkNumberFormat NumberFormat Position Separator ShowBubbleSize ShowCategoryName ShowLegendKey ShowPercentage ShowSeriesName ShowValue Text TextOrientation Top VerticalAlignment Width",
  ChartDataLabelFormat: "Border Fill Font",
  ChartDataLabels:
    "AutoText Format HorizontalAlignment LinkNumberFormat NumberFormat Position Separator ShowBubbleSize ShowCategoryName ShowLegendKey ShowPercentage ShowSeriesName ShowValue TextOrientation VerticalAlignment",
  ChartDataTable:
    "Format ShowHorizontalBorder ShowLegendKey ShowOutlineBorder ShowVerticalBorder Visible",
  ChartDataTableFormat: "Border Fill Font",
  ChartErrorBars: "EndStyleCap Format Include Type Visible",
  ChartErrorBarsFormat: "Line",
  ChartFill: "Clear SetSolidColor",
  ChartFont: "Bold Color Italic Name Size Underline",
  ChartFormatString: "Font",
  ChartGridlines: "Format Visible",
  ChartGridlinesFormat: "Line",
  ChartLegend: "Format Height Left LegendEntries Overlay Position ShowShadow Top Visible Width",
  ChartLegendEntry: "Height Index Left Top Visible Width",
  ChartLegendEntryCollection: "GetCount GetItemAt",
  ChartLegendFormat: "Border Fill Font",
  ChartLineFormat: "Clear Color LineStyle Weight",
  ChartPlotArea:
    "Format Height InsideHeight InsideLeft InsideTop InsideWidth Left Position Top Width",
  ChartPlotAreaFormat: "Border Fill",
  ChartPoint:
    "DataLabel Format HasDataLabel MarkerBackgroundColor MarkerForegroundColor MarkerSize MarkerStyle Value",
  ChartPointFormat: "Border Fill",
  ChartPointsCollection: "Count GetCount GetItemAt",
  ChartSeries:
    "AxisGroup BinOptions BoxwhiskerOptions BubbleScale ChartType DataLabels Delete DoughnutHoleSize Explosion Filtered FirstSliceAngle Format GapWidth GetDimensionDataSourceString GetDimensionDataSourceType GetDimensionValues GradientMaximumColor GradientMaximumType GradientMaximumValue GradientMidpointColor GradientMidpointType GradientMidpointValue GradientMinimumColor GradientMinimumType GradientMinimumValue GradientStyle HasDataLabels InvertColor InvertIfNegative MapOptions MarkerBackgroundColor MarkerForegroundColor MarkerSize MarkerStyle Name Overlap ParentLabelStrategy PlotOrder Points SecondPlotSize SetBubbleSizes SetValues SetXAxisValues ShowConnectorLines ShowLeaderLines ShowShadow Smooth SplitType SplitValue Trendlines VaryByCategories XErrorBars YErrorBars",
  ChartSeriesCollection: "Add Count GetCount GetItemAt",
  ChartSeriesFormat: "Fill Line",
  ChartTitle:
    "Format GetSubstring Height HorizontalAlignment Left Overlay Position SetFormula ShowShadow Text TextOrientation Top VerticalAlignment Visible Width",
  ChartTitleFormat: "Border Fill Font",
  ChartTrendline:
    "BackwardPeriod Delete Format ForwardPeriod Intercept Label MovingAveragePeriod Name PolynomialOrder ShowEquation ShowRSquared Type",
  ChartTrendlineCollection: "Add GetCount",
  ChartTrendlineFormat: "Line",
  ColorScaleConditionalFormat: "Criteria ThreeColorScale",
  ConditionalDataBarNegativeFormat:
    "BorderColor FillColor MatchPositiveBorderColor MatchPositiveFillColor",
  ConditionalDataBarPositiveFormat: "BorderColor FillColor GradientFill",
  ConditionalFormat:
    "CellValue CellValueOrNullObject ColorScale ColorScaleOrNullObject Custom CustomOrNullObject DataBar DataBarOrNullObject Delete GetRange GetRangeOrNullObject GetRanges IconSet IconSetOrNullObject Id Preset PresetOrNullObject Priority StopIfTrue TextComparison TextComparisonOrNullObject TopBottom TopBottomOrNullObject Type",
  ConditionalFormatCollection: "Add ClearAll GetCount GetItemAt GetItemOrNullObject",
  ConditionalFormatRule: "Formula FormulaLocal FormulaR1C1",
  ConditionalRangeFill: "Clear Color",
  ConditionalRangeFont: "Bold Clear Color Italic Strikethrough Underline",
  ConditionalRangeFormat: "Borders Fill Font NumberFormat",
  CultureInfo: "DatetimeFormat Name NumberFormat",
  CustomConditionalFormat: "Format Rule",
  CustomProperty: "Delete Key Type Value",
  CustomPropertyCollection: "Add DeleteAll GetCount GetItemOrNullObject",
  CustomXmlPart: "Delete GetXml Id NamespaceUri SetXml",
  CustomXmlPartCollection: "Add GetByNamespace GetCount GetItemOrNullObject",
  CustomXmlPartScopedCollection: "GetCount GetItemOrNullObject GetOnlyItem GetOnlyItemOrNullObject",
  DataBarConditionalFormat:
    "AxisColor AxisFormat BarDirection LowerBoundRule NegativeFormat PositiveFormat ShowDataBarOnly UpperBoundRule",
  DataValidation:
    "Clear ErrorAlert GetInvalidCells GetInvalidCellsOrNullObject IgnoreBlanks Prompt Rule Type Valid",
  DatetimeFormatInfo:
    "DateSeparator LongDatePattern LongTimePattern ShortDatePattern TimeSeparator",
  DocumentProperties:
    "Author Category Comments Company CreationDate Custom Keywords LastAuthor Manager RevisionNumber Subject Title",
  Filter:
    "Apply ApplyBottomItemsFilter ApplyBottomPercentFilter ApplyCellColorFilter ApplyCustomFilter ApplyDynamicFilter ApplyFontColorFilter ApplyIconFilter ApplyTopItemsFilter ApplyTopPercentFilter ApplyValuesFilter Clear Criteria",
  FormatProtection: "FormulaHidden Locked",
  FunctionResult: "Error Value",
  Functions:
    "Abs AccrInt AccrIntM Acos Acosh Acot Acoth AmorDegrc AmorLinc And Arabic Areas Asc Asin Asinh Atan Atan2 Atanh AveDev Average AverageA AverageIf AverageIfs BahtText Base BesselI BesselJ BesselK BesselY Beta_Dist Beta_Inv Bin2Dec Bin2Hex Bin2Oct Binom_Dist Binom_Dist_Range Binom_Inv Bitand Bitlshift Bitor Bitrshift Bitxor Ceiling_Math Ceiling_Precise Char ChiSq_Dist ChiSq_Dist_RT ChiSq_Inv ChiSq_Inv_RT Choose Clean Code Columns Combin Combina Complex Concatenate Confidence_Norm Confidence_T Convert Cos Cosh Cot Coth Count CountA CountBlank CountIf CountIfs CoupDayBs CoupDays CoupDaysNc CoupNcd CoupNum CoupPcd Csc Csch CumIPmt CumPrinc DAverage DCount DCountA DGet DMax DMin DProduct DStDev DStDevP DSum DVar DVarP Date Datevalue Day Days Days360 Db Dbcs Ddb Dec2Bin Dec2Hex Dec2Oct Decimal Degrees Delta DevSq Disc Dollar DollarDe DollarFr Duration ECMA_Ceiling EDate Effect EoMonth Erf ErfC ErfC_Precise Erf_Precise Error_Type Even Exact Exp Expon_Dist FVSchedule F_Dist F_Dist_RT F_Inv F_Inv_RT Fact FactDouble False Find FindB Fisher FisherInv Fixed Floor_Math Floor_Precise Fv Gamma GammaLn GammaLn_Precise Gamma_Dist Gamma_Inv Gauss Gcd GeStep GeoMean HLookup HarMean Hex2Bin Hex2Dec Hex2Oct Hour HypGeom_Dist Hyperlink ISO_Ceiling If ImAbs ImArgument ImConjugate ImCos ImCosh ImCot ImCsc ImCsch ImDiv ImExp ImLn ImLog10 ImLog2 ImPower ImProduct ImReal ImSec ImSech ImSin ImSinh ImSqrt ImSub ImSum ImTan Imaginary Int IntRate Ipmt Irr IsErr IsError IsEven IsFormula IsLogical IsNA IsNonText IsNumber IsOdd IsText IsoWeekNum Ispmt Isref Kurt Large Lcm Left Leftb Len Lenb Ln Log Log10 LogNorm_Dist LogNorm_Inv Lookup Lower MDuration MIrr MRound Match Max MaxA Median Mid Midb Min MinA Minute Mod Month MultiNomial N NPer Na NegBinom_Dist NetworkDays NetworkDays_Intl Nominal Norm_Dist Norm_Inv Norm_S_Dist Norm_S_Inv Not Now Npv NumberValue Oct2Bin Oct2Dec Oct2Hex Odd OddFPrice OddFYield OddLPrice OddLYield Or PDuration PercentRank_Exc PercentRank_Inc Percentile_Exc Percentile_Inc Permut Permutationa Phi Pi Pmt Poisson_Dist Power Ppmt Price PriceDisc PriceMat Product Proper Pv Quartile_Exc Quartile_Inc Quotient Radians Rand RandBetween Rank_Avg Rank_Eq Rate Received Replace ReplaceB Rept Right Rightb Roman Round RoundDown RoundUp Rows Rri Sec Sech Second SeriesSum Sheet Sheets Sign Sin Sinh Skew Skew_p Sln Small Sqrt SqrtPi StDevA StDevPA StDev_P StDev_S Standardize Substitute Subtotal Sum SumIf SumIfs SumSq Syd T TBillEq TBillPrice TBillYield T_Dist T_Dist_2T T_Dist_RT T_Inv T_Inv_2T Tan Tanh Text Time Timevalue Today Trim TrimMean True Trunc Type USDollar Unichar Unicode Upper VLookup Value VarA VarPA Var_P Var_S Vdb WeekNum Weekday Weibull_Dist WorkDay WorkDay_Intl Xirr Xnpv Xor Year YearFrac Yield YieldDisc YieldMat Z_Test",
  HeaderFooter: "CenterFooter CenterHeader LeftFooter LeftHeader RightFooter RightHeader",
  HeaderFooterGroup:
    "DefaultForAllPages EvenPages FirstPage OddPages State UseSheetMargins UseSheetScale",
  IconSetConditionalFormat: "Criteria ReverseIconOrder ShowIconOnly Style",
  NamedItem:
    "ArrayValues Comment Delete Formula GetRange GetRangeOrNullObject Name Scope Type Value Visible Worksheet WorksheetOrNullObject",
  NamedItemCollection: "Add AddFormulaLocal GetCount GetItemOrNullObject",
  NumberFormatInfo: "NumberDecimalSeparator NumberGroupSeparator",
  PageBreak: "ColumnIndex Delete GetCellAfterBreak RowIndex",
  PageBreakCollection: "Add GetCount RemovePageBreaks",
  PageLayout:
    "BlackAndWhite BottomMargin CenterHorizontally CenterVertically DraftMode FirstPageNumber FooterMargin GetPrintArea GetPrintAreaOrNullObject GetPrintTitleColumns GetPrintTitleColumnsOrNullObject GetPrintTitleRows GetPrintTitleRowsOrNullObject HeaderMargin HeadersFooters LeftMargin Orientation PaperSize PrintComments PrintErrors PrintGridlines PrintHeadings PrintOrder RightMargin SetPrintArea SetPrintMargins SetPrintTitleColumns SetPrintTitleRows TopMargin Zoom",
  PresetCriteriaConditionalFormat: "Format Rule",
  Range:
    "Address AddressLocal AutoFill Calculate CellCount Clear ColumnCount ColumnHidden ColumnIndex ConditionalFormats ConvertDataTypeToText ConvertToLinkedDataType CopyFrom DataValidation Delete Find FindOrNullObject FlashFill Format Formulas FormulasLocal FormulasR1C1 GetAbsoluteResizedRange GetBoundingRect GetCell GetCellProperties GetColumn GetColumnProperties GetColumnsAfter GetColumnsBefore GetDataClassificationIds GetDependents GetDirectDependents GetDirectPrecedents GetEntireColumn GetEntireRow GetExtendedRange GetImage GetIntersection GetIntersectionOrNullObject GetLastCell GetLastColumn GetLastRow GetMergedAreas GetMergedAreasOrNullObject GetNumberFormatProperties GetOffsetRange GetPivotTables GetPrecedents GetRangeEdge GetResizedRange GetRow GetRowProperties GetRowsAbove GetRowsBelow GetSpecialCells GetSpecialCellsOrNullObject GetSpillParent GetSpillParentOrNullObject GetSpillingToRange GetSpillingToRangeOrNullObject GetSurroundingDataRegion GetSurroundingRegion GetTables GetUsedRange GetUsedRangeOrNullObject GetVisibleView Group HasSpill Height Hidden HideGroupDetails Hyperlink Insert IsEntireColumn IsEntireRow Left LinkedDataTypeState Merge MoveTo NumberFormat NumberFormatCategories NumberFormatLocal RemoveDuplicates ReplaceAll RowCount RowHidden RowIndex SavedAsArray Select SetCellProperties SetColumnProperties SetDirty SetRowProperties ShowCard ShowGroupDetails ShowTeachingCallout Sort Style Text Top Ungroup Unmerge ValueTypes Values Width Worksheet",
  RangeAreas:
    "Address AddressLocal AreaCount Areas Calculate CellCount Clear ConditionalFormats ConvertDataTypeToText ConvertToLinkedDataType CopyFrom DataValidation Format GetEntireColumn GetEntireRow GetIntersection GetIntersectionOrNullObject GetOffsetRangeAreas GetSpecialCells GetSpecialCellsOrNullObject GetTables GetUsedRangeAreas GetUsedRangeAreasOrNullObject IsEntireColumn IsEntireRow SetDirty Style Worksheet",
  RangeAreasCollection: "GetCount GetItemAt",
  RangeBorder: "Color SideIndex Style TintAndShade Weight",
  RangeBorderCollection: "Count GetItemAt TintAndShade",
  RangeCollection: "GetCount GetItemAt",
  RangeFill: "Clear Color Pattern PatternColor PatternTintAndShade TintAndShade",
  RangeFont:
    "Bold Color Italic Name Size Strikethrough Subscript Superscript TintAndShade Underline",
  RangeFormat:
    "AdjustIndent AutoIndent AutofitColumns AutofitRows Borders ColumnWidth Fill Font HorizontalAlignment IndentLevel Protection ReadingOrder RowHeight ShrinkToFit TextOrientation UseStandardHeight UseStandardWidth VerticalAlignment WrapText",
  RangeSort: "Apply",
  RangeView:
    "CellAddresses ColumnCount Formulas FormulasLocal FormulasR1C1 GetRange Index NumberFormat RowCount Rows Text ValueTypes Values",
  RangeViewCollection: "GetCount GetItemAt",
  RemoveDuplicatesResult: "Removed UniqueRemaining",
  Runtime: "EnableEvents",
  Setting: "Delete Key Value",
  SettingCollection: "Add GetCount GetItemOrNullObject",
  Style:
    "AutoIndent Borders BuiltIn Delete Fill Font FormulaHidden HorizontalAlignment IncludeAlignment IncludeBorder IncludeFont IncludeNumber IncludePatterns IncludeProtection IndentLevel Locked Name NumberFormat NumberFormatLocal ReadingOrder ShrinkToFit TextOrientation VerticalAlignment WrapText",
  StyleCollection: "Add GetCount GetItemAt GetItemOrNullObject",
  Table:
    "AutoFilter ClearFilters Columns ConvertToRange Delete GetDataBodyRange GetHeaderRowRange GetRange GetTotalRowRange HighlightFirstColumn HighlightLastColumn Id LegacyId Name ReapplyFilters Resize Rows ShowBandedColumns ShowBandedRows ShowFilterButton ShowHeaders ShowTotals Sort Style Worksheet",
  TableCollection: "Add Count GetCount GetItemAt GetItemOrNullObject",
  TableColumn:
    "Delete Filter GetDataBodyRange GetHeaderRowRange GetRange GetTotalRowRange Id Index Name Values",
  TableColumnCollection: "Add Count GetCount GetItemAt GetItemOrNullObject",
  TableRow: "Delete GetRange Index Values",
  TableRowCollection: "Add Count DeleteRows DeleteRowsAt GetCount GetItemAt",
  TableScopedCollection: "GetCount GetFirst GetItemOrNullObject",
  TableSort: "Apply Clear Fields MatchCase Method Reapply",
  TextConditionalFormat: "Format Rule",
  TopBottomConditionalFormat: "Format Rule",
  Workbook:
    "Application AutoSave Bindings CalculationEngineVersion ChartDataPointTrack Close Comments CustomXmlParts DataConnections EnableOfficeScriptRecording Functions GetActiveCell GetActiveChart GetActiveChartOrNullObject GetActiveSlicer GetActiveSlicerOrNullObject GetIsActiveCollabSession GetSelectedRange GetSelectedRanges InsertWorksheetsFromBase64 InternalTest IsDirty LinkedWorkbooks Name Names PivotTableStyles PivotTables PreviouslySaved Properties Protection Queries ReadOnly RecordAction RegisterCustomFunctions Save Settings SlicerStyles Slicers Styles TableStyles Tables TimelineStyles UsePrecisionAsDisplayed Worksheets",
  WorkbookCreated: "Id Open",
  WorkbookProtection: "Protect Protected Unprotect",
  WorkbookRangeAreas:
    "Addresses Areas GetRangeAreasBySheet GetRangeAreasOrNullObjectBySheet Ranges",
  Worksheet:
    "Activate AutoFilter Calculate Charts Comments Copy CustomProperties Delete EnableCalculation FindAll FindAllOrNullObject FreezePanes GetCell GetNext GetNextOrNullObject GetPrevious GetPreviousOrNullObject GetRange GetRangeByIndexes GetRanges GetUsedRange GetUsedRangeOrNullObject HorizontalPageBreaks Id Name NamedSheetViews Names PageLayout PivotTables Position Protection ReplaceAll Shapes ShowGridlines ShowHeadings ShowOutlineLevels Slicers StandardHeight StandardWidth TabColor TabId Tables VerticalPageBreaks Visibility Visuals",
  WorksheetCollection: "Add GetActiveWorksheet GetCount GetFirst GetItemOrNullObject GetLast",
  WorksheetCustomProperty: "Delete Key Value",
  WorksheetCustomPropertyCollection: "Add GetCount GetItemOrNullObject",
  WorksheetFreezePanes:
    "FreezeAt FreezeColumns FreezeRows GetLocation GetLocationOrNullObject Unfreeze",
  WorksheetProtection: "Options Protect Protected Unprotect",
};

const members = new Map(
  Object.entries(names).map(([its, text]) => [its, new Set(text.split(" "))]),
);

/** The names of the members that Excel has in a class, whether the host plays them or not. */
export const excelMembers = (className: string): ReadonlySet<string> =>
  members.get(className) ?? new Set();
