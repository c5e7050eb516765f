import { type Feature, ownSheet, ownSheetName, spaces, tableA1 } from "./feature";

const extension = (uri: string, content: string): string =>
  `<extLst><ext uri="${uri}" xmlns:x14="${spaces.x14}" xmlns:xm="${spaces.xm}">${content}</ext></extLst>`;

const rows =
  (from: string | RegExp, to: string): Feature[1] =>
  (file) =>
    file.edit(ownSheet, from, to);

/** What stands in a sheet's own markup. */
export const sheetFeatures: readonly Feature[] = [
  [
    "a link to a page, on a sheet of the standard",
    (file) => {
      const id = file.relate(
        tableA1,
        "hyperlink",
        "https://example.org/证据?a=1&amp;b=2",
        "External",
      );
      file.place(
        tableA1,
        "hyperlinks",
        `<hyperlinks><hyperlink ref="L5" r:id="${id}" tooltip="证据&#10;原件" display="x"/></hyperlinks>`,
      );
    },
  ],
  [
    "a link to a place",
    (file) =>
      file.place(
        ownSheet,
        "hyperlinks",
        `<hyperlinks><hyperlink ref="A1:B2" location="'表A.1'!E5" display="去"/></hyperlinks>`,
      ),
  ],
  [
    "outlines with their sums above",
    (file) =>
      file.place(
        ownSheet,
        "sheetPr",
        `<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>`,
      ),
  ],
  [
    "a prompt that allows everything",
    (file) =>
      file.place(
        ownSheet,
        "dataValidations",
        `<dataValidations count="1" disablePrompts="0" xWindow="5" yWindow="6"><dataValidation showInputMessage="1" promptTitle="提示" prompt="随便&#10;写" sqref="C1:C5"/></dataValidations>`,
      ),
  ],
  [
    "a validation of Excel 2010",
    (file) =>
      file.place(
        ownSheet,
        "extLst",
        extension(
          "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}",
          `<x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'表A.1'!$A$4:$A$9</xm:f></x14:formula1><xm:sqref>D1</xm:sqref></x14:dataValidation></x14:dataValidations>`,
        ),
      ),
  ],
  [
    "an icon set of Excel 2010",
    (file) =>
      file.place(
        ownSheet,
        "extLst",
        extension(
          "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
          `<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="1" id="{00000000-000E-0000-0000-000001000000}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>A1:A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
        ),
      ),
  ],
  [
    "sparklines",
    (file) =>
      file.place(
        ownSheet,
        "extLst",
        extension(
          "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}",
          `<x14:sparklineGroups><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>${ownSheetName}!A1:A2</xm:f><xm:sqref>F1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
        ),
      ),
  ],
  [
    "an extension nobody knows",
    (file) =>
      file.place(
        tableA1,
        "extLst",
        `<extLst><ext uri="{ABCDEF00-0000-0000-0000-000000000000}" xmlns:u="urn:unknown"><u:thing at="1"> two </u:thing></ext></extLst>`,
      ),
  ],
  [
    "a split window with a zoom",
    rows(
      /<sheetView [^>]*>(<selection[^>]*\/>)<\/sheetView>/,
      `<sheetView zoomScale="85" zoomScaleNormal="90" rightToLeft="0" workbookViewId="0"><pane xSplit="3000" ySplit="1500" topLeftCell="C5" activePane="bottomRight"/><selection pane="topRight" activeCell="D1" sqref="D1"/><selection pane="bottomRight" activeCell="D6" sqref="D6 F8"/></sheetView>`,
    ),
  ],
  [
    "a view of page breaks, on a sheet of the standard",
    (file) =>
      file.edit(
        tableA1,
        `<sheetView showGridLines="0" workbookViewId="0">`,
        `<sheetView showGridLines="0" view="pageBreakPreview" zoomScale="70" workbookViewId="0">`,
      ),
  ],
  [
    "a paper size and a printer's settings",
    (file) => {
      file.part(
        "xl/printerSettings/printerSettings90.bin",
        new Uint8Array([0, 9, 8, 7]),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
      );
      const id = file.relate(
        ownSheet,
        "printerSettings",
        "../printerSettings/printerSettings90.bin",
      );
      file.edit(
        ownSheet,
        /<pageSetup [^>]*\/>/,
        `<pageSetup paperSize="8" orientation="landscape" horizontalDpi="300" copies="2" r:id="${id}"/>`,
      );
    },
  ],
  [
    "a printer's settings, on a sheet of the standard",
    (file) => {
      file.part(
        "xl/printerSettings/printerSettings91.bin",
        new Uint8Array([0, 9, 8, 6]),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
      );
      const id = file.relate(
        tableA1,
        "printerSettings",
        "../printerSettings/printerSettings91.bin",
      );
      file.edit(tableA1, `<pageSetup `, `<pageSetup r:id="${id}" `);
    },
  ],
  [
    "headers of first and even pages",
    (file) =>
      file.place(
        ownSheet,
        "headerFooter",
        `<headerFooter differentOddEven="1" differentFirst="1" alignWithMargins="0"><oddHeader>&amp;C奇</oddHeader><evenHeader>&amp;C偶</evenHeader><firstHeader>&amp;C首</firstHeader></headerFooter>`,
      ),
  ],
  [
    "breaks of columns",
    (file) =>
      file.place(
        ownSheet,
        "colBreaks",
        `<colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>`,
      ),
  ],
  [
    "ranges that some may edit",
    (file) =>
      file.place(
        ownSheet,
        "protectedRanges",
        `<protectedRanges><protectedRange sqref="A1:A9" name="区域1" securityDescriptor="O:WDG:WDD:(A;;CC;;;WD)"/></protectedRanges>`,
      ),
  ],
  [
    "scenarios",
    (file) =>
      file.place(
        ownSheet,
        "scenarios",
        `<scenarios current="0"><scenario name="好" locked="1" count="1" user="我"><inputCells r="A1" val="5"/></scenario></scenarios>`,
      ),
  ],
  [
    "a consolidation",
    (file) =>
      file.place(
        ownSheet,
        "dataConsolidate",
        `<dataConsolidate function="average" topLabels="1"><dataRefs count="1"><dataRef ref="A1:A2" sheet="${ownSheetName}"/></dataRefs></dataConsolidate>`,
      ),
  ],
  [
    "errors that are not to be marked",
    (file) =>
      file.place(
        tableA1,
        "ignoredErrors",
        `<ignoredErrors><ignoredError sqref="A1:O56" numberStoredAsText="1" formula="1"/></ignoredErrors>`,
      ),
  ],
  [
    "watched cells",
    (file) => file.place(ownSheet, "cellWatches", `<cellWatches><cellWatch r="A1"/></cellWatches>`),
  ],
  [
    "readings of characters",
    (file) => file.place(ownSheet, "phoneticPr", `<phoneticPr fontId="0" type="noConversion"/>`),
  ],
  [
    "a calculation asked for",
    (file) => file.place(ownSheet, "sheetCalcPr", `<sheetCalcPr fullCalcOnLoad="1"/>`),
  ],
  [
    "a filter sorted by colour",
    (file) =>
      file.place(
        ownSheet,
        "autoFilter",
        `<autoFilter ref="A1:B2"><filterColumn colId="0"><colorFilter dxfId="0" cellColor="0"/></filterColumn><sortState ref="A2:B2"><sortCondition ref="A2" sortBy="icon" iconSet="3Arrows"/></sortState></autoFilter>`,
      ),
  ],
  [
    "views of its own name",
    (file) => {
      const guid = "{33333333-3333-3333-3333-333333333333}";
      file.place(
        ownSheet,
        "customSheetViews",
        `<customSheetViews><customSheetView guid="${guid}" scale="120"><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></customSheetView></customSheetViews>`,
      );
      file.edit(
        "xl/workbook.xml",
        "</workbook>",
        `<customWorkbookViews><customWorkbookView name="我" guid="${guid}" windowWidth="1" windowHeight="1" activeSheetId="2"/></customWorkbookViews></workbook>`,
      );
    },
  ],
  [
    "comments and signs between the cells",
    rows(/<sheetData>/, `<!-- <row r="1"> --><?mark sheetData?><sheetData><!-- first -->`),
  ],
  [
    "spaces and line ends between elements",
    rows(/<cols>|<sheetData>/, `\r\n  $&`.replace("$&", "<sheetData>")),
  ],
  [
    "alternatives in a sheet",
    (file) =>
      file.place(
        ownSheet,
        "oleObjects",
        `<mc:AlternateContent xmlns:mc="${spaces.mc}"><mc:Choice Requires="u" xmlns:u="urn:unknown"><u:objects/></mc:Choice></mc:AlternateContent>`,
      ),
  ],
];
