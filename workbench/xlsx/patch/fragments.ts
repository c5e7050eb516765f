import type { Merging } from "@tanping/ooxml/patch/merge-element";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseSource, type Prefixes, type SourceElement } from "@tanping/ooxml/xml/source-element";
import { chartNamespace, drawingNamespace } from "../charts/chart-xml";

/** What prefixes mean in everything we write. */
const prefixes: Prefixes = new Map([
  ["", namespaces.spreadsheet],
  ["r", namespaces.relationships],
  ["x14", namespaces.spreadsheet2010],
  ["xm", namespaces.excelFormulas],
  ["c", chartNamespace],
  ["a", drawingNamespace],
  ["xdr", namespaces.spreadsheetDrawing],
]);

const words = (text: string): readonly string[] => text.split(" ");

/** Our own markup in a file of the user's: the order of ISO 29500's schemas, and what tells elements of a list apart. */
export const merging: Merging = {
  prefixes,
  order: {
    worksheet: words(
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
        "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
        "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
        "customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
        "oleObjects controls webPublishItems tableParts extLst",
    ),
    sheetPr: words("tabColor outlinePr pageSetUpPr"),
    sheetView: words("pane selection pivotSelection extLst"),
    headerFooter: words("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter"),
    table: words("autoFilter sortState tableColumns tableStyleInfo extLst"),
    workbook: words(
      "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
        "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
        "fileRecoveryPr webPublishObjects extLst",
    ),
    styleSheet: words(
      "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
    ),
  },
  identity: {
    selection: ["pane"],
    brk: ["id"],
    filterColumn: ["colId"],
    pt: ["idx"],
  },
};

/** Our markup as an element: what it is compared by, and what is taken from it. */
export const parseFragment = (markup: string): SourceElement => parseSource(markup, prefixes);
