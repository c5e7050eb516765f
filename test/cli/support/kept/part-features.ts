import { strToU8 } from "fflate";
import { type Feature, header, ownSheet, ownSheetName, spaces, tableA1 } from "./feature";

const main = "xl/workbook.xml";

/** What stands in parts of its own, and what the workbook says of itself. */
export const partFeatures: readonly Feature[] = [
  [
    "a pivot table",
    (file) => {
      file.sheetPart(
        "xl/pivotCache/pivotCacheDefinition90.xml",
        `${header}<pivotCacheDefinition xmlns="${spaces.main}" xmlns:r="${spaces.r}" r:id="rId1" refreshOnLoad="1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:A2" sheet="${ownSheetName}"/></cacheSource><cacheFields count="1"><cacheField name="1" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
        "pivotCacheDefinition",
      );
      file.sheetPart(
        "xl/pivotCache/pivotCacheRecords90.xml",
        `${header}<pivotCacheRecords xmlns="${spaces.main}" count="1"><r><n v="2"/></r></pivotCacheRecords>`,
        "pivotCacheRecords",
      );
      file.relate(
        "xl/pivotCache/pivotCacheDefinition90.xml",
        "pivotCacheRecords",
        "pivotCacheRecords90.xml",
      );
      file.sheetPart(
        "xl/pivotTables/pivotTable90.xml",
        `${header}<pivotTableDefinition xmlns="${spaces.main}" name="透视" cacheId="9" dataCaption="值"><location ref="H1:H2" firstHeaderRow="0" firstDataRow="0" firstDataCol="0"/><pivotFields count="1"><pivotField showAll="0"/></pivotFields></pivotTableDefinition>`,
        "pivotTable",
      );
      file.relate(
        "xl/pivotTables/pivotTable90.xml",
        "pivotCacheDefinition",
        "../pivotCache/pivotCacheDefinition90.xml",
      );
      file.relate(ownSheet, "pivotTable", "../pivotTables/pivotTable90.xml");
      const id = file.relate(main, "pivotCacheDefinition", "pivotCache/pivotCacheDefinition90.xml");
      file.edit(
        main,
        "</workbook>",
        `<pivotCaches><pivotCache cacheId="9" r:id="${id}"/></pivotCaches></workbook>`,
      );
    },
  ],
  [
    "a slicer",
    (file) => {
      file.part(
        "xl/slicers/slicer90.xml",
        `${header}<slicers xmlns="${spaces.x14}"><slicer name="切" cache="Slicer_1" rowHeight="1"/></slicers>`,
        "application/vnd.ms-excel.slicer+xml",
      );
      file.relate(
        ownSheet,
        "http://schemas.microsoft.com/office/2007/relationships/slicer",
        "../slicers/slicer90.xml",
      );
    },
  ],
  [
    "XML of another program",
    (file) => {
      file.part(
        "customXml/item90.xml",
        `<mine xmlns="urn:mine">\r\n <a b='1'/></mine>`,
        "application/xml",
      );
      file.part(
        "customXml/itemProps90.xml",
        `${header}<ds:datastoreItem ds:itemID="{44444444-4444-4444-4444-444444444444}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:mine"/></ds:schemaRefs></ds:datastoreItem>`,
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      );
      file.relate("customXml/item90.xml", "customXmlProps", "itemProps90.xml");
      file.relate(main, "customXml", "../customXml/item90.xml");
    },
  ],
  [
    "properties of the document",
    (file) => {
      file.part(
        "docProps/custom.xml",
        `${header}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="密级" linkTarget="x"><vt:filetime>2026-01-01T00:00:00Z</vt:filetime></property></Properties>`,
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      );
      file.relate("", "custom-properties", "docProps/custom.xml");
    },
  ],
  [
    "a preview picture",
    (file) => {
      file.part("docProps/thumbnail.emf", new Uint8Array([1, 0, 0, 0]), "image/x-emf");
      file.relate(
        "",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
        "docProps/thumbnail.emf",
      );
    },
  ],
  [
    "a theme",
    (file) => {
      file.part(
        "xl/theme/theme1.xml",
        `${header}<a:theme xmlns:a="${spaces.a}" name="我的"><a:themeElements><a:clrScheme name="x"><a:dk1><a:srgbClr val="101010"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1></a:clrScheme></a:themeElements></a:theme>`,
        "application/vnd.openxmlformats-officedocument.theme+xml",
      );
      file.relate(main, "theme", "theme/theme1.xml");
    },
  ],
  [
    "another workbook's cells",
    (file) => {
      file.sheetPart(
        "xl/externalLinks/externalLink90.xml",
        `${header}<externalLink xmlns="${spaces.main}"><externalBook xmlns:r="${spaces.r}" r:id="rId1"><sheetNames><sheetName val="S"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>3</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
        "externalLink",
      );
      file.relate(
        "xl/externalLinks/externalLink90.xml",
        "externalLinkPath",
        "other.xlsx",
        "External",
      );
      const id = file.relate(main, "externalLink", "externalLinks/externalLink90.xml");
      file.edit(
        main,
        "<definedNames>",
        `<externalReferences><externalReference r:id="${id}"/></externalReferences><definedNames>`,
      );
    },
  ],
  [
    "a query's connection",
    (file) => {
      file.sheetPart(
        "xl/connections.xml",
        `${header}<connections xmlns="${spaces.main}"><connection id="1" name="查询" type="5" refreshedVersion="8"><dbPr connection="Provider=x" command="SELECT 1"/></connection></connections>`,
        "connections",
      );
      file.relate(main, "connections", "connections.xml");
    },
  ],
  [
    "another add-in's pane",
    (file) => {
      const type = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
      file.part(
        "xl/webextensions/taskpanes.xml",
        `${header}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>`,
        "application/vnd.ms-office.webextensiontaskpanes+xml",
      );
      file.relate("", type, "xl/webextensions/taskpanes.xml");
    },
  ],
  [
    "rich values",
    (file) => {
      file.part(
        "xl/richData/rdrichvalue.xml",
        `${header}<rvData xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata" count="0"/>`,
        "application/vnd.ms-excel.rdrichvalue+xml",
      );
      file.relate(
        main,
        "http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue",
        "richData/rdrichvalue.xml",
      );
    },
  ],
  [
    "a part nobody is related to",
    (file) => file.part("odd/Thing 1.dat", strToU8("odd\r\n"), "application/octet-stream"),
  ],
  [
    "names of kinds that no book holds",
    (file) =>
      file.edit(
        main,
        "</definedNames>",
        `<definedName name="_xlnm.Criteria" localSheetId="6" hidden="1">${ownSheetName}!$A$1:$A$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="6">${ownSheetName}!$A$1:$A$2,${ownSheetName}!$B$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="6">${ownSheetName}!$A:$A,${ownSheetName}!$1:$1</definedName><definedName name="我的_宏" function="1" vbProcedure="1" xlm="1" hidden="1" description="宏">0</definedName></definedNames>`,
      ),
  ],
  [
    "what a workbook says of itself",
    (file) => {
      file.edit(
        main,
        "<workbookPr/>",
        `<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="1"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925" updateLinks="never"/>`,
      );
      file.edit(
        main,
        `<workbookView activeTab`,
        `<workbookView xWindow="-110" yWindow="7" windowWidth="3" windowHeight="4" tabRatio="700" firstSheet="1" activeTab`,
      );
      file.edit(
        main,
        "</workbook>",
        `<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`,
      );
    },
  ],
  [
    "the ids of newer Excels",
    (file) => {
      file.edit(
        tableA1,
        "<worksheet ",
        `<worksheet xmlns:mc="${spaces.mc}" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{55555555-5555-5555-5555-555555555555}" `,
      );
      file.edit(tableA1, "<sheetFormatPr ", `<sheetFormatPr x14ac:dyDescent="0.25" `);
    },
  ],
  [
    "styles that no book holds",
    (file) => {
      file.edit(
        "xl/styles.xml",
        "</styleSheet>",
        `<tableStyles count="1" defaultTableStyle="我"><tableStyle name="我" pivot="0" count="0"/></tableStyles><colors><mruColors><color rgb="FF112233"/></mruColors></colors></styleSheet>`,
      );
      file.edit(
        "xl/styles.xml",
        /(?=<\/fills>)/,
        `<fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill></fill>`,
      );
    },
  ],
  [
    "macros beside the cells",
    (file) => {
      file.part(
        "xl/vbaProject.bin",
        new Uint8Array([204, 97, 255]),
        "application/vnd.ms-office.vbaProject",
      );
      file.relate(
        main,
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin",
      );
      file.place(ownSheet, "sheetPr", `<sheetPr codeName="Sheet7"/>`);
    },
  ],
];
