/** The members of the classes that the host plays; written by `npm run members` from @types/office-js. */
export const memberTable: Readonly<Record<string, string>> = {
  Application:
    "activeWindow cultureInfo>CultureInfo iterativeCalculation windows calculationEngineVersion calculationMode calculationState decimalSeparator thousandsSeparator useSystemSeparators calculate() checkSpelling() enterEditingMode() suspendApiCalculationUntilNextSync() suspendScreenUpdatingUntilNextSync() union()>RangeAreas",
  AutoFilter:
    "criteria enabled isDataFiltered apply() clearColumnCriteria() clearCriteria() getRange()>Range getRangeOrNullObject()>Range reapply() remove()",
  Binding: "id type delete() getRange()>Range getTable()>Table getText()",
  BindingCollection:
    "items>Binding count add()>Binding addFromNamedItem()>Binding addFromSelection()>Binding getCount() getItem()>Binding getItemAt()>Binding getItemOrNullObject()>Binding",
  CellValueConditionalFormat: "format>ConditionalRangeFormat rule",
  Chart:
    "axes>ChartAxes dataLabels>ChartDataLabels format>ChartAreaFormat legend>ChartLegend pivotOptions plotArea>ChartPlotArea series>ChartSeriesCollection title>ChartTitle worksheet>Worksheet categoryLabelLevel chartType displayBlanksAs height id left name plotBy plotVisibleOnly seriesNameLevel showAllFieldButtons showDataLabelsOverMaximum style top width activate() delete() getDataTable()>ChartDataTable getDataTableOrNullObject()>ChartDataTable getImage() setData() setPosition()",
  ChartAreaFormat: "border>ChartBorder fill>ChartFill font>ChartFont colorScheme roundedCorners",
  ChartAxes: "categoryAxis>ChartAxis seriesAxis>ChartAxis valueAxis>ChartAxis getItem()>ChartAxis",
  ChartAxis:
    "format>ChartAxisFormat majorGridlines>ChartGridlines minorGridlines>ChartGridlines title>ChartAxisTitle alignment axisGroup baseTimeUnit categoryType customDisplayUnit displayUnit height isBetweenCategories left linkNumberFormat logBase majorTickMark majorTimeUnitScale majorUnit maximum minimum minorTickMark minorTimeUnitScale minorUnit multiLevel numberFormat offset position positionAt reversePlotOrder scaleType showDisplayUnitLabel textOrientation tickLabelPosition tickLabelSpacing tickMarkSpacing top type visible width setCategoryNames() setCustomDisplayUnit() setPositionAt()",
  ChartAxisFormat: "fill>ChartFill font>ChartFont line>ChartLineFormat",
  ChartAxisTitle: "format>ChartAxisTitleFormat text textOrientation visible setFormula()",
  ChartAxisTitleFormat: "border>ChartBorder fill>ChartFill font>ChartFont",
  ChartBorder: "color lineStyle weight clear()",
  ChartCollection:
    "items>Chart count add()>Chart getCount() getItem()>Chart getItemAt()>Chart getItemOrNullObject()>Chart",
  ChartDataLabel:
    "format>ChartDataLabelFormat autoText formula geometricShapeType height horizontalAlignment left linkNumberFormat numberFormat position separator showAsStickyCallout showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue text textOrientation top verticalAlignment width getSubstring()>ChartFormatString getTailAnchor() setHeight() setWidth()",
  ChartDataLabelFormat: "border>ChartBorder fill>ChartFill font>ChartFont",
  ChartDataLabels:
    "format>ChartDataLabelFormat leaderLines autoText geometricShapeType horizontalAlignment linkNumberFormat numberFormat position separator showAsStickyCallout showBubbleSize showCategoryName showLeaderLines showLegendKey showPercentage showSeriesName showValue textOrientation verticalAlignment",
  ChartDataTable:
    "format>ChartDataTableFormat showHorizontalBorder showLegendKey showOutlineBorder showVerticalBorder visible",
  ChartDataTableFormat: "border>ChartBorder fill>ChartFill font>ChartFont",
  ChartErrorBars: "format>ChartErrorBarsFormat endStyleCap include type visible",
  ChartErrorBarsFormat: "line>ChartLineFormat",
  ChartFill: "clear() getSolidColor() setSolidColor()",
  ChartFont: "bold color italic name size underline",
  ChartFormatString: "font>ChartFont",
  ChartGridlines: "format>ChartGridlinesFormat visible",
  ChartGridlinesFormat: "line>ChartLineFormat",
  ChartLegend:
    "format>ChartLegendFormat legendEntries>ChartLegendEntryCollection height left overlay position showShadow top visible width",
  ChartLegendEntry: "height index left top visible width",
  ChartLegendEntryCollection: "items>ChartLegendEntry getCount() getItemAt()>ChartLegendEntry",
  ChartLegendFormat: "border>ChartBorder fill>ChartFill font>ChartFont",
  ChartLineFormat: "color lineStyle weight clear()",
  ChartPlotArea:
    "format>ChartPlotAreaFormat height insideHeight insideLeft insideTop insideWidth left position top width",
  ChartPlotAreaFormat: "border>ChartBorder fill>ChartFill",
  ChartPoint:
    "dataLabel>ChartDataLabel format>ChartPointFormat hasDataLabel markerBackgroundColor markerForegroundColor markerSize markerStyle value",
  ChartPointFormat: "border>ChartBorder fill>ChartFill",
  ChartPointsCollection: "items>ChartPoint count getCount() getItemAt()>ChartPoint",
  ChartSeries:
    "binOptions boxwhiskerOptions dataLabels>ChartDataLabels format>ChartSeriesFormat mapOptions points>ChartPointsCollection trendlines>ChartTrendlineCollection xErrorBars>ChartErrorBars yErrorBars>ChartErrorBars axisGroup bubbleScale chartType doughnutHoleSize explosion filtered firstSliceAngle gapWidth gradientMaximumColor gradientMaximumType gradientMaximumValue gradientMidpointColor gradientMidpointType gradientMidpointValue gradientMinimumColor gradientMinimumType gradientMinimumValue gradientStyle hasDataLabels invertColor invertIfNegative markerBackgroundColor markerForegroundColor markerSize markerStyle name overlap parentLabelStrategy plotOrder secondPlotSize showConnectorLines showLeaderLines showShadow smooth splitType splitValue varyByCategories delete() getDimensionDataSourceString() getDimensionDataSourceType() getDimensionValues() setBubbleSizes() setValues() setXAxisValues()",
  ChartSeriesCollection:
    "items>ChartSeries count add()>ChartSeries getCount() getItemAt()>ChartSeries",
  ChartSeriesFormat: "fill>ChartFill line>ChartLineFormat",
  ChartTitle:
    "format>ChartTitleFormat height horizontalAlignment left overlay position showShadow text textOrientation top verticalAlignment visible width getSubstring()>ChartFormatString setFormula()",
  ChartTitleFormat: "border>ChartBorder fill>ChartFill font>ChartFont",
  ChartTrendline:
    "format>ChartTrendlineFormat label backwardPeriod forwardPeriod intercept movingAveragePeriod name polynomialOrder showEquation showRSquared type delete()",
  ChartTrendlineCollection:
    "items>ChartTrendline add()>ChartTrendline getCount() getItem()>ChartTrendline",
  ChartTrendlineFormat: "line>ChartLineFormat",
  ColorScaleConditionalFormat: "criteria threeColorScale",
  ConditionalDataBarNegativeFormat:
    "borderColor fillColor matchPositiveBorderColor matchPositiveFillColor",
  ConditionalDataBarPositiveFormat: "borderColor fillColor gradientFill",
  ConditionalFormat:
    "cellValue>CellValueConditionalFormat cellValueOrNullObject>CellValueConditionalFormat colorScale>ColorScaleConditionalFormat colorScaleOrNullObject>ColorScaleConditionalFormat custom>CustomConditionalFormat customOrNullObject>CustomConditionalFormat dataBar>DataBarConditionalFormat dataBarOrNullObject>DataBarConditionalFormat iconSet>IconSetConditionalFormat iconSetOrNullObject>IconSetConditionalFormat preset>PresetCriteriaConditionalFormat presetOrNullObject>PresetCriteriaConditionalFormat textComparison>TextConditionalFormat textComparisonOrNullObject>TextConditionalFormat topBottom>TopBottomConditionalFormat topBottomOrNullObject>TopBottomConditionalFormat id priority stopIfTrue type changeRuleToCellValue() changeRuleToColorScale() changeRuleToContainsText() changeRuleToCustom() changeRuleToDataBar() changeRuleToIconSet() changeRuleToPresetCriteria() changeRuleToTopBottom() delete() getRange()>Range getRangeOrNullObject()>Range getRanges()>RangeAreas setRanges()",
  ConditionalFormatCollection:
    "items>ConditionalFormat add()>ConditionalFormat clearAll() getCount() getItem()>ConditionalFormat getItemAt()>ConditionalFormat getItemOrNullObject()>ConditionalFormat",
  ConditionalFormatRule: "formula formulaLocal formulaR1C1",
  ConditionalRangeFill: "color clear()",
  ConditionalRangeFont: "bold color italic strikethrough underline clear()",
  ConditionalRangeFormat:
    "borders fill>ConditionalRangeFill font>ConditionalRangeFont numberFormat clearFormat()",
  CultureInfo: "datetimeFormat>DatetimeFormatInfo numberFormat>NumberFormatInfo name",
  CustomConditionalFormat: "format>ConditionalRangeFormat rule>ConditionalFormatRule",
  CustomProperty: "key type value delete()",
  CustomPropertyCollection:
    "items>CustomProperty add()>CustomProperty deleteAll() getCount() getItem()>CustomProperty getItemOrNullObject()>CustomProperty",
  CustomXmlPart: "id namespaceUri delete() getXml() setXml()",
  CustomXmlPartCollection:
    "items>CustomXmlPart add()>CustomXmlPart getByNamespace()>CustomXmlPartScopedCollection getCount() getItem()>CustomXmlPart getItemOrNullObject()>CustomXmlPart",
  CustomXmlPartScopedCollection:
    "items>CustomXmlPart getCount() getItem()>CustomXmlPart getItemOrNullObject()>CustomXmlPart getOnlyItem()>CustomXmlPart getOnlyItemOrNullObject()>CustomXmlPart",
  DataBarConditionalFormat:
    "negativeFormat>ConditionalDataBarNegativeFormat positiveFormat>ConditionalDataBarPositiveFormat axisColor axisFormat barDirection lowerBoundRule showDataBarOnly upperBoundRule",
  DataValidation:
    "errorAlert ignoreBlanks prompt rule type valid clear() getInvalidCells()>RangeAreas getInvalidCellsOrNullObject()>RangeAreas",
  DatetimeFormatInfo:
    "dateSeparator longDatePattern longTimePattern shortDatePattern timeSeparator",
  DocumentProperties:
    "custom>CustomPropertyCollection author category comments company creationDate keywords lastAuthor manager revisionNumber subject title",
  Filter:
    "criteria apply() applyBottomItemsFilter() applyBottomPercentFilter() applyCellColorFilter() applyCustomFilter() applyDynamicFilter() applyFontColorFilter() applyIconFilter() applyTopItemsFilter() applyTopPercentFilter() applyValuesFilter() clear()",
  FormatProtection: "formulaHidden locked",
  FunctionResult: "",
  Functions:
    "abs() accrInt() accrIntM() acos() acosh() acot() acoth() amorDegrc() amorLinc() and() arabic() areas() asc() asin() asinh() atan() atan2() atanh() aveDev() average() averageA() averageIf() averageIfs() bahtText() base() besselI() besselJ() besselK() besselY() beta_Dist() beta_Inv() bin2Dec() bin2Hex() bin2Oct() binom_Dist() binom_Dist_Range() binom_Inv() bitand() bitlshift() bitor() bitrshift() bitxor() ceiling_Math() ceiling_Precise() char() chiSq_Dist() chiSq_Dist_RT() chiSq_Inv() chiSq_Inv_RT() choose() clean() code() columns() combin() combina() complex() concatenate() confidence_Norm() confidence_T() convert() cos() cosh() cot() coth() count() countA() countBlank() countIf() countIfs() coupDayBs() coupDays() coupDaysNc() coupNcd() coupNum() coupPcd() csc() csch() cumIPmt() cumPrinc() daverage() dcount() dcountA() dget() dmax() dmin() dproduct() dstDev() dstDevP() dsum() dvar() dvarP() date() datevalue() day() days() days360() db() dbcs() ddb() dec2Bin() dec2Hex() dec2Oct() decimal() degrees() delta() devSq() disc() dollar() dollarDe() dollarFr() duration() ecma_Ceiling() edate() effect() eoMonth() erf() erfC() erfC_Precise() erf_Precise() error_Type() even() exact() exp() expon_Dist() fvschedule() f_Dist() f_Dist_RT() f_Inv() f_Inv_RT() fact() factDouble() false() find() findB() fisher() fisherInv() fixed() floor_Math() floor_Precise() fv() gamma() gammaLn() gammaLn_Precise() gamma_Dist() gamma_Inv() gauss() gcd() geStep() geoMean() hlookup() harMean() hex2Bin() hex2Dec() hex2Oct() hour() hypGeom_Dist() hyperlink() iso_Ceiling() if() imAbs() imArgument() imConjugate() imCos() imCosh() imCot() imCsc() imCsch() imDiv() imExp() imLn() imLog10() imLog2() imPower() imProduct() imReal() imSec() imSech() imSin() imSinh() imSqrt() imSub() imSum() imTan() imaginary() int() intRate() ipmt() irr() isErr() isError() isEven() isFormula() isLogical() isNA() isNonText() isNumber() isOdd() isText() isoWeekNum() ispmt() isref() kurt() large() lcm() left() leftb() len() lenb() ln() log() log10() logNorm_Dist() logNorm_Inv() lookup() lower() mduration() mirr() mround() match() max() maxA() median() mid() midb() min() minA() minute() mod() month() multiNomial() n() nper() na() negBinom_Dist() networkDays() networkDays_Intl() nominal() norm_Dist() norm_Inv() norm_S_Dist() norm_S_Inv() not() now() npv() numberValue() oct2Bin() oct2Dec() oct2Hex() odd() oddFPrice() oddFYield() oddLPrice() oddLYield() or() pduration() percentRank_Exc() percentRank_Inc() percentile_Exc() percentile_Inc() permut() permutationa() phi() pi() pmt() poisson_Dist() power() ppmt() price() priceDisc() priceMat() product() proper() pv() quartile_Exc() quartile_Inc() quotient() radians() rand() randBetween() rank_Avg() rank_Eq() rate() received() replace() replaceB() rept() right() rightb() roman() round() roundDown() roundUp() rows() rri() sec() sech() second() seriesSum() sheet() sheets() sign() sin() sinh() skew() skew_p() sln() small() sqrt() sqrtPi() stDevA() stDevPA() stDev_P() stDev_S() standardize() substitute() subtotal() sum() sumIf() sumIfs() sumSq() syd() t() tbillEq() tbillPrice() tbillYield() t_Dist() t_Dist_2T() t_Dist_RT() t_Inv() t_Inv_2T() tan() tanh() text() time() timevalue() today() trim() trimMean() true() trunc() type() usdollar() unichar() unicode() upper() vlookup() value() varA() varPA() var_P() var_S() vdb() weekNum() weekday() weibull_Dist() workDay() workDay_Intl() xirr() xnpv() xor() year() yearFrac() yield() yieldDisc() yieldMat() z_Test()",
  HeaderFooter:
    "centerFooterPicture centerHeaderPicture leftFooterPicture leftHeaderPicture rightFooterPicture rightHeaderPicture centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader",
  HeaderFooterGroup:
    "defaultForAllPages>HeaderFooter evenPages>HeaderFooter firstPage>HeaderFooter oddPages>HeaderFooter state useSheetMargins useSheetScale",
  IconSetConditionalFormat: "criteria reverseIconOrder showIconOnly style",
  NamedItem:
    "arrayValues worksheet>Worksheet worksheetOrNullObject>Worksheet comment formula name scope type value valueAsJson valueAsJsonLocal visible delete() getRange()>Range getRangeOrNullObject()>Range",
  NamedItemCollection:
    "items>NamedItem add()>NamedItem addFormulaLocal()>NamedItem getCount() getItem()>NamedItem getItemOrNullObject()>NamedItem",
  NumberFormatInfo: "currencySymbol numberDecimalSeparator numberGroupSeparator",
  PageBreak: "columnIndex rowIndex delete() getCellAfterBreak()>Range",
  PageBreakCollection:
    "items>PageBreak add()>PageBreak getCount() getItem()>PageBreak removePageBreaks()",
  PageLayout:
    "headersFooters>HeaderFooterGroup alignMarginsHeaderFooter blackAndWhite bottomMargin centerHorizontally centerVertically draftMode firstPageNumber footerMargin headerMargin leftMargin orientation paperSize printComments printErrors printGridlines printHeadings printOrder printQuality rightMargin topMargin zoom getPrintArea()>RangeAreas getPrintAreaOrNullObject()>RangeAreas getPrintTitleColumns()>Range getPrintTitleColumnsOrNullObject()>Range getPrintTitleRows()>Range getPrintTitleRowsOrNullObject()>Range setPrintArea() setPrintMargins() setPrintTitleColumns() setPrintTitleRows()",
  PresetCriteriaConditionalFormat: "format>ConditionalRangeFormat rule",
  Range:
    "conditionalFormats>ConditionalFormatCollection dataValidation>DataValidation format>RangeFormat sort>RangeSort worksheet>Worksheet address addressLocal cellCount columnCount columnHidden columnIndex control formulaArray formulas formulasLocal formulasR1C1 hasSpill height hidden hyperlink isEntireColumn isEntireRow left linkedDataTypeState numberFormat numberFormatCategories numberFormatLocal rowCount rowHidden rowIndex savedAsArray style text top valueTypes values valuesAsJson valuesAsJsonLocal width autoFill() calculate() checkSpelling() clear() clearOrResetContents() convertDataTypeToText() convertToLinkedDataType() copyFrom() delete() find()>Range findOrNullObject()>Range flashFill() getAbsoluteResizedRange()>Range getBoundingRect()>Range getCell()>Range getCellProperties() getColumn()>Range getColumnProperties() getColumnsAfter()>Range getColumnsBefore()>Range getDependents()>WorkbookRangeAreas getDirectDependents()>WorkbookRangeAreas getDirectPrecedents()>WorkbookRangeAreas getDisplayedCellProperties() getEntireColumn()>Range getEntireRow()>Range getExtendedRange()>Range getImage() getIntersection()>Range getIntersectionOrNullObject()>Range getLastCell()>Range getLastColumn()>Range getLastRow()>Range getMergedAreasOrNullObject()>RangeAreas getOffsetRange()>Range getPivotTables() getPrecedents()>WorkbookRangeAreas getRangeEdge()>Range getResizedRange()>Range getRow()>Range getRowProperties() getRowsAbove()>Range getRowsBelow()>Range getSpecialCells()>RangeAreas getSpecialCellsOrNullObject()>RangeAreas getSpillParent()>Range getSpillParentOrNullObject()>Range getSpillingToRange()>Range getSpillingToRangeOrNullObject()>Range getSurroundingRegion()>Range getTables()>TableScopedCollection getUsedRange()>Range getUsedRangeOrNullObject()>Range getVisibleView()>RangeView group() hideGroupDetails() insert()>Range merge() moveTo() removeDuplicates()>RemoveDuplicatesResult replaceAll() select() setCellProperties() setColumnProperties() setDirty() setRowProperties() showCard() showDependents() showGroupDetails() showPrecedents() ungroup() unmerge() track()>Range untrack()>Range",
  RangeAreas:
    "areas>RangeCollection conditionalFormats>ConditionalFormatCollection dataValidation>DataValidation format>RangeFormat worksheet>Worksheet address addressLocal areaCount cellCount isEntireColumn isEntireRow style calculate() clear() clearOrResetContents() convertDataTypeToText() convertToLinkedDataType() copyFrom() getEntireColumn()>RangeAreas getEntireRow()>RangeAreas getIntersection()>RangeAreas getIntersectionOrNullObject()>RangeAreas getOffsetRangeAreas()>RangeAreas getSpecialCells()>RangeAreas getSpecialCellsOrNullObject()>RangeAreas getTables()>TableScopedCollection getUsedRangeAreas()>RangeAreas getUsedRangeAreasOrNullObject()>RangeAreas select() setDirty() track()>RangeAreas untrack()>RangeAreas",
  RangeAreasCollection: "items>RangeAreas getCount() getItemAt()>RangeAreas",
  RangeBorder: "color sideIndex style tintAndShade weight",
  RangeBorderCollection:
    "items>RangeBorder count tintAndShade getItem()>RangeBorder getItemAt()>RangeBorder",
  RangeCollection: "items>Range getCount() getItemAt()>Range",
  RangeFill: "color pattern patternColor patternTintAndShade tintAndShade clear()",
  RangeFont:
    "bold color italic name size strikethrough subscript superscript tintAndShade underline",
  RangeFormat:
    "borders>RangeBorderCollection fill>RangeFill font>RangeFont protection>FormatProtection autoIndent columnWidth horizontalAlignment indentLevel readingOrder rowHeight shrinkToFit textOrientation useStandardHeight useStandardWidth verticalAlignment wrapText adjustIndent() autofitColumns() autofitRows()",
  RangeSort: "apply()",
  RangeView:
    "rows>RangeViewCollection cellAddresses columnCount formulas formulasLocal formulasR1C1 index numberFormat rowCount text valueTypes values valuesAsJson valuesAsJsonLocal getRange()>Range",
  RangeViewCollection: "items>RangeView getCount() getItemAt()>RangeView",
  RemoveDuplicatesResult: "removed uniqueRemaining",
  Runtime: "enableEvents",
  Setting: "key value delete()",
  SettingCollection:
    "items>Setting add()>Setting getCount() getItem()>Setting getItemOrNullObject()>Setting",
  Style:
    "borders>RangeBorderCollection fill>RangeFill font>RangeFont autoIndent builtIn formulaHidden horizontalAlignment includeAlignment includeBorder includeFont includeNumber includePatterns includeProtection indentLevel locked name numberFormat numberFormatLocal readingOrder shrinkToFit textOrientation verticalAlignment wrapText delete()",
  StyleCollection:
    "items>Style add() getCount() getItem()>Style getItemAt()>Style getItemOrNullObject()>Style",
  Table:
    "autoFilter>AutoFilter columns>TableColumnCollection rows>TableRowCollection sort>TableSort worksheet>Worksheet highlightFirstColumn highlightLastColumn id legacyId name showBandedColumns showBandedRows showFilterButton showHeaders showTotals style clearFilters() convertToRange()>Range delete() getDataBodyRange()>Range getHeaderRowRange()>Range getRange()>Range getTotalRowRange()>Range reapplyFilters() resize()",
  TableCollection:
    "items>Table count add()>Table getCount() getItem()>Table getItemAt()>Table getItemOrNullObject()>Table",
  TableColumn:
    "filter>Filter id index name values valuesAsJson valuesAsJsonLocal delete() getDataBodyRange()>Range getHeaderRowRange()>Range getRange()>Range getTotalRowRange()>Range",
  TableColumnCollection:
    "items>TableColumn count add()>TableColumn addAsJson()>TableColumn getCount() getItem()>TableColumn getItemAt()>TableColumn getItemOrNullObject()>TableColumn",
  TableRow: "index values valuesAsJson valuesAsJsonLocal delete() getRange()>Range",
  TableRowCollection:
    "items>TableRow count add()>TableRow addAsJson()>TableRow deleteRows() deleteRowsAt() getCount() getItemAt()>TableRow",
  TableScopedCollection:
    "items>Table getCount() getFirst()>Table getItem()>Table getItemOrNullObject()>Table",
  TableSort: "fields matchCase method apply() clear() reapply()",
  TextConditionalFormat: "format>ConditionalRangeFormat rule",
  TopBottomConditionalFormat: "format>ConditionalRangeFormat rule",
  Workbook:
    "application>Application bindings>BindingCollection comments customXmlParts>CustomXmlPartCollection dataConnections functions>Functions linkedEntityDataDomains linkedWorkbooks names>NamedItemCollection notes pivotTableStyles pivotTables properties>DocumentProperties protection>WorkbookProtection queries settings>SettingCollection slicerStyles slicers styles>StyleCollection tableStyles tables>TableCollection timelineStyles worksheets>WorksheetCollection autoSave calculationEngineVersion chartDataPointTrack isDirty name previouslySaved readOnly usePrecisionAsDisplayed close() focus() getActiveCell()>Range getActiveChart()>Chart getActiveChartOrNullObject()>Chart getActiveShape() getActiveShapeOrNullObject() getActiveSlicer() getActiveSlicerOrNullObject() getIsActiveCollabSession() getLinkedEntityCellValue() getSelectedRange()>Range getSelectedRanges()>RangeAreas insertWorksheetsFromBase64() save()",
  WorkbookCreated: "",
  WorkbookProtection: "protected protect() unprotect()",
  WorkbookRangeAreas:
    "areas>RangeAreasCollection ranges>RangeCollection addresses getRangeAreasBySheet()>RangeAreas getRangeAreasOrNullObjectBySheet()>RangeAreas track()>WorkbookRangeAreas untrack()>WorkbookRangeAreas",
  Worksheet:
    "autoFilter>AutoFilter charts>ChartCollection comments customProperties>WorksheetCustomPropertyCollection freezePanes>WorksheetFreezePanes horizontalPageBreaks>PageBreakCollection namedSheetViews names>NamedItemCollection notes pageLayout>PageLayout pivotTables protection>WorksheetProtection shapes slicers tables>TableCollection verticalPageBreaks>PageBreakCollection enableCalculation id name position showDataTypeIcons showGridlines showHeadings standardHeight standardWidth tabColor tabId visibility activate() calculate() checkSpelling() clearArrows() copy()>Worksheet delete() evaluate() findAll()>RangeAreas findAllOrNullObject()>RangeAreas getCell()>Range getNext()>Worksheet getNextOrNullObject()>Worksheet getPrevious()>Worksheet getPreviousOrNullObject()>Worksheet getRange()>Range getRangeByIndexes()>Range getRanges()>RangeAreas getUsedRange()>Range getUsedRangeOrNullObject()>Range replaceAll() showOutlineLevels()",
  WorksheetCollection:
    "items>Worksheet add()>Worksheet getActiveWorksheet()>Worksheet getCount() getFirst()>Worksheet getItem()>Worksheet getItemOrNullObject()>Worksheet getLast()>Worksheet",
  WorksheetCustomProperty: "key value delete()",
  WorksheetCustomPropertyCollection:
    "items>WorksheetCustomProperty add()>WorksheetCustomProperty getCount() getItem()>WorksheetCustomProperty getItemOrNullObject()>WorksheetCustomProperty",
  WorksheetFreezePanes:
    "freezeAt() freezeColumns() freezeRows() getLocation()>Range getLocationOrNullObject()>Range unfreeze()",
  WorksheetProtection:
    "allowEditRanges canPauseProtection isPasswordProtected isPaused options protected savedOptions checkPassword() pauseProtection() protect() resumeProtection() setPassword() unprotect() updateOptions()",
};
